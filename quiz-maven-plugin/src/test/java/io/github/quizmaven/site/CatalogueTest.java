package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.site.file.RenderedFile;
import io.github.quizmaven.source.folder.SourceFolder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    /** The quizzes on each page, by their addresses. */
    private static Map<String, List<String>> listed(String... ids) {
        List<QuizSummary> quizzes =
                Arrays.stream(ids)
                        .map(id -> QuizSummary.of(Quizzes.quiz(id, Mode.PRACTICE).build()))
                        .toList();
        Map<String, List<String>> listed = new TreeMap<>();
        for (RenderedFile page :
                SiteFolder.renderer(SiteOptions.DEFAULT)
                        .catalogue(quizzes, SourceFolder.EMPTY, Folders.NONE)) {
            String html = new String(page.content(), StandardCharsets.UTF_8);
            listed.put(
                    page.path(),
                    Pattern.compile("<h3><a href=\"(?:\\.\\./)*([^\"]*)/index\\.html\">")
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
}
