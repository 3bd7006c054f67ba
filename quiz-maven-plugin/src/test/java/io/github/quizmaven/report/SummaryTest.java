package io.github.quizmaven.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Diagnostics;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The closing line, with plurals. */
class SummaryTest {

    @Test
    void saysThatNothingWasFound() {
        assertEquals(
                "checked 2 files, 10 questions: no problems (0.4 s)",
                new Summary(2, 10, found(0, 0, 0), 0, 0, Duration.ofMillis(444)).text());
    }

    @Test
    void countsOneWithoutAnS() {
        assertEquals(
                "checked 1 file, 1 question: 1 error, 1 warning (61.0 s)",
                new Summary(1, 1, found(1, 1, 0), 0, 0, Duration.ofSeconds(61)).text());
    }

    @Test
    void namesOnlyWhatThereIsAndLeavesInfosOut() {
        assertEquals(
                "checked 0 files, 0 questions: 2 warnings (0.0 s)",
                new Summary(0, 0, found(0, 2, 3), 0, 0, Duration.ZERO).text());
        assertEquals(
                "checked 3 files, 0 questions: 2 errors (0.0 s)",
                new Summary(3, 0, found(2, 0, 0), 0, 0, Duration.ZERO).text());
    }

    @Test
    void countsWhatCommentsIgnore() {
        assertEquals(
                "checked 1 file, 2 questions: no problems, 3 ignored by comments (0.0 s)",
                new Summary(1, 2, found(0, 0, 0), 0, 3, Duration.ZERO).text());
    }

    @Test
    void countsWhatTheBaselineHides() {
        assertEquals(
                "checked 1 file, 2 questions: 1 error, 2 ignored by comments, 1 known problem"
                        + " hidden by the baseline (0.0 s)",
                new Summary(1, 2, found(1, 0, 0), 1, 2, Duration.ZERO).text());
        assertEquals(
                "checked 1 file, 2 questions: no problems, 41 known problems hidden by the baseline"
                        + " (0.0 s)",
                new Summary(1, 2, found(0, 0, 0), 41, 0, Duration.ZERO).text());
    }

    private static Diagnostics found(int errors, int warnings, int infos) {
        List<Diagnostic> all = new ArrayList<>();
        add(all, errors, RuleId.error("e"));
        add(all, warnings, RuleId.warning("w"));
        add(all, infos, RuleId.info("i"));
        return Diagnostics.of(all);
    }

    private static void add(List<Diagnostic> all, int count, RuleId rule) {
        SourceFile file = SourceFile.of("a.md", "text");
        for (int at = 0; at < count; at++) {
            all.add(new Diagnostic(rule, file.place(Span.at(at)), "m"));
        }
    }
}
