package io.github.quizmaven.rule;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.quizmaven.rule.answer.AnswerAgreesRule;
import io.github.quizmaven.rule.bank.Fingerprint;
import io.github.quizmaven.rule.choice.HintLeaksAnswerRule;
import io.github.quizmaven.rule.choice.LetterReferenceRule;
import io.github.quizmaven.rule.choice.OptionEmptyRule;
import io.github.quizmaven.rule.choice.OptionsDistinctRule;
import io.github.quizmaven.rule.media.ImageAltRule;
import io.github.quizmaven.rule.media.ImageExternalRule;
import io.github.quizmaven.rule.media.ImageMissingRule;
import io.github.quizmaven.rule.media.LinkMissingRule;
import io.github.quizmaven.rule.media.PathEscapesRule;
import io.github.quizmaven.rule.media.SvgUnsafeRule;
import io.github.quizmaven.rule.ordering.OrderingPermutationRule;
import io.github.quizmaven.rule.structure.IdFormRule;
import io.github.quizmaven.rule.structure.IdUniqueRule;
import io.github.quizmaven.rule.text.MathSyntaxRule;
import io.github.quizmaven.rule.text.RawHtmlRule;
import io.github.quizmaven.source.folder.SourceFolder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Rules come to an end with whatever a quiz holds, and none of them breaks. */
class HostileTextsTest {

    private static final String HEAD = "---\ntitle: T\nshuffle: options\n---\n\n## One\n\n";
    private static final String KEY =
            "- [x] Right %s\n- [ ] B\n\n### Hint\n\n%s\n\n### Solution\n\n%s\n";

    private static final List<Rule> RULES =
            List.of(
                    new OptionEmptyRule(),
                    new OptionsDistinctRule(),
                    new HintLeaksAnswerRule(),
                    new LetterReferenceRule(),
                    new OrderingPermutationRule(),
                    new IdFormRule(),
                    new IdUniqueRule(),
                    new AnswerAgreesRule(),
                    new RawHtmlRule(),
                    new MathSyntaxRule(),
                    new ImageMissingRule(),
                    new ImageExternalRule(),
                    new ImageAltRule(),
                    new SvgUnsafeRule(),
                    new LinkMissingRule(),
                    new PathEscapesRule());

    private static final Map<String, String> TEXTS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("a definition that is an option", "[X]:l\n- [] [x]("),
                            Map.entry("a key of many words", key("w ".repeat(12_000), "w w w w")),
                            Map.entry("keys in hints", key("a b c", "a b ".repeat(50_000))),
                            Map.entry("numbers", key("1,".repeat(20_000), "1,".repeat(20_000))),
                            Map.entry("letters", key("A, ".repeat(20_000), "A, ".repeat(20_000))),
                            Map.entry(
                                    "pairs", key("A and ".repeat(9_000), "both A, ".repeat(9_000))),
                            Map.entry("backticks", key("`".repeat(8_000), "`".repeat(8_000))),
                            Map.entry(
                                    "answers",
                                    HEAD
                                            + "- [x] a\n\n### Solution\n\nAnswer: "
                                            + "A,".repeat(20_000)),
                            Map.entry(
                                    "many keys",
                                    HEAD
                                            + "- [x] abc def ghi jkl\n".repeat(5_000)
                                            + "\n### Hint\n\n"
                                            + "abc def ".repeat(50_000)),
                            Map.entry("equal titles", "- [x] a\n\n## One\n\n".repeat(5_000)),
                            Map.entry(
                                    "sequences",
                                    HEAD
                                            + "1. a\n".repeat(3_000)
                                            + "\nWhich?\n\n- [x] 1,2\n"
                                                    .concat("- [ ] 2,1\n".repeat(3_000))),
                            Map.entry(
                                    "dead links",
                                    HEAD + "[a](b.md) [c](#d) ![](e.png) ".repeat(5_000)),
                            Map.entry(
                                    "alternative text",
                                    HEAD + "![image" + ".".repeat(50_000) + "x](y.png)"),
                            Map.entry(
                                    "ids",
                                    HEAD
                                            + "```yaml question\nid: \""
                                            + "-".repeat(50_000)
                                            + "x\"\n```\n\n- [x] a"),
                            Map.entry(
                                    "environments",
                                    HEAD
                                            + "$$\n"
                                            + "\\begin{a}".repeat(20_000)
                                            + "\n$$\n\n- [x] a"),
                            Map.entry(
                                    "tags",
                                    HEAD + "<b ".repeat(20_000) + "<i a='".repeat(20_000))));

    private static String key(String words, String hint) {
        return HEAD + KEY.formatted(words, hint, hint);
    }

    @TestFactory
    Stream<DynamicTest> areCheckedToTheirEnd() {
        return TEXTS.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> check(each.getValue())));
    }

    private static void check(String text) {
        Subject subject =
                RuleSample.subject(SourceFolder.EMPTY, "a.md", HEAD + text + "\n\n- [ ] C\n");
        RULES.forEach(rule -> rule.check(subject, each -> assertNotNull(each.message())));
        subject.questions().forEach(each -> assertNotNull(Fingerprint.of(each)));
    }
}
