package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.site.file.RenderedFile;
import io.github.quizmaven.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a build lowers rules, its pages show what of a quiz can be answered. */
class DamagedQuizzesTest {

    private static final Path INVALID = Path.of("src/test/resources/fixtures/invalid");

    static List<Path> invalid() throws IOException {
        try (Stream<Path> files = Files.walk(INVALID)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void rendersWhateverCouldBeRead(Path file) throws IOException {
        SourceFile source = SourceFile.decode("a.md", Files.readAllBytes(file));
        if (new QuizReader().quiz(source).authored() instanceof Quiz quiz) {
            assertFalse(SiteFolder.files(quiz).isEmpty());
        }
    }

    @Test
    void leavesOutQuestionsThatOfferNothingToAnswerWith() {
        Quiz quiz =
                Fixtures.quiz(
                        "a.md",
                        """
                        ---
                        title: T
                        ---

                        ## Order

                        ```yaml question
                        order: [3]
                        ```

                        1. a
                        2. b

                        ## Blank

                        A [[|]] here.

                        ## Nothing

                        ## Whole

                        - [x] a
                        - [ ] b

                        ## Number

                        ```yaml question
                        type: numeric
                        ```

                        ### Answer

                        many
                        """);
        RenderedFile page =
                SiteFolder.files(quiz).stream()
                        .filter(file -> file.path().equals("a/index.html"))
                        .findFirst()
                        .orElseThrow();
        String html = new String(page.content(), StandardCharsets.UTF_8);
        assertEquals(
                List.of("whole"),
                Pattern.compile(" data-id=\"([^\"]*)\"")
                        .matcher(html)
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .toList());
        assertEquals(1, QuizSummary.of(quiz).extent().questions());
    }
}
