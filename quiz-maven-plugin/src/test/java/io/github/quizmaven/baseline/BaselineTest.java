package io.github.quizmaven.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Diagnostics;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How problems are named, kept in a file, and known again. */
class BaselineTest {

    private static final RuleId RULE = RuleId.error("some-rule");

    @TempDir Path folder;

    @Test
    void namesAProblemByFileRuleQuestionAndText() {
        assertEquals(
                List.of(
                        "linux/files.md: [other-rule] which-one: word",
                        "linux/files.md: [some-rule] which-one: a few words"),
                lines(
                        problem(RULE, "linux/files.md", "- a  few\twords", 2, 14, "which-one"),
                        problem(
                                RuleId.warning("other-rule"),
                                "linux/files.md",
                                "word",
                                0,
                                4,
                                "which-one")));
    }

    @Test
    void leavesOutWhatThereIsNot() {
        assertEquals(
                List.of("a.md: [some-rule]", "b.md: [some-rule]: title"),
                lines(
                        problem(RULE, "a.md", "text", 2, 2, null),
                        problem(RULE, "b.md", "title", 0, 5, null)));
    }

    @Test
    void countsEqualOnes() {
        assertEquals(
                List.of(
                        "a.md: [some-rule #2] one: [ ]",
                        "a.md: [some-rule] one: [ ]",
                        "a.md: [some-rule] two: [ ]"),
                lines(
                        problem(RULE, "a.md", "- [ ] - [ ] [ ]", 2, 5, "one"),
                        problem(RULE, "a.md", "- [ ] - [ ] [ ]", 8, 11, "one"),
                        problem(RULE, "a.md", "- [ ] - [ ] [ ]", 12, 15, "two")));
    }

    @Test
    void takesTheFirstLineOfALongText() {
        String wide = "𝄞".repeat(101);
        assertEquals(
                List.of("a.md: [some-rule]: " + "𝄞".repeat(100) + "…", "b.md: [some-rule]: one"),
                lines(
                        problem(RULE, "a.md", wide, 0, wide.length(), null),
                        problem(RULE, "b.md", "one\ntwo", 0, 7, null)));
    }

    @Test
    void isTheSameForEveryUnicodeFormAndForNamesWithLineEnds() {
        assertEquals(
                lines(problem(RULE, "\u00e4 b.md", "\u00e9", 0, 1, null)),
                lines(problem(RULE, "a\u0308\nb.md", "e\u0301", 0, 2, null)));
    }

    @Test
    void tellsNewProblemsFromKnownOnes() {
        Diagnostic known = problem(RULE, "a.md", "known", 0, 5, null);
        Diagnostic mended = problem(RULE, "a.md", "mended", 0, 6, null);
        Diagnostic fresh = problem(RULE, "a.md", "new", 0, 3, null);
        Baseline baseline = Baseline.of(found(known, mended));

        assertEquals(
                new Baseline.Comparison(found(fresh), found(known), 1),
                baseline.compare(found(fresh, known)));
    }

    @Test
    void knowsAsManyEqualProblemsAsThereWere() {
        Baseline baseline =
                Baseline.of(
                        found(
                                problem(RULE, "a.md", "x x x", 0, 1, "one"),
                                problem(RULE, "a.md", "x x x", 2, 3, "one")));
        Diagnostic third = problem(RULE, "a.md", "y\nx x x", 6, 7, "one");

        Baseline.Comparison news =
                baseline.compare(
                        found(
                                problem(RULE, "a.md", "y\nx x x", 2, 3, "one"),
                                problem(RULE, "a.md", "y\nx x x", 4, 5, "one"),
                                third));

        assertEquals(found(third), news.fresh());
        assertEquals(0, news.needless());
    }

    @Test
    void neverKnowsAFaultOfThePlugin() {
        Diagnostics found = found(problem(RuleId.INTERNAL, "a.md", "", 0, 0, null));

        assertEquals(List.of(), Baseline.of(found).lines());
        assertEquals(found, new Baseline(List.of("a.md: [internal]")).compare(found).fresh());
    }

    @Test
    void writesAFileThatPeopleRead() throws IOException {
        Path file = folder.resolve("new/known.txt");
        new Baseline(List.of("b", "a", "a")).write(file);
        new Baseline(List.of("c", "b")).write(file);

        assertEquals(
                """
                // Known problems of the quizzes, which the build does not report. See \
                docs/baseline.md of the Quiz Maven Plugin.
                // Remove lines to see them again; -Dquiz.updateBaseline=true writes this file anew.
                b
                c
                """,
                Files.readString(file));
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void readsWhatVersionControlAndEditorsMakeOfTheFile() throws IOException {
        Baseline baseline =
                Baseline.of(
                        found(
                                problem(RULE, "a.md", "é", 0, 1, "one"),
                                problem(RULE, "a.md", "x", 0, 1, "two")));
        Path file = folder.resolve("known.txt");
        baseline.write(file);
        String text = Files.readString(file);

        Files.writeString(file, "\uFEFF" + text.replace("\n", "  \r\n\r\n"));
        assertEquals(baseline, Baseline.read(file));
        Files.writeString(file, String.join("\n", baseline.lines()));
        assertEquals(baseline, Baseline.read(file));
        Files.writeString(file, "<<<<<<< ours\n" + text + "=======\n>>>>>>> theirs\n");
        assertEquals(
                new Baseline.Comparison(found(), found(), 5), Baseline.read(file).compare(found()));
    }

    private static List<String> lines(Diagnostic... problems) {
        return Baseline.of(found(problems)).lines();
    }

    private static Diagnostics found(Diagnostic... problems) {
        return new Diagnostics(new ArrayList<>(List.of(problems)));
    }

    private static Diagnostic problem(
            RuleId rule, String path, String text, int start, int end, @Nullable String question) {
        SourceFile file = SourceFile.of(path, text);
        return new Diagnostic(rule, file.place(new Span(start, end)), "m").about(question);
    }
}
