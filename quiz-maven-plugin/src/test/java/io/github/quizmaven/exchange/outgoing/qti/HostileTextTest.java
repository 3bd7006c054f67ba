package io.github.quizmaven.exchange.outgoing.qti;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.Unpacked;
import io.github.quizmaven.exchange.outgoing.Losses;
import io.github.quizmaven.exchange.outgoing.Outgoing;
import io.github.quizmaven.exchange.outgoing.qti.tree.Content;
import io.github.quizmaven.exchange.outgoing.qti.tree.Element;
import io.github.quizmaven.exchange.outgoing.qti.tree.QtiVersion;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.read.Reading;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.folder.SourceFolder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

/** What authors write is read from the XML as they wrote it, whatever it looks like. */
class HostileTextTest {

    private static final String CONTROLS = "a\u0000b\u0001c\u001Bd\uFFFEe\uD800f";

    static Stream<String> texts() {
        return Stream.of(
                "]]>",
                "<![CDATA[ x ]]>",
                "&amp;lt; &lt; &#60; &nbsp;",
                "</script><script>alert(1)</script>",
                "</code></pre></itemBody>",
                "<!-- --> <?xml version=\"1.0\"?>",
                "first\n\n\nsecond\n",
                "  spaces  \t and tabs\t",
                "{}~=#:\\ @@PLUGINFILE@@ %24IMS-CC-FILEBASE%24",
                "<x-blank></x-blank>",
                "🎉 👩‍👩‍👧 مرحبا ‮ עברית",
                "a\u2028b\u2029c\u0085d",
                "\"quoted\" 'single' `tick`",
                "0123456789".repeat(1024));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keepsTextsInBothVersions(String text) throws Exception {
        for (QtiVersion each : QtiVersion.values()) {
            String xml =
                    Element.qti("itemBody", Element.foreign("p").add(new Content.Words(text)))
                            .file(each);

            assertEquals(text, read(xml).getElementsByTagName("p").item(0).getTextContent());
        }
    }

    /** In an attribute a line end is a space for every parser that is not told otherwise. */
    @ParameterizedTest
    @MethodSource("texts")
    void keepsAttributes(String text) throws Exception {
        String xml = Element.qti("assessmentItem").with("title", text).file(QtiVersion.V21);

        assertEquals(
                text.replaceAll("[\\n\\t]", " "),
                read(xml).getDocumentElement().getAttribute("title"));
    }

    /** Code is the one place where authors need not escape anything. */
    @ParameterizedTest
    @MethodSource("texts")
    void keepsCodeAndAnswers(String text) throws Exception {
        String fenced = text.endsWith("\n") ? text : text + "\n";
        boolean line = text.indexOf('\n') < 0 && text.equals(text.strip());
        String answer = line && !text.contains("`") ? "`` " + text + " ``" : "`safe`";
        String markdown =
                """
                ---
                title: Hostile
                ---

                ## Question

                ~~~~~~
                %s~~~~~~

                - [x] %s
                - [ ] other
                """
                        .formatted(fenced, answer);
        for (QtiVersion each : QtiVersion.values()) {
            Document item = item(markdown, each);

            assertEquals(fenced, item.getElementsByTagName("pre").item(0).getTextContent());
            if (line && !text.contains("`")) {
                assertEquals(
                        text,
                        item.getElementsByTagName(each.element("simpleChoice"))
                                .item(0)
                                .getTextContent());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(QtiVersion.class)
    void leavesOutWhatXmlCannotHold(QtiVersion version) throws Exception {
        String xml =
                Element.qti("itemBody", Element.foreign("p").add(new Content.Words(CONTROLS)))
                        .with("title", CONTROLS)
                        .file(version);
        Document document = read(xml);

        assertEquals("abcdef", document.getElementsByTagName("p").item(0).getTextContent());
        assertEquals("abcdef", document.getDocumentElement().getAttribute("title"));
    }

    /** Text of an author's that looks like our own sign for a blank is none. */
    @Test
    void putsFieldsInThePlaceOfBlanksOnly() throws Exception {
        Document item =
                item(
                        """
                        ---
                        title: Hostile
                        ---

                        ## Question

                        A <x-blank></x-blank> is no [[blank]], nor is `[[code]]`.
                        """,
                        QtiVersion.V21);

        assertEquals(1, item.getElementsByTagName("textEntryInteraction").getLength());
        assertEquals(
                "A <x-blank></x-blank> is no , nor is [[code]].",
                item.getElementsByTagName("p").item(1).getTextContent());
    }

    private static Document item(String markdown, QtiVersion version) throws Exception {
        byte[] bytes = markdown.getBytes(StandardCharsets.UTF_8);
        Reading reading = new QuizReader().quiz(SourceFile.decode("hostile.md", bytes));
        Quiz quiz = (Quiz) reading.authored();
        assertEquals(1, quiz.questions().stream().filter(Question::isAnswerable).count());
        Outgoing zip = new QtiPackage(version, quiz, SourceFolder.EMPTY, new Losses("qti")).zip();
        Map<String, byte[]> files = Unpacked.of(zip.content());
        String path = files.keySet().stream().filter(each -> each.startsWith("q-")).findAny().get();
        return read(new String(files.get(path), StandardCharsets.UTF_8));
    }

    private static Document read(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
