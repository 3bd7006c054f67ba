package io.github.quizmaven.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.Golden;
import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.schema.DataTree;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.suppress.Ignore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every example of {@code docs/format.md}: the specification is the parser's test. */
class FormatSpecTest {

    private static final Path SPEC = Path.of("..", "docs", "format.md");
    private static final Pattern EXAMPLE =
            Pattern.compile(
                    "^(`{32}) example\\n(.*?)^\\.\\n(.*?)^\\1$",
                    Pattern.MULTILINE | Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        String spec = Files.readString(SPEC);
        if (Golden.isRewritten()) {
            Files.writeString(
                    SPEC,
                    EXAMPLE.matcher(spec)
                            .replaceAll(
                                    each ->
                                            Matcher.quoteReplacement(
                                                    each.group(1)
                                                            + " example\n"
                                                            + each.group(2)
                                                            + ".\n"
                                                            + reading(each.group(2))
                                                            + each.group(1))));
        }
        List<DynamicTest> tests =
                EXAMPLE.matcher(Files.readString(SPEC))
                        .results()
                        .map(each -> test(spec, each))
                        .toList();
        assertTrue(tests.size() > 50, "examples were not found");
        return tests.stream();
    }

    /** No line end, byte-order mark or missing last line end changes what is read. */
    @Test
    void lineEndsChangeNothing() throws IOException {
        List<String> sources =
                EXAMPLE.matcher(Files.readString(SPEC))
                        .results()
                        .map(each -> each.group(2).replace('→', '\t'))
                        .toList();
        for (String source : sources) {
            String expected = reading(source);
            assertEquals(expected, reading(source.replace("\n", "\r\n")));
            assertEquals(expected, reading(source.replace("\n", "\r")));
            assertEquals(expected, reading("\uFEFF" + source));
            assertEquals(expected, reading(source.stripTrailing()));
        }
    }

    private static DynamicTest test(String spec, java.util.regex.MatchResult example) {
        long line = spec.substring(0, Math.min(spec.length(), example.start())).lines().count() + 1;
        return DynamicTest.dynamicTest(
                "line " + line, () -> assertEquals(example.group(3), reading(example.group(2))));
    }

    /** Tree and diagnostics as the specification shows them. */
    private static String reading(String source) {
        Reading reading =
                new QuizReader().quiz(SourceFile.of("quiz.md", source.replace('→', '\t')));
        String reports =
                reading.diagnostics().stream()
                        .sorted(Comparator.comparing((Diagnostic each) -> each.place().span()))
                        .map(
                                each ->
                                        each.place().line()
                                                + ":"
                                                + each.place().column()
                                                + " "
                                                + each.rule().name()
                                                + " "
                                                + each.message()
                                                + "\n")
                        .collect(Collectors.joining());
        String ignores =
                reading.ignores().stream().map(FormatSpecTest::line).collect(Collectors.joining());
        String tree = reading.authored() instanceof Quiz quiz ? TreeText.of(DataTree.of(quiz)) : "";
        return tree + ".\n" + reports + ignores;
    }

    private static String line(Ignore ignore) {
        int first = ignore.region().line();
        int last = ignore.region().endLine();
        return "%d:%d `%s` is ignored on %s\n"
                .formatted(
                        ignore.place().line(),
                        ignore.place().column(),
                        ignore.rule(),
                        first == last ? "line " + first : "lines " + first + " to " + last);
    }
}
