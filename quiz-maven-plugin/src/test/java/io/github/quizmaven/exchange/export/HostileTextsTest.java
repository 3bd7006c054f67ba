package io.github.quizmaven.exchange.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.exchange.outgoing.Exporter;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.folder.SourceFolder;
import io.github.quizmaven.write.form.CodeForm;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.NodeList;

/** Texts that a format could take for its own signs, in every place of a quiz, there and back. */
class HostileTextsTest {

    private static final List<String> TEXTS =
            List.of(
                    "]]>",
                    "&amp;lt;",
                    "{}~=#:\\",
                    "{TRUE}",
                    "</script>",
                    "<!-- no",
                    "@@PLUGINFILE@@/x",
                    "\uD83D\uDC69\u200D\uD83D\uDE80",
                    "\u05E9\u05DC\u05D5\u05DD",
                    "a\u2028b",
                    "a\u200Bb",
                    "a\uFDD2b",
                    "<gap>",
                    "a\tb",
                    "// no",
                    "::no::",
                    "$CATEGORY: no",
                    "[html]",
                    "[markdown] x",
                    "%50%x",
                    "####",
                    "{1:SHORTANSWER:=x}",
                    "a*b",
                    "x".repeat(10_000));

    static Stream<Arguments> hostile() {
        return Exporters.all().stream()
                .filter(each -> List.of("moodle-xml", "gift").contains(each.format()))
                .flatMap(each -> TEXTS.stream().map(text -> Arguments.of(each, text)));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void comesBackUnchanged(Exporter exporter, String text) throws Exception {
        Quiz quiz =
                (Quiz)
                        Objects.requireNonNull(
                                new QuizReader()
                                        .quiz(SourceFile.of("net/quiz.md", file(text)))
                                        .authored());

        RoundTrip trip = RoundTrip.of(exporter, quiz, SourceFolder.EMPTY);

        assertEquals(4, quiz.questions().size());
        assertTrue(trip.losses().stream().noneMatch(each -> each.message().contains("is not in")));
        assertEquals(List.of(), trip.unsaid());
        if (exporter.format().equals("moodle-xml")) {
            assertTrue(texts(trip.files().get(0).content()).contains(text));
        }
    }

    /** What typed answers are for another parser. */
    private static List<String> texts(byte[] xml) throws Exception {
        NodeList found =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(xml))
                        .getElementsByTagName("text");
        List<String> texts = new ArrayList<>();
        for (int index = 0; index < found.getLength(); index++) {
            texts.add(found.item(index).getTextContent().replace("\\*", "*"));
        }
        return texts;
    }

    /** A quiz that says it everywhere. */
    private static String file(String text) {
        String code = CodeForm.span(text);
        String cell = code.replace("|", "\\|");
        String plain = text.replaceAll("([\\\\`*_{}\\[\\]<>()#+.!~|&$:=%@/-])", "\\\\$1");
        String yaml = "\"" + text.replace("\\", "\\\\").replace("\t", "\\t") + "\"";
        // A blank of a field as wide would be none.
        String blank =
                (text.length() > 200 ? "x" : text)
                        .replace("\\", "\\\\")
                        .replace("]", "\\]")
                        .replace("|", "\\|");
        String parts =
                "\n\n### Hint\n\n%1$s\n\n### Hint\n\n%2$s\n\n### Solution\n\n%1$s\n\n%2$s\n\n"
                                .formatted(code, "So " + plain)
                        + "### Quick check\n\n%1$s\n\n### References\n\n%1$s\n\n".formatted(code);
        return "---\ntitle: Quiz\n---\n\n## So %s\n\n```yaml question\nid: one\ncategory: %s\ntags: [%s]\n```\n\n"
                        .formatted(plain, yaml, yaml)
                + "%s\n\n- [x] %s\n  > %s\n- [ ] No %s\n".formatted(plain, code, code, plain)
                + parts
                + "## Typed %s\n\n```yaml question\nid: two\ntype: short-answer\n```\n\n### Answer\n\n- %s"
                        .formatted(code, code)
                + parts
                + "## Blank\n\n```yaml question\nid: three\ntype: cloze\n```\n\nSo %s is [[%s]] here."
                        .formatted(code, blank)
                + parts
                + "## Pairs\n\n```yaml question\nid: four\ntype: matching\n```\n\n"
                + "| A | B |\n|---|---|\n| %s | So %s |\n| b | c |".formatted(cell, plain)
                + parts;
    }
}
