package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.site.file.Hashes;
import io.github.quizmaven.site.file.RenderedFile;
import io.github.quizmaven.source.FilesInMemory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pictures in a question, in the real browser: copied beside it and no wider than the page. */
class PicturesBrowserIT extends BrowserTest {

    private static final String QUIZ =
            """
            ---
            title: Pictures
            ---

            ## Which picture is wide?

            ![A wide one](img/wide.svg)

            - [x] ![The wide one](img/wide.svg)
            - [ ] A small one:

              ![The small one](../small.svg)

            ### Hint

            Look, or read [the figures](data.csv).

            ### Solution

            The first.
            """;

    private static final Map<String, byte[]> FILES =
            Map.of(
                    "sub/img/wide.svg", drawing(2000, 1000),
                    "small.svg", drawing(40, 20),
                    "sub/data.csv", "2000,1000\n".getBytes(StandardCharsets.UTF_8));

    private static byte[] drawing(int width, int height) {
        return ("<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='%d'>"
                        + "<rect width='100%%' height='100%%' fill='teal'/></svg>")
                .formatted(width, height)
                .getBytes(StandardCharsets.UTF_8);
    }

    private List<String> open() throws IOException {
        Quiz quiz = Fixtures.quiz("sub/pictures.md", QUIZ);
        SiteRenderer renderer = SiteFolder.renderer(SiteOptions.DEFAULT);
        List<RenderedFile> files = new ArrayList<>(renderer.assets());
        files.addAll(renderer.quiz(quiz, new FilesInMemory(FILES), Folders.NONE));
        for (RenderedFile file : files) {
            Path path = site.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.write(path, file.content());
        }
        browser.open(site.toUri() + "sub/pictures/index.html#q-which-picture-is-wide");
        return files.stream().map(RenderedFile::path).toList();
    }

    private List<?> measure(String expression) {
        return (List<?>)
                browser.script(
                        "return [...document.images].filter(image => image.checkVisibility())"
                                + ".map(image => "
                                + expression
                                + ")");
    }

    @Test
    void showsPicturesThatFitThePage() throws IOException {
        open();
        for (int width : List.of(1100, 320)) {
            browser.size(width, 800);
            assertEquals(
                    List.of("2:1", "2:1", "2:1"),
                    measure(
                            "(box => Math.round(box.width / box.height) + ':1')"
                                    + "(image.getBoundingClientRect())"),
                    "at " + width);
            assertEquals(
                    false,
                    browser.script("return document.documentElement.scrollWidth > innerWidth"),
                    "at " + width);
        }
        assertEquals(List.of("A wide one", "The wide one", "The small one"), measure("image.alt"));
        assertEquals(List.of(), browser.violations());
    }

    @Test
    void loadsThemFromBesideThePage() throws IOException {
        List<String> paths = open();
        // The hidden ones are loaded when they are shown.
        browser.scriptLater(
                "const done = arguments[0];const shown = [...document.images].filter(each =>"
                        + " each.checkVisibility());const look = () => shown.every(each =>"
                        + " each.complete) ? done() : setTimeout(look, 10);shown.forEach(each => {"
                        + " each.loading = 'eager'; }); look();");
        assertEquals(List.of(2000L, 2000L, 40L), measure("image.naturalWidth"));
        assertEquals(
                List.of(
                        "sub/pictures/media/data-" + hash("sub/data.csv") + ".csv",
                        "sub/pictures/media/small-" + hash("small.svg") + ".svg",
                        "sub/pictures/media/wide-" + hash("sub/img/wide.svg") + ".svg",
                        "sub/pictures/index.html"),
                paths.stream().filter(each -> !each.startsWith("assets/")).toList());
    }

    private static String hash(String path) {
        return Hashes.of(FILES.get(path));
    }
}
