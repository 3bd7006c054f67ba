package io.github.quizmaven.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every example of CommonMark's specification wherever a text may be: it is read, written and read
 * again as the same, and becomes no tag that is not on the list.
 */
class CommonMarkExamplesTest {

    private static final Path EXAMPLES =
            Path.of("src", "test", "resources", "attacks", "commonmark-0.31.2.txt");

    private static final String HEAD = "---\ntitle: T\n---\n\n";

    @Test
    void comeBackAsTheyWere() throws IOException {
        List<String> problems = new ArrayList<>();
        List<String> examples = examples();
        for (int number = 1; number <= examples.size(); number++) {
            String parts = parts(examples.get(number - 1));
            String option = option(examples.get(number - 1));
            String both = HEAD + parts + option;
            // One that takes in what follows it, or gives it a meaning, is a quiz of its own.
            List<String> texts =
                    questions(both) == 2 ? List.of(both) : List.of(HEAD + parts, HEAD + option);
            for (String text : texts) {
                for (String each : QuizTarget.quizProblems(text, true)) {
                    problems.add("example " + number + ": " + each);
                }
            }
        }
        assertEquals("", String.join("\n", problems));
        assertEquals(652, examples.size());
    }

    private static long questions(String text) {
        return new QuizReader().quiz(SourceFile.of("quiz.md", text)).authored() instanceof Quiz quiz
                ? quiz.questions().stream().filter(each -> each.response() != null).count()
                : 0;
    }

    private static String parts(String example) {
        return "## One\n\n%s\n- [x] A\n- [ ] B\n\n### Hint\n\n%1$s\n### Solution\n\n%1$s\n"
                .formatted(example);
    }

    private static String option(String example) {
        return "## Two\n\n- [x] " + example.strip().replace("\n", "\n  ") + "\n- [ ] B\n";
    }

    private static List<String> examples() throws IOException {
        List<String> parts = Arrays.asList(Files.readString(EXAMPLES).split("(?m)^=====\n"));
        return parts.subList(1, parts.size()).stream()
                .map(each -> each.replace('→', '\t'))
                .toList();
    }
}
