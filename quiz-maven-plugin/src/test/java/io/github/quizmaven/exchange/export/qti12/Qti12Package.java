package io.github.quizmaven.exchange.export.qti12;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.Unpacked;
import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.exchange.export.Export;
import io.github.quizmaven.exchange.export.Exporters;
import io.github.quizmaven.exchange.outgoing.Exporter;
import io.github.quizmaven.exchange.outgoing.Outgoing;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.read.Reading;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.folder.EmptyFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * What a quiz became.
 *
 * @param files the texts of the package, by their paths
 * @param losses what is said to be lost
 */
record Qti12Package(Quiz quiz, SortedMap<String, String> files, List<Diagnostic> losses) {

    static Quiz quiz(String text) {
        Reading reading = new QuizReader().quiz(SourceFile.of("a/quiz.md", text));
        assertEquals(List.of(), reading.diagnostics());
        return (Quiz) Objects.requireNonNull(reading.authored());
    }

    static Qti12Package of(String format, String text) throws IOException {
        return of(format, quiz(text));
    }

    static Qti12Package of(String format, Quiz quiz) throws IOException {
        Exporter exporter = Exporters.named(format);
        Export export = new Export(exporter, new EmptyFolder());
        export.add(quiz);
        List<Outgoing> written = new ArrayList<>();
        Export.Result result = export.finish(written::add);
        SortedMap<String, String> files = new TreeMap<>();
        for (Outgoing each : written) {
            unpack(each.content(), files);
        }
        return new Qti12Package(quiz, files, result.losses().all());
    }

    private static void unpack(byte[] content, Map<String, String> files) throws IOException {
        Unpacked.of(content)
                .forEach(
                        (name, bytes) ->
                                files.put(name, new String(bytes, StandardCharsets.UTF_8)));
    }

    /** The only file whose name ends like this. */
    Element xml(String ending) {
        List<String> names = files.keySet().stream().filter(each -> each.endsWith(ending)).toList();
        assertEquals(1, names.size(), names::toString);
        return parsed(files.get(names.get(0)));
    }

    /** The file of the quiz. */
    Element assessment() {
        String ident =
                xml("imsmanifest.xml")
                        .getElementsByTagName("file")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("href")
                        .getNodeValue();
        return parsed(files.get(ident));
    }

    /** The items in their order. */
    List<Qti12Item> items() {
        return Qti12Item.below(assessment(), "item").stream().map(Qti12Item::new).toList();
    }

    /** The messages of one kind about a question, or about the quiz for null. */
    List<String> said(String rule, String question) {
        return losses.stream()
                .filter(each -> each.rule().name().equals(rule))
                .filter(each -> Objects.equals(question, each.question()))
                .map(Diagnostic::message)
                .toList();
    }

    static Element parsed(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document =
                    factory.newDocumentBuilder()
                            .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
            return document.getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
