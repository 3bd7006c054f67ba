package io.github.quizmaven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.bundle.Bundle;
import io.github.quizmaven.bundle.BundleWriter;
import io.github.quizmaven.pipeline.Analysis;
import io.github.quizmaven.pipeline.BuiltIn;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.response.Cloze;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.read.Reading;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.folder.SourceTree;
import io.github.quizmaven.syntax.SyntaxParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A file is parsed once to be checked and rendered. Only a stem with blanks is parsed again, since
 * what its blanks are is known only when the answers were read, and a file with comments that
 * ignore something, since they must not cut its lists.
 */
@Isolated
class ParseCountTest {

    private static final Path FIXTURES = Path.of("src/test/resources/fixtures/valid");

    @TempDir Path folder;

    @TempDir Path site;

    static List<String> sound() throws IOException {
        return SourceTree.below(FIXTURES, List.of(), List.of()).quizzes();
    }

    @ParameterizedTest
    @MethodSource("sound")
    void parsesASoundFileOnce(String path) throws IOException {
        String text = Files.readString(FIXTURES.resolve(path));

        assertEquals(allowed(text), parses(FIXTURES, path));
    }

    @Test
    void parsesAnswersWithMarkupNoMoreOften() throws IOException {
        StringBuilder text = new StringBuilder("---\ntitle: Answers\n---\n\n");
        for (int question = 0; question < 20; question++) {
            text.append(
                    """
                    ## What is number %1$d?

                    - [ ] **no** %1$d
                    - [x] `a` *or* [b](https://example.org) \\* &amp; %1$d

                    ### Hint

                    Look.

                    ### Solution

                    It is.

                    Answer: `a` *or* **[b](https://example.org)** \\* &amp; %1$d.

                    """
                            .formatted(question));
        }
        Files.writeString(folder.resolve("answers.md"), text);

        assertEquals(1, parses(folder, "answers.md"));
    }

    private static long allowed(String text) {
        Reading reading = new QuizReader().quiz(SourceFile.of("a.md", text));
        Quiz quiz = (Quiz) Objects.requireNonNull(reading.authored());
        long clozes =
                quiz.questions().stream()
                        .map(Question::response)
                        .filter(Cloze.class::isInstance)
                        .count();
        return 1 + clozes + (text.contains("<!-- quiz-ignore") ? 1 : 0);
    }

    /** How many texts are parsed while the folder becomes a site, once all classes are loaded. */
    private long parses(Path source, String path) throws IOException {
        build(source, path);
        long before = SyntaxParser.parses();
        Analysis analysis = build(source, path);
        long parses = SyntaxParser.parses() - before;
        assertEquals(List.of(path), analysis.valid(), analysis.found().all()::toString);
        return parses;
    }

    private Analysis build(Path source, String path) throws IOException {
        QuizSettings settings =
                new QuizSettings(
                        source,
                        site,
                        List.of(path),
                        List.of(),
                        RuleLevels.DEFAULT,
                        FailOn.ERROR,
                        false,
                        RenderInvalid.FAIL);
        try (Bundle bundle = new BundleWriter(site).open()) {
            return BuiltIn.pipeline().build(settings, bundle);
        }
    }
}
