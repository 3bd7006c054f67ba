package io.github.quizmaven.report.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Diagnostics;
import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.LogCommands;
import io.github.quizmaven.diagnostic.OneLine;
import io.github.quizmaven.diagnostic.Related;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.report.ConsoleReport;
import io.github.quizmaven.report.machine.CheckedRun;
import io.github.quizmaven.source.Place;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file cannot write commands into the log of the build that checks it. */
class HarmlessReportsTest {

    static Stream<String> payloads() {
        Stream<String> commands =
                Stream.of(
                                "::error file=pom.xml::x",
                                "::stop-commands::x",
                                "##[error]x",
                                "##vso[task.setvariable variable=x]y",
                                "##teamcity[buildProblem description='x']",
                                "section_start:1:x\r\u001b[0Kx")
                        .flatMap(
                                each ->
                                        Stream.of(
                                                each,
                                                "  " + each,
                                                "a\n" + each,
                                                "a\r" + each,
                                                "a\u2028" + each,
                                                "a\u0085" + each));
        return Stream.concat(
                commands,
                IntStream.rangeClosed(0, 0x2069)
                        .filter(OneLine::steers)
                        .mapToObj(each -> "a" + Character.toString(each) + "::error::b"));
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void whatIsPrintedHoldsNoCommand(String payload) {
        String printed = new ConsoleReport("src/").text(diagnostic(payload));
        String help = printed.substring(printed.indexOf(" = help:"));

        assertEquals(List.of(), LogCommands.in(printed), printed);
        assertFalse(printed.chars().anyMatch(HarmlessReportsTest::isHarmful), printed);
        assertEquals(6, printed.lines().count(), printed);
        assertEquals(2, help.lines().count(), printed);
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void theReportForGitHubIsOneCommandOfOurs(String payload) {
        Diagnostics found = Diagnostics.of(List.of(diagnostic(payload)));
        CheckedRun run =
                new CheckedRun(
                        "1",
                        "src/",
                        1,
                        1,
                        0,
                        0,
                        List.of(),
                        List.of(),
                        CheckedRun.findings(found, "src/"));

        String text = new GitHubReport().text(run);

        assertTrue(text.startsWith("::error file=src/"), text);
        assertEquals(1, text.lines().count(), text);
        assertFalse(text.strip().chars().anyMatch(Character::isISOControl), text);
        assertEquals(List.of(), LogCommands.in(text.substring(2)), text);
    }

    private static boolean isHarmful(int each) {
        return each != '\n' && each != '\t' && OneLine.steers(each);
    }

    /** With a text of an author wherever there can be one. */
    private static Diagnostic diagnostic(String payload) {
        SourceFile file = SourceFile.of(payload + ".md", payload);
        Place place = file.place(new Span(0, 1));
        return new Diagnostic(
                RuleId.error("encoding"),
                place,
                payload,
                Help.paste(payload, payload),
                List.of(new Related(place, payload), new Related(Place.start(payload), payload)));
    }
}
