package io.github.quizmaven.exchange.outgoing;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.source.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A question's tags on a platform, which has no other place for its level and category. */
public final class PlatformTags {

    /** Before the word of a level. */
    public static final String LEVEL = "level:";

    /** Before a category. */
    public static final String CATEGORY = "category:";

    private PlatformTags() {}

    /** Says that a quiz has no tags there. */
    public static void report(Quiz quiz, Losses losses) {
        @Nullable Span at = quiz.metadata().place(Key.TAGS);
        if (at != null) {
            losses.changed(quiz, null, at, "the quiz's tags are tags of each of its questions");
        }
    }

    /** The quiz's tags, the question's, its level and its category, each once. */
    public static Set<String> of(Quiz quiz, Question question) {
        Set<String> tags = new LinkedHashSet<>(quiz.metadata().get(Key.TAGS, List.<String>of()));
        tags.addAll(question.tags());
        if (question.level() != null) {
            tags.add(LEVEL + question.level().word());
        }
        if (question.category() != null) {
            tags.add(CATEGORY + question.category());
        }
        return tags;
    }
}
