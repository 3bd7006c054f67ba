package io.github.quizmaven.exchange.foreign;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.Title;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.key.Metadata;
import io.github.quizmaven.quiz.key.Written;
import io.github.quizmaven.read.Slug;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A quiz on its way from a foreign format; what nobody says keeps the format's default. */
public final class QuizDraft {

    private final SourceFile file;
    private final Map<String, Written<?>> keys = new LinkedHashMap<>();
    private final List<QuestionDraft> questions = new ArrayList<>();
    private @Nullable String title;
    private @Nullable Text introduction;

    public QuizDraft(SourceFile file) {
        this.file = file;
    }

    public QuizDraft title(@Nullable String value) {
        title = value;
        return this;
    }

    /** Sets a key of the front matter. */
    public <T> QuizDraft key(Key<T> key, T value) {
        keys.put(key.name(), new Written<>(key, value, null, Span.at(0)));
        return this;
    }

    public QuizDraft introduction(@Nullable Text value) {
        introduction = value;
        return this;
    }

    public QuizDraft add(QuestionDraft question) {
        questions.add(question);
        return this;
    }

    /**
     * @param id the quiz's
     */
    public Quiz build(String id) {
        Metadata metadata = new Metadata(keys.values());
        Map<String, Integer> taken = new HashMap<>();
        List<Question> built = new ArrayList<>();
        for (QuestionDraft question : questions) {
            built.add(question.build(unused(question, built.size() + 1, taken), metadata));
        }
        return new Quiz(
                id,
                file,
                metadata,
                title == null ? null : new Title(title, Span.at(0)),
                introduction,
                built);
    }

    /**
     * The id of the source, else the one that the heading gives, or that followed by a number.
     *
     * @param taken for each id, the next number to try
     */
    private static String unused(QuestionDraft question, int number, Map<String, Integer> taken) {
        String own = question.id() == null ? "" : Slug.of(question.id());
        String slug =
                own.isEmpty() && question.title() != null ? Slug.of(question.title().nodes()) : own;
        String base = slug.isEmpty() ? "question-" + number : slug;
        String id = base;
        while (taken.putIfAbsent(id, 2) != null) {
            int count = taken.merge(base, 1, Integer::sum) - 1;
            id = base + "-" + count;
        }
        return id;
    }
}
