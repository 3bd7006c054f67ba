package io.github.quizmaven.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.mojo.parameter.KnownSettings;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The plugin as Maven and its users see it. */
class PluginDescriptorTest {

    private static Document descriptor;

    @BeforeAll
    static void read() throws Exception {
        try (InputStream stream = open()) {
            descriptor = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream);
        }
    }

    private static InputStream open() {
        return Objects.requireNonNull(
                ValidateMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml"));
    }

    @Test
    void hasTheGoalsInTheirPhases() {
        assertEquals(
                List.of(
                        "check: null, true",
                        "explain: null, true",
                        "export: package, true",
                        "fix: null, true",
                        "help: null, true",
                        "import: null, true",
                        "language-server: null, true",
                        "new: null, true",
                        "package: package, true",
                        "render: prepare-package, true",
                        "report: null, true",
                        "serve: null, true",
                        "validate: process-resources, true"),
                mojos().map(
                                mojo ->
                                        "%s: %s, %s"
                                                .formatted(
                                                        text(mojo, "goal"),
                                                        text(mojo, "phase"),
                                                        text(mojo, "threadSafe")))
                        .sorted()
                        .toList());
    }

    @Test
    void namesEveryPropertyAfterTheQuiz() {
        assertEquals(
                List.of(
                        "quiz.baseline",
                        "quiz.cache",
                        "quiz.classifier",
                        "quiz.embedOrigin",
                        "quiz.excludes",
                        "quiz.exportDirectory",
                        "quiz.failIfEmpty",
                        "quiz.failOn",
                        "quiz.failOnLoss",
                        "quiz.format",
                        "quiz.from",
                        "quiz.host",
                        "quiz.includes",
                        "quiz.multiple",
                        "quiz.name",
                        "quiz.nearest",
                        "quiz.open",
                        "quiz.output",
                        "quiz.port",
                        "quiz.renderInvalid",
                        "quiz.reportBase",
                        "quiz.reports",
                        "quiz.reportsDirectory",
                        "quiz.rule",
                        "quiz.rules",
                        "quiz.schemas",
                        "quiz.showAll",
                        "quiz.skip",
                        "quiz.source",
                        "quiz.to",
                        "quiz.types",
                        "quiz.unsafe",
                        "quiz.updateBaseline",
                        "quiz.write"),
                ours().flatMap(mojo -> elements(mojo, "configuration"))
                        .flatMap(configuration -> children(configuration))
                        .map(parameter -> parameter.getTextContent().strip())
                        .filter(expression -> !expression.isEmpty())
                        .map(expression -> expression.replaceAll("[${}]", ""))
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Test
    void meansTheSameByAPropertyInEveryGoal() {
        List<TreeMap<String, String>> goals = ours().map(PluginDescriptorTest::parameters).toList();

        assertEquals(12, goals.size());
        TreeMap<String, TreeSet<String>> meanings = new TreeMap<>();
        for (TreeMap<String, String> goal : goals) {
            goal.forEach(
                    (parameter, meaning) ->
                            meanings.computeIfAbsent(parameter, none -> new TreeSet<>())
                                    .add(meaning));
        }
        meanings.values().removeIf(each -> each.size() == 1);
        // The goal `check` looks at the folder where it is called, and leaves nothing there. For an
        // editor any port will do, as it is told.
        assertEquals(
                Map.of(
                        "source",
                                Set.of(
                                        "${quiz.source}${basedir}",
                                        "${quiz.source}${basedir}/src/quiz"),
                        "output", Set.of("${quiz.output}", "${quiz.output}${basedir}/target/quiz"),
                        "failIfEmpty",
                                Set.of("${quiz.failIfEmpty}true", "${quiz.failIfEmpty}false"),
                        "cache", Set.of("${quiz.cache}true", "${quiz.cache}false"),
                        "port", Set.of("${quiz.port}8080", "${quiz.port}0"),
                        // An import finds out, a bank is a table unless asked, an export has to be
                        // told.
                        "format",
                                Set.of(
                                        "${quiz.format}auto",
                                        "${quiz.format}table",
                                        "${quiz.format}")),
                meanings);
    }

    @Test
    void isWhereMisspeltSettingsAreLookedUp() throws Exception {
        KnownSettings known;
        try (Reader reader = new InputStreamReader(open(), StandardCharsets.UTF_8)) {
            known = new KnownSettings(new PluginDescriptorBuilder().build(reader));
        }

        assertEquals(
                List.of(),
                ours().map(PluginDescriptorTest::parameters)
                        .flatMap(goal -> known.unknownElements(goal.keySet()).stream())
                        .toList());
        assertEquals(
                List.of(
                        "no goal of this plugin knows the property `quiz.sorce`: did you mean `quiz.source`?"),
                known.unknownProperties(List.of("quiz.sorce", "quiz.from", "quiz.failOn")));
    }

    @Test
    void describesEveryParameter() {
        assertEquals(
                List.of(),
                ours().flatMap(mojo -> elements(mojo, "parameter"))
                        .filter(parameter -> !"false".equals(text(parameter, "editable")))
                        .filter(parameter -> text(parameter, "description").isBlank())
                        .map(parameter -> text(parameter, "name"))
                        .toList());
    }

    private static TreeMap<String, String> parameters(Element mojo) {
        TreeMap<String, String> parameters = new TreeMap<>();
        elements(mojo, "configuration")
                .flatMap(PluginDescriptorTest::children)
                .forEach(
                        each ->
                                parameters.put(
                                        each.getTagName(),
                                        each.getTextContent()
                                                + each.getAttribute("default-value")));
        return parameters;
    }

    private static Stream<Element> ours() {
        return mojos().filter(mojo -> !"help".equals(text(mojo, "goal")));
    }

    private static Stream<Element> mojos() {
        return elements(descriptor.getDocumentElement(), "mojo");
    }

    private static Stream<Element> children(Element parent) {
        return elements(parent, "*");
    }

    private static Stream<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at));
    }

    private static String text(Element parent, String name) {
        return elements(parent, name).findFirst().map(Element::getTextContent).orElse(null);
    }
}
