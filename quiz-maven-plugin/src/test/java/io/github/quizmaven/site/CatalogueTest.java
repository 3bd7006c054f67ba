package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.QuizCollection;
import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.site.file.RenderedFile;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.folder.SourceFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

    /** The quizzes on each page, by their addresses. */
    private static Map<String, List<String>> listed(String... ids) {
        return listed(Folders.NONE, ids);
    }

    private static Map<String, List<String>> listed(Folders folders, String... ids) {
        List<QuizSummary> quizzes =
                Arrays.stream(ids)
                        .map(id -> QuizSummary.of(Quizzes.quiz(id, Mode.PRACTICE).build()))
                        .toList();
        Map<String, List<String>> listed = new TreeMap<>();
        for (RenderedFile page :
                SiteFolder.renderer(SiteOptions.DEFAULT)
                        .catalogue(quizzes, SourceFolder.EMPTY, folders)) {
            if (page.asset()) {
                continue;
            }
            String html = new String(page.content(), StandardCharsets.UTF_8);
            listed.put(
                    page.path(),
                    Pattern.compile("<h3><a href=\"(?:\\.\\./)*([^\"]*)/index\\.html\"[^>]*>")
                            .matcher(html)
                            .results()
                            .map(match -> match.group(1))
                            .toList());
        }
        return listed;
    }

    @Test
    void listsOnAFoldersPageWhatIsInItAndBelow() {
        assertEquals(
                Map.of(
                        "index.html", List.of("top", "a/y", "a/b/c/z", "a-b/x", "a0/v"),
                        "a/index.html", List.of("a/y", "a/b/c/z"),
                        "a/b/index.html", List.of("a/b/c/z"),
                        "a/b/c/index.html", List.of("a/b/c/z"),
                        "a-b/index.html", List.of("a-b/x"),
                        "a0/index.html", List.of("a0/v")),
                listed("a0/v", "a/b/c/z", "top", "a/y", "a-b/x"));
    }

    private static QuizCollection collection(String path, String order) {
        String text = "---\norder: " + order + "\n---\n";
        return (QuizCollection)
                Objects.requireNonNull(
                        new QuizReader().collection(SourceFile.of(path, text)).authored());
    }

    @Test
    void countsAsPeopleDo() {
        assertEquals(
                List.of("2", "10", "part-9/a2", "part-9/a10", "part-10/a"),
                listed("part-10/a", "10", "part-9/a10", "2", "part-9/a2").get("index.html"));
    }

    @Test
    void followsTheOrderOfEachFolder() {
        Folders folders =
                new Folders(
                        List.of(
                                collection("index.md", "[z, b.md, y/]"),
                                collection("y/index.md", "[deep, c, a]")));
        assertEquals(
                List.of("b", "a", "z/q", "y/c", "y/a", "y/b", "y/deep/e", "y/aside/d", "x/q"),
                listed(
                                folders,
                                "a",
                                "b",
                                "x/q",
                                "y/a",
                                "y/b",
                                "y/c",
                                "y/aside/d",
                                "y/deep/e",
                                "z/q")
                        .get("index.html"));
    }

    private static String page(List<RenderedFile> files, String path) {
        return files.stream()
                .filter(each -> each.path().equals(path))
                .map(each -> new String(each.content(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private static int gzipped(String page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(page.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 1000})
    void keepsAThousandQuizzesSmall(int folders) throws IOException {
        List<RenderedFile> files =
                SiteFolder.lists(ManyQuizzes.summaries(1000, folders), Folders.NONE);
        String page = page(files, "index.html");
        assertEquals(1000, page.split("<li class=\"card entry\">", -1).length - 1);
        int size = gzipped(page);
        System.out.printf("CatalogueTest: 1,000 quizzes in %d folders: %d bytes%n", folders, size);
        assertEquals(true, size < 40_000, size + " bytes");
    }

    @Test
    void splitsTenThousandByCollection() throws IOException {
        List<RenderedFile> files =
                SiteFolder.lists(ManyQuizzes.summaries(10_000, 50), Folders.NONE);
        String front = page(files, "index.html");
        assertEquals(50, front.split("<section class=\"card entry collection\">", -1).length - 1);
        assertEquals(true, front.contains("Quizzes: 200"));
        assertEquals(false, front.contains("<li class"));
        String part = page(files, "part-7/index.html");
        assertEquals(200, part.split("<li class=\"card entry\">", -1).length - 1);
        long large = 0;
        for (RenderedFile each : files) {
            String text = new String(each.content(), StandardCharsets.UTF_8);
            boolean data = each.path().startsWith("assets/search");
            int size = gzipped(text);
            assertEquals(true, size < (data ? 100_000 : 40_000), each.path() + " " + size);
            large += data ? size : 0;
        }
        System.out.printf("CatalogueTest: 10,000 quizzes: %d bytes to search%n", large);
    }

    @Test
    void loadsOnAFoldersPageWhatHoldsItsQuizzes() {
        List<RenderedFile> files = SiteFolder.lists(ManyQuizzes.summaries(3000, 30), Folders.NONE);
        long all = files.stream().filter(each -> each.path().startsWith("assets/search")).count();
        assertEquals(true, all > 2);
        Pattern named = Pattern.compile("search-[0-9a-f]{8}");
        assertEquals(all, named.matcher(page(files, "index.html")).results().count());
        long some = named.matcher(page(files, "part-12/index.html")).results().count();
        assertEquals(true, some == 1 || some == 2, some + " of " + all);
    }

    @Test
    void offersNoSearchOfFewQuizzes() {
        List<RenderedFile> few = SiteFolder.lists(ManyQuizzes.summaries(11, 2), Folders.NONE);
        assertEquals(false, page(few, "index.html").contains("<form"));
        assertEquals(
                List.of(), few.stream().filter(each -> each.path().contains("search")).toList());
        List<RenderedFile> dozen = SiteFolder.lists(ManyQuizzes.summaries(12, 2), Folders.NONE);
        assertEquals(true, page(dozen, "index.html").contains("<form"));
        assertEquals(false, page(dozen, "part-1/index.html").contains("<form"));
    }
}
