package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.Golden;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.QuizCollection;
import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.site.file.Hashes;
import io.github.quizmaven.site.file.RenderedFile;
import io.github.quizmaven.site.template.Assets;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.folder.SourceFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        SiteRenderer renderer = SiteFolder.renderer(SiteOptions.DEFAULT);
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
        Folders folders = new Folders(List.of(collection()));
        Map<String, String> pages = new TreeMap<>();
        SourceFolder source = Fixtures.folder();
        quizzes.forEach(
                quiz -> renderer.quiz(quiz, source, folders).forEach(file -> put(pages, file)));
        renderer.catalogue(quizzes.stream().map(QuizSummary::of).toList(), source, folders)
                .forEach(file -> put(pages, file));
        return pages;
    }

    private static QuizCollection collection() {
        String text =
                """
                ---
                title: MLOps <&>
                description: Models in production.
                ---

                Begin with the [challenge](scaling-challenge.md). ![A one](../one.png)
                """;
        return (QuizCollection)
                Objects.requireNonNull(
                        new QuizReader()
                                .collection(SourceFile.of("mlops/index.md", text))
                                .authored());
    }

    /** Without the assets' hashes, which change with every change of script and style sheet. */
    private static void put(Map<String, String> pages, RenderedFile page) {
        if (page.asset()) {
            return;
        }
        String html = new String(page.content(), StandardCharsets.UTF_8);
        pages.put(
                page.path(),
                html.replaceAll("/(quiz|results|catalogue)-[0-9a-f]{8}\\.", "/$1-HASH."));
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
        assertEquals(
                "assets/quiz-" + Hashes.of(assets.script().content()) + ".js",
                assets.script().path());
        assertEquals(true, assets.script().asset());
    }
}
