package io.github.quizmaven.pipeline.path;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which names cannot stand beside each other. */
class PathClashTest {

    @Test
    void acceptsNamesThatOnlyLookClose() {
        assertReports(
                List.of(),
                "a.md",
                "a-b.md",
                "ab/a.md",
                "ab/b.md",
                "assets/a.md",
                "b/assets.md",
                "b/a.md",
                "c/index.htm.md");
    }

    @Test
    void reportsAQuizNamedLikeAFolderOnceHoweverManyFilesItHolds() {
        assertReports(
                List.of(
                        "mlops.md: this quiz and the folder `mlops/` would be in the same place of"
                                + " the site"),
                "mlops.md",
                "mlops/a.md",
                "mlops/b.md");
    }

    @Test
    void reportsQuizzesThatDifferInCaseAtTheLaterOne() {
        assertReports(
                List.of("a.md: this quiz and `A.md` would be in the same place of the site"),
                "A.md",
                "a.md");
    }

    @Test
    void reportsQuizzesThatDifferInUnicodeForm() {
        assertReports(
                List.of(
                        "\u00e9.md: this quiz and `e\u0301.md` would be in the same place of the"
                                + " site"),
                "e\u0301.md",
                "\u00e9.md");
    }

    @Test
    void reportsFoldersThatDifferInCaseOnce() {
        assertReports(
                List.of("a/y.md: the folders `A/` and `a/` would be in the same place of the site"),
                "A/x.md",
                "a/y.md",
                "a/z.md");
    }

    @Test
    void reportsNamesThatTheSiteNeeds() {
        assertReports(
                Stream.of("a/index.html.md", "assets.md", "index.html.md", "manifest.json.md")
                        .map(
                                path ->
                                        path
                                                + ": this quiz and a file of the site would be in"
                                                + " the same place of the site")
                        .toList(),
                "a/index.html.md",
                "assets.md",
                "index.html.md",
                "manifest.json.md");
    }

    private static void assertReports(List<String> expected, String... paths) {
        assertEquals(
                expected,
                PathClash.check(List.of(paths)).stream()
                        .map(each -> each.place().path() + ": " + each.message())
                        .toList());
    }
}
