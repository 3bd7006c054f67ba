package io.github.quizmaven.exchange.outgoing;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what one format cannot hold, at most one report for each place and fault. */
public final class Losses {

    /** One report: what {@code defaults} say is said for many questions. */
    private record Said(String path, Span at, String message) {}

    private final String format;
    private final List<Diagnostic> all = new ArrayList<>();
    private final Set<Said> said = new HashSet<>();
    private final Set<Said> leftOut = new HashSet<>();

    /**
     * @param format the name by which users choose it
     */
    public Losses(String format) {
        this.format = format;
    }

    /** What stands at {@code at} is not in the export. */
    public void lost(Quiz quiz, @Nullable Question question, Span at, String what) {
        add(LossKind.LOST, quiz, question, at, what + ": `" + format + "` has no place for it");
    }

    /** What stands at {@code at} is exported as something else, as {@code words} say. */
    public void changed(Quiz quiz, @Nullable Question question, Span at, String words) {
        add(LossKind.CHANGED, quiz, question, at, "in `" + format + "` " + words);
    }

    /** A question is not exported, for a reason that {@code why} gives. */
    public void leftOut(Quiz quiz, Question question, String why) {
        leftOut.add(new Said(quiz.file().path(), question.head().place(), ""));
        add(
                LossKind.LEFT_OUT,
                quiz,
                question,
                question.head().place(),
                question.name() + " is not in `" + format + "`: " + why);
    }

    /** Whether a question is not exported, so that nobody asks what became of its parts. */
    boolean isLeftOut(Quiz quiz, Question question) {
        return leftOut.contains(new Said(quiz.file().path(), question.head().place(), ""));
    }

    /** How many questions are not exported. */
    public int leftOut() {
        return leftOut.size();
    }

    public List<Diagnostic> all() {
        return List.copyOf(all);
    }

    private void add(
            LossKind kind, Quiz quiz, @Nullable Question question, Span at, String message) {
        if (said.add(new Said(quiz.file().path(), at, message))) {
            all.add(
                    new Diagnostic(kind.rule(), quiz.place(at), message)
                            .about(question == null ? null : question.id()));
        }
    }
}
