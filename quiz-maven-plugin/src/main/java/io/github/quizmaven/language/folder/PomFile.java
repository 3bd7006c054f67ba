package io.github.quizmaven.language.folder;

import io.github.quizmaven.media.SafeXml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What POMs set for the plugin in their properties and in its configuration, those of the folders
 * above included where they are parents. No Maven is asked: profiles and parents from repositories
 * are not seen, nor are values with other properties in them.
 */
final class PomFile {

    static final String NAME = "pom.xml";

    private static final String PLUGIN = "quiz-maven-plugin";
    private static final String PROPERTIES = "project/properties/";
    private static final String CONFIGURATION = "plugins/plugin/configuration/";
    private static final String RULES = "rules/";
    private static final int MOST_BYTES = 4 << 20;
    private static final int MOST_DEPTH = 64;

    /** What begins a path that starts from the POM's folder. */
    private static final String BASE = "${basedir}/";

    private static final String PROJECT_BASE = "${project.basedir}/";

    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> configuration = new LinkedHashMap<>();
    private final Map<String, String> candidate = new LinkedHashMap<>();
    private final Deque<String> path = new ArrayDeque<>();
    private String artifact = "";
    private boolean hasParent;

    private PomFile() {}

    /**
     * What holds for the module in a folder.
     *
     * @param top the last folder to look for parents in; null for any
     */
    static WrittenSettings settings(Path folder, @Nullable Path top) {
        WrittenSettings settings = WrittenSettings.NONE;
        @Nullable Path at = folder;
        while (at != null && (top == null || at.startsWith(top))) {
            @Nullable PomFile pom = read(at.resolve(NAME));
            if (pom == null) {
                return settings;
            }
            settings = settings.over(pom.settings());
            at = pom.hasParent ? at.getParent() : null;
        }
        return settings;
    }

    private static @Nullable PomFile read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                return null;
            }
            XMLStreamReader xml = SafeXml.read(Files.readAllBytes(file));
            PomFile pom = new PomFile();
            pom.read(xml);
            return pom;
        } catch (IOException | XMLStreamException unreadable) {
            return null;
        }
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    path.addLast(xml.getLocalName());
                    if (path.size() > MOST_DEPTH) {
                        throw new XMLStreamException("too deep for a POM");
                    }
                    text.setLength(0);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    end(String.join("/", path), text.toString().strip());
                    path.removeLast();
                    text.setLength(0);
                }
                default -> {
                    // Nothing else says anything.
                }
            }
        }
    }

    private void end(String element, String text) {
        if (element.equals("project/parent")) {
            hasParent = true;
        } else if (element.startsWith(PROPERTIES)) {
            properties.put(element.substring(PROPERTIES.length()), text);
        } else if (element.endsWith("plugins/plugin/artifactId")) {
            artifact = text;
        } else if (element.contains(CONFIGURATION)) {
            add(element.substring(element.indexOf(CONFIGURATION) + CONFIGURATION.length()), text);
        } else if (element.endsWith("plugins/plugin")) {
            if (artifact.equals(PLUGIN)) {
                candidate.forEach(configuration::putIfAbsent);
            }
            candidate.clear();
            artifact = "";
        }
    }

    /** A list's entries go together. */
    private void add(String name, String text) {
        boolean entry = name.contains("/") && !name.startsWith(RULES);
        String key = entry ? name.substring(0, name.indexOf('/')) : name;
        if (!text.isEmpty()) {
            candidate.merge(key, text, (before, next) -> before + "," + next);
        }
    }

    /** A configuration goes before properties, except for rules: as Maven has it. */
    private WrittenSettings settings() {
        Map<String, String> rules = new LinkedHashMap<>();
        configuration.forEach(
                (name, level) -> {
                    if (name.startsWith(RULES)) {
                        rules.put(name.substring(RULES.length()), level);
                    }
                });
        WrittenSettings written = WrittenSettings.of(name -> known(properties.get(name)));
        rules.putAll(written.rules());
        return new WrittenSettings(null, null, null, null, rules)
                .over(
                        WrittenSettings.of(
                                name -> known(configuration.get(name.substring("quiz.".length())))))
                .over(written);
    }

    /** A value that does not depend on others; otherwise null. */
    private static @Nullable String known(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        String bare =
                value.startsWith(BASE)
                        ? value.substring(BASE.length())
                        : value.startsWith(PROJECT_BASE)
                                ? value.substring(PROJECT_BASE.length())
                                : value;
        return bare.contains("${") ? null : bare;
    }
}
