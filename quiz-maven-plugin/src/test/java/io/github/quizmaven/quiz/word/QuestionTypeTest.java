package io.github.quizmaven.quiz.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Names what a question type still lacks where no compiler would. */
class QuestionTypeTest {

    private static final Path FIXTURE = Path.of("src/test/resources/fixtures/valid/every-type.md");

    @Test
    void everyTypeHasAllThatNoCompilerAsksFor() throws IOException {
        Map<String, Predicate<QuestionType>> places = new LinkedHashMap<>();
        String schema = text("../schema/question.schema.json");
        places.put(
                "its branch in question.schema.json",
                type ->
                        schema.contains("{ \"$ref\": \"#/$defs/" + type.word() + "\" }")
                                && schema.contains("{ \"const\": \"" + type.word() + "\" }"));
        for (String lang : List.of("en", "de", "ar")) {
            String messages = text("../templates/messages_" + lang + ".properties");
            places.put(
                    "`kind." + lang + "`",
                    type -> messages.contains("\nkind." + type.word() + "="));
        }
        String grading = text("../docs/grading.md");
        places.put(
                "rows in docs/grading.md, one that is right and one that is not",
                type ->
                        grading.lines()
                                        .filter(line -> line.startsWith("| `" + type.word() + "`"))
                                        .map(line -> line.endsWith(" | 1 |"))
                                        .distinct()
                                        .count()
                                == 2);
        String format = text("../docs/format.md");
        places.put(
                "a sound example in docs/format.md",
                type -> format.contains("\n    type: \"" + type.word() + "\"\n"));
        Set<QuestionType> asked = typesOf(Files.readString(FIXTURE));
        places.put("a question in fixtures/valid/every-type.md", asked::contains);

        assertEquals(
                List.of(),
                places.entrySet().stream()
                        .flatMap(
                                place ->
                                        Arrays.stream(QuestionType.values())
                                                .filter(place.getValue().negate())
                                                .map(
                                                        type ->
                                                                type.word()
                                                                        + " lacks "
                                                                        + place.getKey()))
                        .toList());
    }

    private static Set<QuestionType> typesOf(String text) {
        Quiz quiz = (Quiz) new QuizReader().quiz(SourceFile.of("a.md", text)).authored();
        return quiz.questions().stream()
                .map(Question::type)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(QuestionType.class)));
    }

    private static String text(String path) throws IOException {
        return Files.readString(Path.of(path));
    }
}
