package io.github.quizmaven.rule.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.Golden;
import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.rule.RuleSample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs the formulas of {@code docs/format.md}, one a line, and compares what becomes of them. */
class FormulaSpecTest {

    private static final Path SPEC = Path.of("..", "docs", "format.md");
    private static final Pattern FORMULAS =
            Pattern.compile(
                    "^(`{32}) formulas\\n(.*?)^\\.\\n(.*?)^\\1$",
                    Pattern.MULTILINE | Pattern.DOTALL);

    private static final String HEAD = "---\ntitle: T\n---\n\n## One\n\n$$\n";
    private static final String TAIL = "\n$$\n\n- [x] A\n- [ ] B\n";

    @Test
    void formulasBecomeWhatTheFormatSays() throws IOException {
        String spec = Files.readString(SPEC);
        List<MatchResult> blocks = FORMULAS.matcher(spec).results().toList();
        assertTrue(blocks.size() > 2, "formulas were not found");
        String written =
                FORMULAS.matcher(spec)
                        .replaceAll(
                                block ->
                                        Matcher.quoteReplacement(
                                                block.group(1)
                                                        + " formulas\n"
                                                        + block.group(2)
                                                        + ".\n"
                                                        + results(block.group(2))
                                                        + block.group(1)));
        Golden.assertMatches(SPEC, written);
    }

    private static String results(String formulas) {
        return formulas.lines().map(each -> result(each) + "\n").collect(Collectors.joining());
    }

    private static String result(String formula) {
        String quiz = HEAD + formula + TAIL;
        List<Diagnostic> found =
                Stream.of(new MathSyntaxRule(), new MathUnsupportedRule())
                        .flatMap(rule -> RuleSample.check(rule, quiz).stream())
                        .toList();
        return found.isEmpty()
                ? "shown"
                : found.stream().map(FormulaSpecTest::words).collect(Collectors.joining("; "));
    }

    private static String words(Diagnostic found) {
        long line = found.place().line() - HEAD.lines().count();
        return line
                + ":"
                + found.place().column()
                + " "
                + found.rule().name()
                + " "
                + found.message();
    }
}
