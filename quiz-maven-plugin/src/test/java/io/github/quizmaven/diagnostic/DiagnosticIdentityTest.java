package io.github.quizmaven.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** When a finding is the same one as in another run. */
class DiagnosticIdentityTest {

    private static final RuleId RULE = RuleId.error("hint-present");

    @Test
    void survivesOtherLinesSpacesAndMessages() {
        String before = prints("## Why so?\n", "no hint");

        assertEquals(before, prints("---\ntitle: T\n---\n\n## Why so?\n", "there is no hint"));
        assertEquals(before, prints("  ##  Why  so?\n\nmore\n", "no hint"));
    }

    @Test
    void tellsRulesFilesAndLinesApart() {
        List<String> prints =
                Stream.of(
                                of("a.md", RULE, "## Why?"),
                                of("b.md", RULE, "## Why?"),
                                of("a.md", RuleId.error("stem-present"), "## Why?"),
                                of("a.md", RULE, "## What?"))
                        .map(each -> fingerprints(each).get(0))
                        .toList();

        assertEquals(4, prints.stream().distinct().count());
        assertNotEquals(
                prints.get(0),
                DiagnosticIdentity.of(of("a.md", RULE, "## Why?"), "module/").get(0).fingerprint());
    }

    @Test
    void countsFindingsThatLookTheSame() {
        SourceFile file = SourceFile.of("a.md", "- [ ] x\n- [ ] y\n- [ ] x\n");
        Diagnostics found =
                Diagnostics.of(
                        Stream.of(0, 8, 16)
                                .map(
                                        at ->
                                                new Diagnostic(
                                                        RULE,
                                                        file.place(new Span(at, at + 7)),
                                                        "no hint"))
                                .toList());

        assertEquals(
                List.of(0, 0, 1),
                DiagnosticIdentity.of(found, "").stream()
                        .map(DiagnosticIdentity::occurrence)
                        .toList());
        assertEquals(3, fingerprints(found).stream().distinct().count());
    }

    @Test
    void tellsQuestionsApart() {
        SourceFile file = SourceFile.of("a.md", "- [ ] x\n");
        List<String> prints =
                Stream.of("one", "two")
                        .map(
                                question ->
                                        new Diagnostic(RULE, file.place(Span.at(0)), "m")
                                                .about(question))
                        .map(each -> fingerprints(Diagnostics.of(List.of(each))).get(0))
                        .toList();

        assertNotEquals(prints.get(0), prints.get(1));
    }

    @Test
    void isNoLongerThanALine() {
        String longText = "x".repeat(150);
        SourceFile file = SourceFile.of("a.md", longText);
        Diagnostic found = new Diagnostic(RULE, file.place(new Span(0, longText.length())), "m");

        assertEquals(
                "x".repeat(100) + "…",
                DiagnosticIdentity.of(Diagnostics.of(List.of(found)), "").get(0).text());
    }

    private static String prints(String text, String message) {
        Span heading = new Span(text.indexOf("##"), text.indexOf("?") + 1);
        SourceFile file = SourceFile.of("a.md", text);
        return fingerprints(
                        Diagnostics.of(List.of(new Diagnostic(RULE, file.place(heading), message))))
                .get(0);
    }

    private static Diagnostics of(String path, RuleId rule, String text) {
        SourceFile file = SourceFile.of(path, text);
        Span whole = new Span(0, text.length());
        return Diagnostics.of(List.of(new Diagnostic(rule, file.place(whole), "m")));
    }

    private static List<String> fingerprints(Diagnostics found) {
        return DiagnosticIdentity.of(found, "").stream()
                .map(DiagnosticIdentity::fingerprint)
                .toList();
    }
}
