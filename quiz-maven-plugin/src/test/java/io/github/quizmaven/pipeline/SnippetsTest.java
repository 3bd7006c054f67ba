package io.github.quizmaven.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.parse.QuizDocument;
import io.github.quizmaven.parse.QuizParser;
import io.github.quizmaven.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The snippets for editors: what they insert is sound as it stands. */
class SnippetsTest {

    private static final Path FILE = Path.of("..", "docs", "quiz.code-snippets");

    @Test
    void eachTypeHasASoundSnippet() throws IOException {
        Map<String, String> types = new TreeMap<>();
        for (JsonNode snippet : JsonMapper.shared().readTree(Files.readString(FILE))) {
            String prefix = snippet.path("prefix").asString();
            String text =
                    prefix.equals("quiz")
                            ? text(snippet)
                            : "---\ntitle: T\n---\n\n" + text(snippet);
            SourceFile file = SourceFile.of("quiz.md", text);
            assertEquals(List.of(), new FileCheck(BuiltIn.STAGES, file).run().found(), prefix);
            QuizDocument document = QuizParser.parse(file);
            types.put(document.tree().at("/questions/0/type").asString(), prefix);
        }

        assertEquals(
                Stream.of(QuestionType.values())
                        .map(QuestionType::word)
                        .sorted()
                        .collect(Collectors.toList()),
                new ArrayList<>(types.keySet()));
    }

    /** What is inserted if nothing is typed: each place's default, of choices the first. */
    private static String text(JsonNode snippet) {
        return snippet.path("body")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.joining("\n"))
                .replaceAll("\\$\\{\\d+:([^}]*)\\}", "$1")
                .replaceAll("\\$\\{\\d+\\|([^,|]*)[^|]*\\|\\}", "$1")
                .replaceAll("\\$\\d+", "");
    }
}
