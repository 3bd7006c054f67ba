package io.github.quizmaven.site.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.source.SourceFile;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

    private static String words(String text) {
        SourceFile file = SourceFile.of("quiz.md", text);
        return SearchWords.of(
                (Quiz) Objects.requireNonNull(new QuizReader().quiz(file).authored()));
    }

    @Test
    void areThoseOfTitleDescriptionTopicTagsAndWhatIsAsked() {
        assertEquals(
                "cafe au lait a drink coffee milk hot how much use kubectl top",
                words(
                        """
                        ---
                        title: Café au lait
                        description: A drink.
                        topic: Coffee
                        tags: [milk, hot milk]
                        ---

                        ## How much milk?

                        Use `kubectl` **top**, [coffee](https://example.org/secret).

                        - [x] Half
                        - [ ] None
                          > Wrong, since it is milk.

                        ### Hint

                        Look.

                        ### Solution

                        Half of it.
                        """));
    }

    @Test
    void leaveOutWhatFillsBlanks() {
        assertEquals(
                "t gaps run git now then twice code x",
                words(
                        """
                        ---
                        title: T
                        ---

                        ## Gaps

                        Run *git* [[cherry-pick|pick\\]y]] now, then [[`zebra`]] twice.

                        ```bash cloze
                        code [[secret]] x
                        ```
                        """));
    }
}
