package io.github.quizmaven.mojo.parameter;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/**
 * What a user can set, by the plugin's own descriptor: the properties of all goals and the elements
 * of their configuration. Maven ignores every other name without a word.
 */
public final class KnownSettings {

    /** What the names of our properties begin with; no other property is any business of ours. */
    private static final String PREFIX = "quiz.";

    /** Properties by the elements that they set; many elements have none. */
    private final TreeMap<String, String> propertyOf = new TreeMap<>();

    private final SortedSet<String> elements = new TreeSet<>();

    /**
     * Nothing of it is read again: Maven has done that before a goal runs.
     *
     * @param descriptor the plugin's own
     */
    public KnownSettings(PluginDescriptor descriptor) {
        for (MojoDescriptor goal : descriptor.getMojos()) {
            for (Parameter parameter : goal.getParameters()) {
                elements.add(parameter.getName());
                if (parameter.getAlias() != null) {
                    elements.add(parameter.getAlias());
                }
            }
            for (PlexusConfiguration element : goal.getMojoConfiguration().getChildren()) {
                addProperty(element.getName(), element.getValue(""));
            }
        }
    }

    private void addProperty(String element, String text) {
        if (text.startsWith("${" + PREFIX)) {
            propertyOf.put(element, text.substring(2, text.length() - 1));
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
