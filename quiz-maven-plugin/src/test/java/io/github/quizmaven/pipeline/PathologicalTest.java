package io.github.quizmaven.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Texts that break readers: each is read to its end, and none of them is a bug of ours. */
class PathologicalTest {

    private static final String HEAD = "---\ntitle: T\n---\n\n## One\n\n";
    private static final String OPTIONS = "\n\n- [x] A\n- [ ] B\n";

    private static final Map<String, String> TEXTS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("nested quotes", HEAD + "> ".repeat(5_000) + "x" + OPTIONS),
                            Map.entry("nested lists", HEAD + "- ".repeat(5_000) + "x" + OPTIONS),
                            Map.entry("open brackets", HEAD + "[".repeat(20_000) + OPTIONS),
                            Map.entry("open blanks", HEAD + "[[a ".repeat(5_000)),
                            Map.entry("closed blanks", HEAD + "[[a]] ".repeat(2_000)),
                            Map.entry("escaped blanks", HEAD + "[[" + "\\".repeat(20_000)),
                            Map.entry("dollars", HEAD + "$a ".repeat(10_000) + OPTIONS),
                            Map.entry("backticks", HEAD + "`a``b".repeat(5_000) + OPTIONS),
                            Map.entry("stars", HEAD + "*a **b ".repeat(3_000) + OPTIONS),
                            Map.entry("options", HEAD + "- [ ] A\n".repeat(3_000)),
                            Map.entry("near misses", HEAD + "- [*]A\n".repeat(500)),
                            Map.entry("steps", HEAD + "1. A\n".repeat(500) + OPTIONS),
                            Map.entry("headings", HEAD + "## \n".repeat(500)),
                            Map.entry("fences", HEAD + "```a\n".repeat(3_000)),
                            Map.entry("tags", HEAD + "<b ".repeat(5_000) + OPTIONS),
                            Map.entry("open tags", HEAD + "<div>\n\n".repeat(500) + OPTIONS),
                            Map.entry("comments", HEAD + "<!-- ".repeat(5_000) + OPTIONS),
                            Map.entry(
                                    "comments that ignore",
                                    HEAD
                                            + "<!-- quiz-ignore raw-html: a -->\n".repeat(20_000)
                                            + OPTIONS),
                            Map.entry(
                                    "comments that ignore in one block",
                                    HEAD
                                            + "<div>\n"
                                            + "<!-- quiz-ignore raw-html: a -->\n".repeat(20_000)
                                            + OPTIONS),
                            Map.entry(
                                    "ignored rules",
                                    HEAD + "<!-- quiz-ignore " + "a,".repeat(20_000) + OPTIONS),
                            Map.entry(
                                    "cells",
                                    HEAD + "| a | b |\n|--|--|\n" + "|".repeat(20_000) + OPTIONS),
                            Map.entry(
                                    "cells that are missing",
                                    HEAD
                                            + "|a".repeat(2_000)
                                            + "\n"
                                            + "|-".repeat(2_000)
                                            + "\n"
                                            + "|b|\n".repeat(2_000)
                                            + OPTIONS),
                            Map.entry("a long line", HEAD + "word ".repeat(50_000) + OPTIONS),
                            Map.entry("nested YAML", "---\na: " + "[".repeat(5_000) + "\n---\n"),
                            Map.entry(
                                    "nested YAML lists", "---\n" + "- ".repeat(5_000) + "\n---\n"),
                            Map.entry("exploding YAML", "---\n" + laughs() + "---\n"),
                            Map.entry(
                                    "exploding YAML of a question",
                                    HEAD + "```yaml question\n" + laughs() + "```\n" + OPTIONS),
                            Map.entry(
                                    "nested YAML mappings",
                                    "---\na: " + "{a: ".repeat(5_000) + "\n---\n" + HEAD),
                            Map.entry(
                                    "merged YAML",
                                    "---\na: &a {b: 1}\n"
                                            + "c: {<<: *a}\n".repeat(3_000)
                                            + "---\n"),
                            Map.entry(
                                    "aliases of YAML",
                                    "---\na: &a [x]\ntags: [" + "*a, ".repeat(5_000) + "]\n---\n"),
                            Map.entry(
                                    "macros",
                                    HEAD + "$\\newcommand{\\a}{\\a\\a}\\a$ ".repeat(500) + OPTIONS),
                            Map.entry(
                                    "macros that double",
                                    HEAD
                                            + "$$\n\\def\\a{xx}"
                                            + "\\edef\\a{\\a\\a}".repeat(25)
                                            + "\\a\n$$"
                                            + OPTIONS),
                            Map.entry("footnotes", HEAD + "[^1]: a\n".repeat(3_000) + OPTIONS),
                            Map.entry("uses of footnotes", HEAD + "[^1]".repeat(5_000) + OPTIONS),
                            Map.entry("YAML that holds itself", "---\ntags: &a [*a]\n---\n" + HEAD),
                            Map.entry("YAML keys that are lists", "---\n? [a, b]\n: c\n---\n"),
                            Map.entry(
                                    "control characters",
                                    HEAD + "\u0000\u0001\u001b[31m" + OPTIONS),
                            Map.entry("lone surrogates", HEAD + "\ud800 \udc00" + OPTIONS),
                            Map.entry("noncharacters", HEAD + "\ufdd0 [[a]] \uffff"),
                            Map.entry("nothing", ""),
                            Map.entry("only a line end", "\n"),
                            Map.entry("only front matter marks", "---\n---"),
                            Map.entry("half front matter", "---"),
                            Map.entry("only hashes", "##\n###\n#\n## #\n### ###")));

    @TestFactory
    Stream<DynamicTest> areReadToTheirEnd() {
        return TEXTS.entrySet().stream()
                .map(
                        each ->
                                DynamicTest.dynamicTest(
                                        each.getKey(),
                                        () -> assertEquals(List.of(), bugs(each.getValue()))));
    }

    private static List<String> bugs(String text) {
        return Beside.check(SourceFile.of("quiz.md", text)).stream()
                .filter(each -> each.rule().equals(RuleId.INTERNAL))
                .map(each -> each.message())
                .toList();
    }

    private static String laughs() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x]\n");
        for (int level = 1; level < 30; level++) {
            String ref = "*a" + (level - 1);
            yaml.append("a%d: &a%d [%s, %s, %s]%n".formatted(level, level, ref, ref, ref));
        }
        return yaml.toString();
    }
}
