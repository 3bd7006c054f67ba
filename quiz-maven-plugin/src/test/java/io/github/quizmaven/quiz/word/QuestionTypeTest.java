package io.github.quizmaven.quiz.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.Snippets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Names what a question type still lacks where no compiler would. */
class QuestionTypeTest {

    @Test
    void everyTypeHasAllThatNoCompilerAsksFor() throws IOException {
        Map<String, Predicate<QuestionType>> places = new LinkedHashMap<>();
        String schema = text("../schema/question.schema.json");
        places.put(
                "its branch in question.schema.json",
                type ->
                        schema.contains("{ \"$ref\": \"#/$defs/" + type.word() + "\" }")
                                && schema.contains("{ \"const\": \"" + type.word() + "\" }"));
        String messages = text("../templates/messages.properties");
        for (String lang : List.of("en", "de", "ar")) {
            places.put(
                    "its name in " + lang,
                    type -> messages.contains("\n" + lang + ".kind." + type.word() + "="));
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
        Set<QuestionType> offered = Snippets.questions().keySet();
        places.put("a snippet in docs/quiz.code-snippets", offered::contains);

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

    private static String text(String path) throws IOException {
        return Files.readString(Path.of(path));
    }
}
