package io.github.quizmaven.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.quizmaven.mojo.PluginXml.Goal;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the plugin says to Eclipse, which complains about bound goals that it knows nothing of. */
class EclipseMetadataTest {

    private static final String PATH = "/META-INF/m2e/lifecycle-mapping-metadata.xml";

    @Test
    void saysWhatBecomesOfEachGoal() throws Exception {
        assertEquals(
                Map.of(
                        "validate", "execute: incremental true, configuration false",
                        "render", "execute: incremental false, configuration false",
                        "package", "ignore",
                        "export", "ignore"),
                actions());
    }

    @Test
    void namesTheGoalsThatHaveAPhase() throws Exception {
        assumeTrue(PluginXml.exists(), "only Maven makes the descriptor");

        assertEquals(
                PluginXml.goals().stream()
                        .filter(each -> !each.phase().isEmpty())
                        .map(Goal::name)
                        .collect(Collectors.toSet()),
                actions().keySet());
    }

    private static Map<String, String> actions() throws Exception {
        Document metadata;
        try (InputStream stream = ValidateMojo.class.getResourceAsStream(PATH)) {
            metadata = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream);
        }
        Map<String, String> actions = new TreeMap<>();
        elements(metadata.getDocumentElement(), "pluginExecution")
                .forEach(
                        each ->
                                elements(each, "goal")
                                        .forEach(
                                                goal ->
                                                        actions.put(
                                                                goal.getTextContent(),
                                                                action(each))));
        return actions;
    }

    private static String action(Element execution) {
        return elements(execution, "execute")
                .findFirst()
                .map(
                        each ->
                                "execute: incremental %s, configuration %s"
                                        .formatted(
                                                text(each, "runOnIncremental"),
                                                text(each, "runOnConfiguration")))
                .orElseGet(() -> elements(execution, "ignore").count() == 1 ? "ignore" : "nothing");
    }

    private static String text(Element parent, String name) {
        return elements(parent, name).findFirst().orElseThrow().getTextContent();
    }

    private static Stream<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at));
    }
}
