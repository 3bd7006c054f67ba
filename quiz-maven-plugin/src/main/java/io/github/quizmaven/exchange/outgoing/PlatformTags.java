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
        for (Question each : quiz.questions()) {
            taken(quiz, each, at, quiz.metadata().get(Key.TAGS, List.of()), losses);
            taken(quiz, each, each.place(Key.TAGS), each.tags(), losses);
        }
    }

    /** Says which tags of the author's own are those of a level or a category there. */
    private static void taken(
            Quiz quiz, Question question, @Nullable Span at, List<String> tags, Losses losses) {
        @Nullable String level = question.level() == null ? null : question.level().word();
        for (String each : tags) {
            boolean taken =
                    isTaken(each, LEVEL, level) || isTaken(each, CATEGORY, question.category());
            if (at != null && taken) {
                String kind = each.substring(0, each.indexOf(':'));
                losses.changed(
                        quiz,
                        question,
                        at,
                        "the tag `%s` is read as the %s when it comes back".formatted(each, kind));
            }
        }
    }

    private static boolean isTaken(String tag, String start, @Nullable String own) {
        return tag.startsWith(start) && (own == null || tag.equals(start + own));
    }

    /**
     * The question's level and its category, its quiz's tags and its own, each once. Who reads them
     * takes the first level and the first category that there is.
     */
    public static Set<String> of(Quiz quiz, Question question) {
        Set<String> tags = new LinkedHashSet<>();
        if (question.level() != null) {
            tags.add(LEVEL + question.level().word());
        }
        if (question.category() != null) {
            tags.add(CATEGORY + question.category());
        }
        tags.addAll(quiz.metadata().get(Key.TAGS, List.<String>of()));
        tags.addAll(question.tags());
        return tags;
    }
}
