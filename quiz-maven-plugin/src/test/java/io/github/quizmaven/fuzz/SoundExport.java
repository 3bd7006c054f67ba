package io.github.quizmaven.fuzz;

import io.github.quizmaven.Unpacked;
import io.github.quizmaven.exchange.export.Export;
import io.github.quizmaven.exchange.outgoing.Exporter;
import io.github.quizmaven.exchange.outgoing.Outgoing;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.source.folder.SourceFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What must be true of every quiz in another format: its XML can be read, and its pages are safe.
 */
final class SoundExport {

    private SoundExport() {}

    static List<String> problems(Quiz quiz, Exporter exporter) {
        List<String> problems = new ArrayList<>();
        Export export = new Export(exporter, SourceFolder.EMPTY);
        export.add(quiz);
        try {
            Export.Result result = export.finish(file -> file(file, problems));
            if (result.questions() < result.leftOut()) {
                problems.add("leaves out " + result.leftOut() + " of " + result.questions());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        problems.replaceAll(each -> exporter.format() + ": " + each);
        return problems;
    }

    private static void file(Outgoing file, List<String> problems) throws IOException {
        if (file.path().endsWith(".zip") || file.path().endsWith(".imscc")) {
            Unpacked.of(file.content()).forEach((path, bytes) -> content(path, bytes, problems));
        } else {
            content(file.path(), file.content(), problems);
        }
    }

    private static void content(String path, byte[] content, List<String> problems) {
        if (path.startsWith("/") || path.contains("..") || path.contains("\\")) {
            problems.add("leaves its folder: " + path);
        }
        if (path.endsWith(".xml")) {
            xml(path, content, problems);
        } else if (path.endsWith(".html")) {
            SafeHtml.inPage(new String(content, StandardCharsets.UTF_8))
                    .forEach(each -> problems.add(path + ": " + each));
        }
    }

    private static void xml(String path, byte[] content, List<String> problems) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            XMLStreamReader events =
                    factory.createXMLStreamReader(new ByteArrayInputStream(content), "UTF-8");
            while (events.hasNext()) {
                events.next();
            }
        } catch (XMLStreamException wrong) {
            problems.add(path + ": " + wrong.getMessage());
        }
    }
}
