package io.github.quizmaven.exchange.outgoing;

import io.github.quizmaven.exchange.outgoing.html.PlatformHtml;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.response.Matching;
import io.github.quizmaven.quiz.response.Ordering;
import io.github.quizmaven.quiz.word.Grading;
import io.github.quizmaven.source.Span;
import org.jspecify.annotations.Nullable;

/** What a question loses on platforms, in whichever of their formats it goes there. */
public record QuestionLosses(Quiz quiz, Question question, Losses losses) {

    /** Platforms give most types their share of the points in any case. */
    public void wholeOnly() {
        if (question.settings().grading() == Grading.ALL_OR_NOTHING) {
            changed(Key.GRADING, "what is right in part earns part of the points");
        }
    }

    /** Columns have no names, and matches no markup. */
    public void matching(Matching matching, PlatformHtml html) {
        wholeOnly();
        if (matching.captions() != null) {
            losses.lost(
                    quiz,
                    question,
                    matching.captions().left().span(),
                    "what the columns are called");
        }
        for (Matching.Pair each : matching.pairs()) {
            String words = PlatformHtml.escaped(each.right().prose().line());
            if (!html.of(each.right()).equals(words)) {
                losses.changed(quiz, question, each.right().span(), "a match is plain text");
            }
        }
    }

    /** Authors may list steps in an order of their own, which is the one that learners see. */
    public void ordering(Ordering ordering) {
        if (!ordering.isListedSolved()) {
            changed(Key.ORDER, "the steps are shuffled");
        }
    }

    /** Steps are not offered as such to be ordered by letters. */
    public void sequences() {
        losses.changed(
                quiz,
                question,
                question.head().place(),
                "it is a single choice, and the steps are a part of its text");
    }

    /** What a key says means something else; said at its value, or at the question. */
    public void changed(Key<?> key, String words) {
        @Nullable Span at = question.place(key);
        losses.changed(quiz, question, at == null ? question.head().place() : at, words);
    }
}
