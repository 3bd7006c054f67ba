package io.github.quizmaven.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** When a finding is the same one as in another run. */
class FindingIdentityTest {

    private static final RuleId RULE = RuleId.error("hint-present");

    @Test
    void survivesOtherLinesIndentationAndWords() {
        String before = prints("## Why?\n", "no hint");

        assertEquals(before, prints("---\ntitle: T\n---\n\n## Why?\n", "there is no hint"));
        assertEquals(before, prints("  ##  Why? \n\nmore\n", "no hint"));
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
                FindingIdentity.of(of("a.md", RULE, "## Why?"), "module/").get(0).fingerprint());
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
                                                        file.place(Span.at(at)),
                                                        "no hint",
                                                        null))
                                .toList());

        assertEquals(
                List.of(0, 0, 1),
                FindingIdentity.of(found, "").stream().map(FindingIdentity::occurrence).toList());
        assertEquals(3, fingerprints(found).stream().distinct().count());
    }

    @Test
    void isTheMessageWhereTheLineIsBlank() {
        assertNotEquals(prints("\n## Why?\n", 0, "no hint"), prints("\n", 0, "no title"));
        assertEquals(prints("\n## Why?\n", 0, "no hint"), prints("\n", 0, "no hint"));
    }

    private static String prints(String text, String message) {
        return prints(text, text.indexOf("##"), message);
    }

    private static String prints(String text, int at, String message) {
        SourceFile file = SourceFile.of("a.md", text);
        return fingerprints(
                        Diagnostics.of(
                                List.of(
                                        new Diagnostic(
                                                RULE, file.place(Span.at(at)), message, null))))
                .get(0);
    }

    private static Diagnostics of(String path, RuleId rule, String text) {
        SourceFile file = SourceFile.of(path, text);
        return Diagnostics.of(List.of(new Diagnostic(rule, file.place(Span.at(0)), "m", null)));
    }

    private static List<String> fingerprints(Diagnostics found) {
        return FindingIdentity.of(found, "").stream().map(FindingIdentity::fingerprint).toList();
    }
}
