package io.github.quizmaven.mojo.parameter;

import io.github.quizmaven.media.SafeXml;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a user can set, by the plugin's own descriptor: the properties of all goals and the elements
 * of their configuration. Maven ignores every other name without a word.
 */
public final class KnownSettings {

    /** What the names of our properties begin with; no other property is any business of ours. */
    private static final String PREFIX = "quiz.";

    private static final String DESCRIPTOR = "/META-INF/maven/plugin.xml";

    /** Properties by the elements that they set; many elements have none. */
    private final TreeMap<String, String> propertyOf = new TreeMap<>();

    private final SortedSet<String> elements = new TreeSet<>();

    private KnownSettings() {}

    /** The settings of the goals in the descriptor that is packed with them. */
    public static KnownSettings ofThisPlugin() throws IOException {
        try (InputStream stream = KnownSettings.class.getResourceAsStream(DESCRIPTOR)) {
            if (stream == null) {
                throw new IOException("the plugin has no descriptor");
            }
            return read(stream.readAllBytes());
        }
    }

    static KnownSettings read(byte[] descriptor) throws IOException {
        KnownSettings known = new KnownSettings();
        try {
            XMLStreamReader reader = SafeXml.read(descriptor);
            List<String> path = new ArrayList<>();
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> path.add(reader.getLocalName());
                    case XMLStreamConstants.END_ELEMENT -> path.remove(path.size() - 1);
                    case XMLStreamConstants.CHARACTERS -> known.add(path, reader.getText().strip());
                    default -> {}
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException("the plugin's descriptor cannot be read", broken);
        }
        return known;
    }

    private void add(List<String> path, String text) {
        String inMojo = String.join("/", path.subList(Math.min(3, path.size()), path.size()));
        if (inMojo.equals("parameters/parameter/name")
                || inMojo.equals("parameters/parameter/alias")) {
            elements.add(text);
        } else if (inMojo.startsWith("configuration/") && text.startsWith("${" + PREFIX)) {
            propertyOf.put(path.get(path.size() - 1), text.substring(2, text.length() - 1));
        }
    }

    /** The properties of the plugin that are set under a name that no goal knows. */
    public List<String> unknownProperties(Collection<String> names) {
        return names.stream()
                .filter(name -> name.startsWith(PREFIX) && !propertyOf.containsValue(name))
                .distinct()
                .sorted()
                .map(
                        name ->
                                "no goal of this plugin knows the property `%s`%s"
                                        .formatted(name, meantProperty(name)))
                .toList();
    }

    /** The elements of the plugin's configuration that no goal knows. */
    public List<String> unknownElements(Collection<String> names) {
        return names.stream()
                .filter(name -> !elements.contains(name))
                .distinct()
                .map(
                        name ->
                                "no goal of this plugin knows `<%s>` in its configuration%s"
                                        .formatted(name, meantElement(name)))
                .toList();
    }

    private String meantProperty(String name) {
        String property = propertyOf.get(name.substring(PREFIX.length()));
        return property == null
                ? Choice.meant(name, propertyOf.values())
                : ": did you mean `" + property + "`?";
    }

    private String meantElement(String name) {
        String bare = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
        return elements.contains(bare)
                ? ": did you mean `" + bare + "`?"
                : Choice.meant(bare, Collections.unmodifiableSortedSet(elements));
    }
}
