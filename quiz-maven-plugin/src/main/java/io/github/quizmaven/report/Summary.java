package io.github.quizmaven.report;

import io.github.quizmaven.diagnostic.Diagnostics;
import io.github.quizmaven.diagnostic.Severity;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a run has looked at and found, in one line.
 *
 * @param files how many files were checked
 * @param questions how many questions they hold
 * @param found the diagnostics
 * @param known how many more a baseline hides
 * @param ignored how many diagnostics comments in the files ignore
 * @param time how long it took
 */
public record Summary(
        int files, int questions, Diagnostics found, int known, int ignored, Duration time) {

    /** The line, as in {@code checked 2 files, 10 questions: 1 error (0.4 s)}. */
    public String text() {
        return "checked %s, %s: %s%s%s (%s)"
                .formatted(
                        plural(files, "file"),
                        plural(questions, "question"),
                        problems(),
                        ignored == 0 ? "" : ", " + ignored + " ignored by comments",
                        known == 0
                                ? ""
                                : ", " + plural(known, "known problem") + " hidden by the baseline",
                        seconds());
    }

    /** Errors and warnings, as in {@code 1 error, 2 warnings}, or {@code no problems}. */
    public String problems() {
        String counted =
                Stream.of(Severity.ERROR, Severity.WARNING)
                        .filter(severity -> found.count(severity) > 0)
                        .map(severity -> plural(found.count(severity), severity.word()))
                        .collect(Collectors.joining(", "));
        return counted.isEmpty() ? "no problems" : counted;
    }

    /** A count and its noun, as in {@code 1 page}, {@code 2 pages}. */
    public static String plural(int count, String noun) {
        return plural(count, noun, noun + "s");
    }

    /** A count and its noun in the form that it takes. */
    public static String plural(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private String seconds() {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}
