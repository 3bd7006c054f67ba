package io.github.quizmaven.exchange.export.qti12;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Whatever authors write reads the same after a platform has parsed it. */
class Qti12TextsTest {

    private static final List<String> TEXTS =
            List.of(
                    "]]>",
                    "&amp;lt; &#91; & <",
                    "{}~=#:\\",
                    "</script><script>alert(1)</script>",
                    "</mattext><![CDATA[ <!-- -->",
                    "a\n\n\nb\n  c",
                    "$IMS-CC-FILEBASE$/images/x.png",
                    "<img src=\"%24IMS-CC-FILEBASE%24/y.png\">",
                    "[blank1] [[x]]",
                    "\"double\" and 'single'",
                    "😀 👩‍💻 \uD835\uDD38",
                    "مرحبا (שלום) \u200Fabc",
                    "a\u2028b\u2029c\u0085d",
                    "a\tb",
                    "0123456789abcdef".repeat(640));

    static Stream<Arguments> texts() {
        return Stream.of("qti12", "common-cartridge")
                .flatMap(format -> TEXTS.stream().map(text -> Arguments.of(format, text)));
    }

    /** In fences, so that nothing of it is Markdown. */
    private static String quiz(String text) {
        String fence = "````text\n" + text + "\n````\n";
        return String.join(
                "\n",
                "---\ntitle: Texts\nmode: flashcards\n---\n",
                fence,
                "## What is this?\n",
                fence,
                "- [x]\n" + indented("  ", fence) + indented("  > ", fence) + "- [ ] b\n",
                "### Solution\n",
                fence);
    }

    private static String indented(String indent, String lines) {
        return Arrays.stream(lines.split("\n"))
                .map(each -> indent + each + "\n")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsAsItWasWritten(String format, String text) throws IOException {
        Qti12Package exported = Qti12Package.of(format, quiz(text));

        Qti12Item item = exported.items().get(0);
        Element option = Qti12Item.labels(item.responses().get(0)).get(0);
        assertEquals(text + "\n", code(item.asked()));
        assertEquals(text + "\n", code(Qti12Item.shown(option)));
        assertEquals(
                List.of(text + "\n", text + "\n"),
                Qti12Item.below(item.element(), "itemfeedback").stream()
                        .map(each -> code(Qti12Item.shown(each)))
                        .toList());
        if (format.equals("qti12")) {
            Element description =
                    Qti12Item.below(exported.xml("assessment_meta.xml"), "description").get(0);
            assertEquals(text + "\n", code(description.getTextContent()));
        }
    }

    private static String code(String html) {
        return Jsoup.parse(html).select("pre code").get(0).wholeText();
    }

    static Stream<Arguments> lines() {
        return texts().filter(each -> !((String) each.get()[1]).contains("\n"));
    }

    /** Of what is typed nothing is markup. */
    @ParameterizedTest
    @MethodSource("lines")
    void comparesWithWhatIsWritten(String format, String text) throws IOException {
        String quiz =
                "---\ntitle: Texts\nmode: flashcards\n---\n\n## Type `` %s ``\n\n### Answer\n\n- `` %s ``\n"
                        .formatted(text, text);

        Qti12Item item = Qti12Package.of(format, quiz).items().get(0);

        assertEquals(
                List.of(text),
                Qti12Item.below(item.element(), "varequal").stream()
                        .map(Element::getTextContent)
                        .toList());
    }

    /** A match is plain text, and the text of a blank's answers is too. */
    @ParameterizedTest
    @ValueSource(strings = {"]]>", "&amp;lt;", "</script>", "{}~=#:", "$IMS-CC-FILEBASE$", "😀 ب"})
    void hasNoMarkupInMatchesAndBlanks(String text) throws IOException {
        String quiz =
                """
                ---
                title: Texts
                mode: flashcards
                ---

                ## Match

                ```yaml question
                type: matching
                ```

                | a | b |
                |---|---|
                | x | `%1$s` |
                | y | z |

                ## Fill

                The [[%1$s|other]] and [[one]].
                """
                        .formatted(text);

        List<Qti12Item> items = Qti12Package.of("qti12", quiz).items();

        assertEquals(
                Set.of(text, "z"),
                Qti12Item.labels(items.get(0).responses().get(0)).stream()
                        .map(Qti12Item::shown)
                        .collect(Collectors.toSet()));
        assertEquals(
                List.of(text, "other"),
                Qti12Item.labels(items.get(1).responses().get(0)).stream()
                        .map(Qti12Item::shown)
                        .toList());
    }

    /** XML 1.0 has no way to write them. */
    @ParameterizedTest
    @ValueSource(strings = {"qti12", "common-cartridge"})
    void leavesOutControls(String format) throws IOException {
        Qti12Package exported = Qti12Package.of(format, quiz("a\u0001b\u001Fc\u007F"));

        assertEquals("abc\u007F\n", code(exported.items().get(0).asked()));
    }

    /** A name in a package is one thing's. */
    @ParameterizedTest
    @ValueSource(strings = {"qti12", "common-cartridge"})
    void givesEachItemAndEachAnswerANameOfItsOwn(String format) throws IOException {
        Qti12Package exported =
                Qti12Package.of(
                        format,
                        quiz("a")
                                + "\n## Again\n\n- [x] b\n- [ ] 1\n- [ ] -1\n- [ ] `1`\n- [ ] 1!\n");

        Set<String> items = new TreeSet<>();
        for (Qti12Item item : exported.items()) {
            items.add(item.element().getAttribute("ident"));
            List<Element> labels = Qti12Item.labels(item.responses().get(0));
            assertEquals(
                    labels.size(),
                    labels.stream().map(each -> each.getAttribute("ident")).distinct().count());
        }
        assertEquals(2, items.size());
    }
}
