package io.github.quizmaven.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.Golden;
import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.model.Mode;
import io.github.quizmaven.model.Quiz;
import io.github.quizmaven.source.SourceFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whole pages against the files in {@code golden}. {@code -Dgolden=update} rewrites them, but not
 * on a CI server, where nobody would read what changed.
 */
class GoldenPagesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private static Map<String, String> pages() throws IOException {
        SiteRenderer renderer = new SiteRenderer(SiteOptions.DEFAULT);
        List<Quiz> quizzes =
                List.of(
                        Samples.challenge(),
                        Samples.arabic(),
                        Samples.of(Mode.STUDY),
                        Samples.of(Mode.EXAM),
                        Fixtures.valid("every-type.md"),
                        Fixtures.valid("cloze-pitfalls.md"),
                        Fixtures.valid("options-of-every-kind.md"),
                        Fixtures.valid("formulas.md"));
        List<CollectionText> texts =
                List.of(
                        new CollectionText(
                                "mlops",
                                "MLOps <&>",
                                "Models in production.",
                                Markdown.of(
                                        "Begin with the [challenge](scaling-challenge.md)."
                                                + " ![A one](../one.png)")));
        Map<String, String> pages = new TreeMap<>();
        SourceFolder source = Fixtures.folder();
        quizzes.forEach(
                quiz -> renderer.quiz(quiz, source, texts).forEach(file -> put(pages, file)));
        renderer.catalogue(quizzes.stream().map(QuizSummary::of).toList(), source, texts)
                .forEach(file -> put(pages, file));
        return pages;
    }

    /** Without the assets' hashes, which change with every change of script and style sheet. */
    private static void put(Map<String, String> pages, RenderedFile page) {
        if (page.asset()) {
            return;
        }
        String html = new String(page.content(), StandardCharsets.UTF_8);
        pages.put(page.path(), html.replaceAll("/quiz-[0-9a-f]{8}\\.", "/quiz-HASH."));
    }

    private static TreeSet<String> expectedPaths() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> GOLDEN.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void rendersThePagesOfTheGoldenFiles() throws IOException {
        Map<String, String> pages = pages();
        pages.forEach((path, html) -> Golden.assertMatches(GOLDEN.resolve(path), html));
        assertEquals(expectedPaths(), new TreeSet<>(pages.keySet()));
    }

    @Test
    void rendersTheSameBytesEachTime() throws IOException {
        Quiz everyType = Fixtures.valid("every-type.md");
        List<RenderedFile> first = SiteFolder.files(Samples.arabic(), everyType);
        List<RenderedFile> second = SiteFolder.files(Samples.arabic(), everyType);
        assertEquals(first.size(), second.size());
        for (int index = 0; index < first.size(); index++) {
            assertEquals(first.get(index).path(), second.get(index).path());
            assertArrayEquals(first.get(index).content(), second.get(index).content());
        }
    }

    @Test
    void namesAssetsByTheirContent() {
        Assets assets = Assets.build();
        String script = new String(assets.script().content(), StandardCharsets.UTF_8);
        assertEquals("assets/quiz-" + Hashes.of(script) + ".js", assets.script().path());
        assertEquals(true, assets.script().asset());
    }
}
