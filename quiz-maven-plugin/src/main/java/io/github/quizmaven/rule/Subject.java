package io.github.quizmaven.rule;

import io.github.quizmaven.quiz.Authored;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.source.Place;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.source.folder.SourceFolder;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One file: all that a rule may look at. What several rules need of it is computed once. Not for
 * use by several threads at once.
 */
public final class Subject {

    private final Authored authored;
    private final SourceFolder folder;
    private final List<Text> texts;
    private final List<QuestionSubject> questions;
    private final Map<Function<Subject, ?>, Object> shared = new IdentityHashMap<>();

    /**
     * @param folder what is beside the file
     */
    public Subject(Authored authored, SourceFolder folder) {
        this.authored = authored;
        this.folder = folder;
        this.texts = authored.texts();
        this.questions = authored instanceof Quiz quiz ? complete(quiz) : List.of();
    }

    private List<QuestionSubject> complete(Quiz quiz) {
        List<QuestionSubject> complete = new ArrayList<>(quiz.questions().size());
        for (int index = 0; index < quiz.questions().size(); index++) {
            if (quiz.questions().get(index).complete()) {
                complete.add(new QuestionSubject(this, quiz.questions().get(index), index + 1));
            }
        }
        return complete;
    }

    public Authored authored() {
        return authored;
    }

    /** What is beside the file. */
    public SourceFolder folder() {
        return folder;
    }

    /** All texts in the order of the file. */
    public List<Text> texts() {
        return texts;
    }

    /** The questions that could be read wholly. */
    public List<QuestionSubject> questions() {
        return questions;
    }

    public Place place(Span span) {
        return authored.place(span);
    }

    /**
     * What a function makes of this file, made once for all rules.
     *
     * @param value a constant, by which the value is found again
     */
    public <T> T shared(Function<Subject, T> value) {
        if (!shared.containsKey(value)) {
            shared.put(value, value.apply(this));
        }
        // Nothing else is kept for this function.
        @SuppressWarnings("unchecked")
        T kept = (T) shared.get(value);
        return kept;
    }
}
