package io.github.quizmaven.mojo;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The plugin's descriptor, which Maven makes of the goals' classes and their Javadoc. */
final class PluginXml {

    static final String PATH = "/META-INF/maven/plugin.xml";

    /**
     * One goal.
     *
     * @param phase where it is bound unless a POM says so; empty if nowhere
     * @param since the first version with it; empty if nobody says so
     */
    record Goal(
            String name,
            String description,
            String phase,
            boolean needsProject,
            String since,
            List<Setting> settings) {}

    /**
     * What a user can set about a goal.
     *
     * @param element its name in a POM
     * @param property its name on the command line; empty if it has none
     */
    record Setting(
            String element,
            String property,
            String type,
            String preset,
            String since,
            String description) {}

    private PluginXml() {}

    static boolean exists() {
        return ValidateMojo.class.getResource(PATH) != null;
    }

    /** All goals by their names. */
    static List<Goal> goals() {
        try (InputStream stream = ValidateMojo.class.getResourceAsStream(PATH)) {
            Element plugin =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(stream)
                            .getDocumentElement();
            Map<String, Goal> goals = new TreeMap<>();
            below(plugin, "mojos")
                    .flatMap(mojos -> below(mojos, "mojo"))
                    .map(PluginXml::goal)
                    .forEach(goal -> goals.put(goal.name(), goal));
            return List.copyOf(goals.values());
        } catch (IOException | SAXException | ParserConfigurationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Goal goal(Element mojo) {
        Map<String, Element> values = new TreeMap<>();
        below(mojo, "configuration")
                .flatMap(each -> below(each, "*"))
                .forEach(each -> values.put(each.getTagName(), each));
        return new Goal(
                text(mojo, "goal"),
                text(mojo, "description"),
                text(mojo, "phase"),
                text(mojo, "requiresProject").equals("true"),
                text(mojo, "since"),
                below(mojo, "parameters")
                        .flatMap(each -> below(each, "parameter"))
                        .filter(each -> text(each, "editable").equals("true"))
                        .map(each -> setting(each, values.get(text(each, "name"))))
                        .toList());
    }

    private static Setting setting(Element parameter, Element value) {
        return new Setting(
                text(parameter, "name"),
                value == null ? "" : value.getTextContent().strip().replaceAll("[${}]", ""),
                text(parameter, "type"),
                value == null ? "" : value.getAttribute("default-value"),
                text(parameter, "since"),
                text(parameter, "description"));
    }

    private static String text(Element parent, String name) {
        return below(parent, name)
                .findFirst()
                .map(each -> each.getTextContent().strip())
                .orElse("");
    }

    /** The elements right below another one. */
    private static Stream<Element> below(Element parent, String name) {
        NodeList children = parent.getChildNodes();
        return IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(each -> name.equals("*") || each.getTagName().equals(name));
    }
}
