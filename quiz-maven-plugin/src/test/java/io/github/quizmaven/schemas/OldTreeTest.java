package io.github.quizmaven.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.parse.QuizDocument;
import io.github.quizmaven.parse.QuizParser;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The data and its places are those of the old parser, as long as that is there. */
class OldTreeTest {

    private static final io.github.quizmaven.schema.QuizSchema OLD =
            new io.github.quizmaven.schema.QuizSchema();
    private static final QuizSchema NEW = new QuizSchema();

    private static final Pattern EXAMPLE =
            Pattern.compile(
                    "^(`{32}) example\\n(.*?)^\\.\\n(.*?)^\\1$",
                    Pattern.MULTILINE | Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> sameForEachFixtureAndExample() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        for (String folder : List.of("src/test/resources/fixtures", "../content/src/quiz")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path each : files.filter(file -> file.toString().endsWith(".md")).toList()) {
                    byte[] bytes = Files.readAllBytes(each);
                    sources.put(each.toString(), new String(bytes, StandardCharsets.UTF_8));
                }
            }
        }
        EXAMPLE.matcher(Files.readString(Path.of("..", "docs", "format.md")))
                .results()
                .map(each -> each.group(2).replace('→', '\t'))
                // CommonMark leaves half a tab before the lines of a fence, so its id differs.
                .filter(each -> !each.contains("\t```make"))
                .forEach(each -> sources.put(each, each));
        assertTrue(sources.size() > 100, "files were not found");
        return sources.entrySet().stream()
                .map(
                        each ->
                                DynamicTest.dynamicTest(
                                        each.getKey().lines().findFirst().orElse(""),
                                        () -> compare(each.getValue())));
    }

    private static void compare(String source) {
        SourceFile file = SourceFile.of("quiz.md", source);
        QuizDocument document = QuizParser.parse(file);
        if (document.quiz()) {
            Quiz quiz = (Quiz) Objects.requireNonNull(new QuizReader().quiz(file).authored());
            JsonNode tree = DataTree.of(quiz);
            if (!document.tree().equals(OldTreeTest::compare, tree)) {
                assertEquals(document.tree().toPrettyString(), tree.toPrettyString());
            }
            assertEquals(reports(OLD.check(document)), reports(NEW.check(quiz)));
            DataTree data = DataTree.located(quiz);
            assertEquals(
                    places(document, document::place),
                    places(document, pointer -> data.place(JsonPointer.compile(pointer))));
        }
    }

    private static String reports(List<Diagnostic> found) {
        return found.stream()
                .map(each -> each.place().span() + " " + each.message() + " " + each.help())
                .map(each -> each.replaceAll("`order` .*sequences.*", ""))
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static int compare(JsonNode left, JsonNode right) {
        boolean equal =
                left.isNumber() && right.isNumber()
                        ? left.decimalValue().compareTo(right.decimalValue()) == 0
                        : left.equals(right);
        return equal ? 0 : 1;
    }

    /** Starts alone: the old ends are wrong for cells with {@code \|}. */
    private static String places(QuizDocument document, Function<String, Span> places) {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(document.places())
                .keySet()
                .forEach(each -> lines.add(each + " " + places.apply(each).start()));
        return String.join("\n", lines);
    }
}
