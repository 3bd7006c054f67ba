package io.github.quizmaven.report.format;

import io.github.quizmaven.Golden;
import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Diagnostics;
import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.Related;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.fix.Edit;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.report.machine.CheckedRun;
import io.github.quizmaven.report.machine.MachineReport;
import io.github.quizmaven.report.machine.RuleHelp;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each report as a whole, of a run with all that its format has to escape. */
class GoldenReportsTest {

    private static final Path EXPECTED = Path.of("src", "test", "resources", "reports");

    private static final RuleId DISTINCT = RuleId.error("options-distinct");
    private static final RuleId HTML = RuleId.warning("raw-html");
    private static final SourceFile FILE =
            SourceFile.of("100% ü: a,b.md", "- [ ] 🎉 <b>\n- [ ] 🎉 <b>\n\n```\n");

    static Stream<MachineReport> formats() {
        return ReportFormats.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void writesAsAgreed(MachineReport format) {
        Golden.assertMatches(EXPECTED.resolve(format.file()), format.text(run()));
    }

    private static CheckedRun run() {
        Diagnostics found =
                Diagnostics.of(
                        List.of(
                                new Diagnostic(
                                        DISTINCT,
                                        FILE.place(new Span(18, 24)),
                                        "options `A` & \"B\" have the same text: 100 %, \u0007",
                                        Help.paste("change it,", "or delete it")
                                                .with(
                                                        Fix.unsafe(
                                                                new Edit(new Span(18, 20), "a\n🎉"),
                                                                Edit.insert(24, "!"))),
                                        List.of(
                                                new Related(
                                                        FILE.place(new Span(6, 12)), "option A"))),
                                new Diagnostic(
                                        HTML,
                                        FILE.place(new Span(9, 12)),
                                        "`<b>`",
                                        Help.of(
                                                "delete it",
                                                Fix.safe(Edit.delete(new Span(9, 12))))),
                                new Diagnostic(HTML, FILE.place(new Span(21, 24)), "`<b>`"),
                                new Diagnostic(
                                        RuleId.info("not-a-quiz"),
                                        FILE.place(new Span(8, 26)),
                                        "over lines")));
        String prefix = "three/src/quiz/";
        return new CheckedRun(
                "1.2.3",
                prefix,
                3,
                7,
                2,
                5,
                List.of("linux/files.md"),
                List.of(
                        new RuleHelp(DISTINCT, "two options are the same", "# options-distinct\n"),
                        new RuleHelp(
                                HTML,
                                "HTML in a text",
                                "# raw-html\n\n"
                                        + "## What it flags\n\n"
                                        + "Shown as\n"
                                        + "`<b>`.\n\n"
                                        + "## Why\n\n"
                                        + "So.\n"),
                        new RuleHelp(RuleId.error("unbroken"), "is not named", "# unbroken\n"),
                        new RuleHelp(
                                RuleId.info("not-a-quiz"), "skipped", "# not-a-quiz\n\nText.\n")),
                CheckedRun.findings(found, prefix, path -> FILE));
    }
}
