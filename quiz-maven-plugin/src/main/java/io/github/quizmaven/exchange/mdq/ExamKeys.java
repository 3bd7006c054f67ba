package io.github.quizmaven.exchange.mdq;

import io.github.quizmaven.exchange.foreign.QuizDraft;
import io.github.quizmaven.exchange.marked.ForeignKeys;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.word.Grading;
import io.github.quizmaven.quiz.word.Shuffle;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the front matter of an exam says. */
final class ExamKeys {

    private static final Pattern DURATION =
            Pattern.compile(
                    "(?i)P?[ \\t]*+(?:(?<weeks>\\d{1,4})[ \\t]*+W)?[ \\t]*+(?:(?<days>\\d{1,4})[ \\t]*+D)?"
                            + "[ \\t]*+T?[ \\t]*+(?:(?<hours>\\d{1,4})[ \\t]*+H(?:ours?)?)?[ \\t]*+"
                            + "(?:(?<minutes>\\d{1,5})[ \\t]*+M(?:in(?:utes?)?)?)?[ \\t]*+"
                            + "(?:(?<seconds>\\d{1,6})[ \\t]*+S)?");
    private static final Pattern CLOCK =
            Pattern.compile("(?<hours>\\d{1,3}):(?<minutes>[0-5]\\d)(?::(?<seconds>[0-5]\\d))?");

    private static final Map<String, String> LOST =
            Map.of(
                    "id", "the id of an exam: its path gives it one",
                    "uuid", "a second id",
                    "course", "the course of an exam",
                    "start", "when an exam starts",
                    "meta", "what other programs know of an exam",
                    "penalty", "points for wrong answers: none are taken",
                    "grading", "how each type of question is graded");

    private ExamKeys() {}

    static void read(ForeignKeys keys, QuizDraft quiz) {
        text(keys, quiz, Key.DESCRIPTION, "description");
        text(keys, quiz, Key.AUTHOR, "author");
        List<String> tags = keys.list("tags");
        if (!tags.isEmpty()) {
            quiz.key(Key.TAGS, tags);
        }
        @Nullable Boolean shuffle = keys.flag("shuffle");
        if (shuffle != null) {
            quiz.key(Key.SHUFFLE, shuffle ? Shuffle.ALL : Shuffle.NONE);
        }
        @Nullable String grading = keys.word("grading", Set.of("partial", "all-or-nothing"));
        if (grading != null) {
            boolean all = grading.equals("all-or-nothing");
            quiz.key(Key.GRADING, all ? Grading.ALL_OR_NOTHING : Grading.PARTIAL);
        }
        @Nullable String duration = keys.text("duration");
        @Nullable Duration time = duration == null ? null : duration(duration);
        if (time != null && !time.isZero()) {
            quiz.key(Key.TIME, time);
        }
        LOST.forEach(keys::drop);
        keys.dropRest();
    }

    private static void text(ForeignKeys keys, QuizDraft quiz, Key<String> key, String name) {
        @Nullable String text = keys.text(name);
        if (text != null) {
            quiz.key(key, text);
        }
    }

    private static @Nullable Duration duration(String text) {
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return Duration.ofHours(number(clock.group("hours")))
                    .plusMinutes(number(clock.group("minutes")))
                    .plusSeconds(number(clock.group("seconds")));
        }
        Matcher units = DURATION.matcher(text);
        return units.matches()
                ? Duration.ofDays(7 * number(units.group("weeks")) + number(units.group("days")))
                        .plusHours(number(units.group("hours")))
                        .plusMinutes(number(units.group("minutes")))
                        .plusSeconds(number(units.group("seconds")))
                : null;
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
