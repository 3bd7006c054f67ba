package io.github.quizmaven.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.schemas.DataTree;
import io.github.quizmaven.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The new tree is that of the old parser, as long as this is there. */
class OldTreeTest {

    private static final Pattern EXAMPLE =
            Pattern.compile(
                    "^(`{32}) example\\n(.*?)^\\.\\n(.*?)^\\1$",
                    Pattern.MULTILINE | Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> everyValidFileAndExample() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        for (String folder : List.of("src/test/resources/fixtures", "../content/src/quiz")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path each : files.filter(e -> e.toString().endsWith(".md")).toList()) {
                    sources.put(each.toString(), new String(Files.readAllBytes(each)));
                }
            }
        }
        String spec = Files.readString(Path.of("..", "docs", "format.md"));
        EXAMPLE.matcher(spec)
                .results()
                .forEach(
                        each ->
                                sources.put(
                                        "line "
                                                + (spec.substring(0, each.start()).lines().count()
                                                        + 1),
                                        each.group(2).replace('→', '\t')));
        assertTrue(sources.size() > 100, "files were not found");
        return sources.entrySet().stream()
                .map(
                        each ->
                                DynamicTest.dynamicTest(
                                        each.getKey(), () -> compare(each.getValue())));
    }

    private static void compare(String source) {
        SourceFile file = SourceFile.of("quiz.md", source);
        QuizDocument document = QuizParser.parse(file);
        if (!document.quiz()) {
            return;
        }
        Quiz quiz = (Quiz) new QuizReader().quiz(file).authored();
        assertTrue(quiz != null);
        if (Boolean.getBoolean("tree.places")) {
            places(document, quiz);
            return;
        }
        boolean order = Boolean.getBoolean("tree.order");
        assertEquals(text(document.tree(), order), text(DataTree.of(quiz), order));
    }

    private static void places(QuizDocument document, Quiz quiz) {
        List<String> expected = new ArrayList<>();
        List<String> actual = new ArrayList<>();
        new TreeMap<>(document.places())
                .forEach(
                        (pointer, span) -> {
                            expected.add(pointer + " " + span);
                            actual.add(pointer + " " + DataTree.placed(quiz, pointer));
                        });
        assertEquals(String.join("\n", expected), String.join("\n", actual));
    }

    private static String text(tools.jackson.databind.JsonNode tree, boolean order) {
        String text = TreeText.of(tree);
        return order ? text : text.lines().sorted().collect(Collectors.joining("\n"));
    }
}
