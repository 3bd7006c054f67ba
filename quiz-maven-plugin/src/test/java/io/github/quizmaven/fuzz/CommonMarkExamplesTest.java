package io.github.quizmaven.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every example of CommonMark's specification wherever a text may be: it is read, written and read
 * again as the same, and becomes no tag that is not on the list.
 */
class CommonMarkExamplesTest {

    private static final Path EXAMPLES =
            Path.of("src", "test", "resources", "attacks", "commonmark-0.31.2.txt");

    private static final String REST = "- [x] A\n- [ ] B\n";

    @ParameterizedTest
    @ValueSource(strings = {"stem and parts", "option"})
    void comesBackAsItWas(String where) throws IOException {
        List<String> problems = new ArrayList<>();
        int number = 0;
        for (String example : examples()) {
            number++;
            String text = "---\ntitle: T\n---\n\n## One\n\n" + body(where, example);
            for (String each : QuizTarget.quizProblems(text, true)) {
                problems.add("example " + number + " as " + where + ": " + each);
            }
        }
        assertEquals("", String.join("\n", problems));
        assertEquals(652, number);
    }

    private static String body(String where, String example) {
        return where.equals("option")
                ? "- [x] " + example.strip().replace("\n", "\n  ") + "\n- [ ] B\n"
                : "%s\n%s\n### Hint\n\n%1$s\n### Solution\n\n%1$s".formatted(example, REST);
    }

    private static List<String> examples() throws IOException {
        List<String> parts = Arrays.asList(Files.readString(EXAMPLES).split("(?m)^=====\n"));
        return parts.subList(1, parts.size()).stream()
                .map(each -> each.replace('→', '\t'))
                .toList();
    }
}
