package io.github.quizmaven.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.schema.SchemaText;
import io.github.quizmaven.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The cheat sheet: each of its examples is sound, and nothing of the format is missing. */
class CheatSheetTest {

    private static final Path PAGE = Path.of("..", "docs", "cheat-sheet.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("^````markdown\\n(.*?)^````$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern QUESTION = Pattern.compile("(?m)^(?=## )");
    private static final String FRONT = "---\ntitle: T\n---\n\n";
    private static final String HINT = "\n### Hint\n\nThink.\n";
    private static final String SOLUTION = "\n### Solution\n\nSee the manual.\n";

    @TempDir Path folder;

    @TestFactory
    List<DynamicTest> examples() throws IOException {
        Files.writeString(
                folder.resolve("racks.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        List<DynamicTest> tests = new ArrayList<>();
        for (String quiz : quizzes()) {
            tests.add(DynamicTest.dynamicTest(quiz, () -> assertEquals(List.of(), reports(quiz))));
        }
        return tests;
    }

    private List<String> reports(String quiz) throws IOException {
        return Beside.check(SourceFile.of("quiz.md", quiz), Beside.in(folder)).stream()
                .map(each -> "%s: %s".formatted(each.rule().name(), each.message()))
                .toList();
    }

    @Test
    void showsEachType() throws IOException {
        Set<QuestionType> missing = EnumSet.allOf(QuestionType.class);
        for (String text : quizzes()) {
            Quiz quiz = (Quiz) new QuizReader().quiz(SourceFile.of("quiz.md", text)).authored();
            quiz.questions().stream().map(Question::type).forEach(missing::remove);
        }

        assertEquals(Set.of(), missing);
    }

    @Test
    void showsEachPropertyAndMode() throws IOException {
        String examples = String.join("\n", quizzes());
        List<String> missing =
                Stream.of(SchemaText.quiz(), SchemaText.question())
                        .flatMap(CheatSheetTest::written)
                        .filter(each -> !examples.contains("\n" + each + ": "))
                        .toList();
        String page = Files.readString(PAGE);

        assertEquals(List.of(), missing);
        for (Mode each : Mode.values()) {
            assertEquals(1, page.split("\n\\| `" + each.word() + "` ").length - 1, each.word());
        }
    }

    private static Stream<String> written(JsonNode schema) {
        return schema.path("properties")
                .propertyStream()
                .filter(each -> !each.getValue().path("readOnly").asBoolean(false))
                .map(each -> each.getKey());
    }

    /** What the page shows, made whole. */
    private static List<String> quizzes() throws IOException {
        return EXAMPLE.matcher(Files.readString(PAGE))
                .results()
                .map(each -> whole(each.group(1)))
                .toList();
    }

    private static String whole(String example) {
        if (!example.contains("## ")) {
            // As many as are drawn.
            return example
                    + IntStream.rangeClosed(1, 10)
                            .mapToObj(number -> question(number) + HINT + SOLUTION)
                            .collect(Collectors.joining());
        }
        if (example.startsWith("###")) {
            return FRONT + question(1) + "\n" + example;
        }
        StringBuilder quiz = new StringBuilder(example.startsWith("---") ? "" : FRONT);
        for (String part : QUESTION.split(example)) {
            boolean question = part.startsWith("## ");
            boolean ignores = part.contains("quiz-ignore hint-present");
            quiz.append(part);
            quiz.append(question && !ignores && !part.contains("### Hint") ? HINT : "");
            quiz.append(question && !part.contains("### Solution") ? SOLUTION : "");
            quiz.append("\n");
        }
        return quiz.toString();
    }

    private static String question(int number) {
        return "\n## Which is number %d?\n\n- [x] Number %d\n- [ ] Another\n"
                .formatted(number, number);
    }
}
