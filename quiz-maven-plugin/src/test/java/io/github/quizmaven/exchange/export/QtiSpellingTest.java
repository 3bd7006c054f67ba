package io.github.quizmaven.exchange.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Both versions say the same, and every name that is used in an item is declared there. */
class QtiSpellingTest {

    private static final Path FOLDER = Path.of("src/test/resources/export");
    private static final Path CONTENT = Path.of("../content/src/quiz");

    private static final String NEW = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0";
    private static final String OLD = "http://www.imsglobal.org/xsd/imsqti_v2p1";
    private static final Pattern KEBAB = Pattern.compile("-([a-z])");

    private static Element parsed(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml))
                    .getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"quizzes", "graded"})
    void spellsBothVersionsFromOneTree(String bank) throws IOException {
        sameIn(FOLDER.resolve(bank));
    }

    @Test
    void spellsTheExampleContentAlike() throws IOException {
        sameIn(CONTENT);
    }

    private static void sameIn(Path bank) throws IOException {
        List<SortedMap<String, byte[]>> old = Packages.of("qti21", bank);
        List<SortedMap<String, byte[]>> fresh = Packages.of("qti30", bank);
        assertEquals(old.size(), fresh.size());
        for (int index = 0; index < old.size(); index++) {
            assertEquals(old.get(index).keySet(), fresh.get(index).keySet());
            for (Map.Entry<String, byte[]> each : old.get(index).entrySet()) {
                String path = each.getKey();
                byte[] other = fresh.get(index).get(path);
                if (path.startsWith("q-") || path.equals("test.xml")) {
                    assertEquals(said(parsed(each.getValue())), said(parsed(other)), path);
                }
            }
        }
    }

    /** An element with all in it, 3.0 renamed to 2.1; between blocks white space says nothing. */
    private static String said(Node node) {
        if (node instanceof Element element) {
            return element.getLocalName().equals("qti-content-body")
                    ? inside(element)
                    : tag(element) + inside(element) + "</>";
        }
        String text = node.getTextContent();
        return text.isBlank() ? "" : text;
    }

    private static String inside(Element element) {
        StringBuilder inside = new StringBuilder();
        NodeList children = element.getChildNodes();
        for (int index = 0; index < children.getLength(); index++) {
            inside.append(said(children.item(index)));
        }
        return inside.toString();
    }

    private static String tag(Element element) {
        boolean fresh = NEW.equals(element.getNamespaceURI());
        boolean ours = fresh && element.getLocalName().startsWith("qti-");
        String name = element.getLocalName();
        SortedMap<String, String> attributes = new TreeMap<>();
        NamedNodeMap all = element.getAttributes();
        for (int index = 0; index < all.getLength(); index++) {
            Node each = all.item(index);
            if (!each.getNodeName().startsWith("xmlns") && !each.getNodeName().startsWith("xsi:")) {
                attributes.put(
                        ours ? camel(each.getNodeName()) : each.getNodeName(), each.getNodeValue());
            }
        }
        return "<{%s}%s%s>"
                .formatted(
                        fresh ? OLD : element.getNamespaceURI(),
                        ours ? camel(name.substring("qti-".length())) : name,
                        attributes);
    }

    private static String camel(String kebab) {
        return KEBAB.matcher(kebab).replaceAll(each -> each.group(1).toUpperCase());
    }

    @ParameterizedTest
    @ValueSource(strings = {"quizzes", "graded"})
    void declaresWhatItNames(String bank) throws IOException {
        declaredIn(FOLDER.resolve(bank));
    }

    @Test
    void declaresWhatTheExampleContentNames() throws IOException {
        declaredIn(CONTENT);
    }

    private static void declaredIn(Path bank) throws IOException {
        int items = 0;
        for (SortedMap<String, byte[]> files : Packages.of("qti21", bank)) {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                if (each.getKey().startsWith("q-")) {
                    items++;
                    declared(parsed(each.getValue()), each.getKey());
                }
            }
        }
        assertTrue(items > 0);
    }

    private static void declared(Element item, String path) {
        Set<String> choices = new HashSet<>();
        Set<String> variables = new HashSet<>();
        List<String> used = new ArrayList<>();
        for (Element each : all(item)) {
            String identifier = each.getAttribute("identifier");
            switch (each.getLocalName()) {
                case "simpleChoice", "simpleAssociableChoice" ->
                        assertTrue(choices.add(identifier), path + " has two " + identifier);
                case "responseDeclaration", "outcomeDeclaration" ->
                        assertTrue(variables.add(identifier), path + " has two " + identifier);
                case "mapEntry" -> used.addAll(List.of(each.getAttribute("mapKey").split(" ")));
                case "value" -> {
                    Element declaration = (Element) each.getParentNode().getParentNode();
                    if (Set.of("identifier", "directedPair")
                            .contains(declaration.getAttribute("baseType"))) {
                        used.addAll(List.of(each.getTextContent().split(" ")));
                    }
                }
                case "baseValue" -> {
                    if (each.getAttribute("baseType").equals("identifier")) {
                        used.add(each.getTextContent());
                    }
                }
                case "modalFeedback" -> used.add(identifier);
                default -> {}
            }
        }
        for (Element each : all(item)) {
            String name = each.getLocalName();
            if (Set.of("variable", "correct", "isNull", "mapResponse", "setOutcomeValue")
                            .contains(name)
                    && each.hasAttribute("identifier")) {
                assertTrue(variables.contains(each.getAttribute("identifier")), path);
            }
            if (each.hasAttribute("responseIdentifier")) {
                assertTrue(variables.contains(each.getAttribute("responseIdentifier")), path);
            }
        }
        used.removeIf("SOLUTION"::equals);
        assertEquals(List.of(), used.stream().filter(each -> !choices.contains(each)).toList());
        assertFalse(variables.isEmpty());
        for (String each : choices) {
            assertTrue(each.matches("[A-Za-z][A-Za-z0-9_-]*"), each);
        }
    }

    private static List<Element> all(Element root) {
        List<Element> all = new ArrayList<>();
        NodeList found = root.getElementsByTagName("*");
        for (int index = 0; index < found.getLength(); index++) {
            all.add((Element) found.item(index));
        }
        return all;
    }

    /** The manifest lists every file, and names nothing that is not there. */
    @ParameterizedTest
    @ValueSource(strings = {"qti21", "qti30"})
    void listsEveryFile(String format) throws IOException {
        for (SortedMap<String, byte[]> files : Packages.of(format, FOLDER.resolve("quizzes"))) {
            Set<String> listed = new HashSet<>(Set.of("imsmanifest.xml"));
            Set<String> resources = new HashSet<>();
            List<String> needed = new ArrayList<>();
            for (Element each : all(parsed(files.get("imsmanifest.xml")))) {
                switch (each.getLocalName()) {
                    case "file" -> listed.add(each.getAttribute("href"));
                    case "resource" -> assertTrue(resources.add(each.getAttribute("identifier")));
                    case "dependency" -> needed.add(each.getAttribute("identifierref"));
                    default -> {}
                }
            }
            assertEquals(files.keySet(), listed);
            assertTrue(resources.containsAll(needed));
        }
    }
}
