package io.github.quizmaven.math.engine;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A node of MathML. */
public sealed interface MathNode {

    /** Begins the names of attributes that are styles. */
    String STYLE = "style:";

    /** Appends the node as HTML writes it. */
    void write(StringBuilder html);

    /** Whether it is an element of one of these names. */
    default boolean is(String... names) {
        return false;
    }

    /** All text in it. */
    String text();

    /** Characters. */
    record Text(String text) implements MathNode {

        @Override
        public void write(StringBuilder html) {
            html.append(escaped(text));
        }
    }

    /**
     * An element.
     *
     * @param attributes by name; the same ones are always written in the same order
     */
    record Element(String name, SortedMap<String, String> attributes, List<MathNode> children)
            implements MathNode {

        public Element(String name, List<MathNode> children) {
            this(name, new TreeMap<>(), children);
        }

        public static Element space(String width) {
            return new Element("mspace", List.of()).with("width", width);
        }

        @Override
        public boolean is(String... names) {
            return Arrays.asList(names).contains(name);
        }

        @Override
        public String text() {
            return children.stream().map(MathNode::text).collect(Collectors.joining());
        }

        public @Nullable String attribute(String key) {
            return attributes.get(key);
        }

        public Element with(String key, String value) {
            SortedMap<String, String> changed = new TreeMap<>(attributes);
            changed.put(key, value);
            return new Element(name, changed, children);
        }

        public Element without(String... keys) {
            SortedMap<String, String> changed = new TreeMap<>(attributes);
            changed.keySet().removeAll(Arrays.asList(keys));
            return new Element(name, changed, children);
        }

        public Element classed(String more) {
            @Nullable String before = attribute("class");
            return with("class", before == null ? more : before + " " + more);
        }

        public Element named(String other) {
            return new Element(other, attributes, children);
        }

        public Element holding(List<MathNode> others) {
            return new Element(name, attributes, List.copyOf(others));
        }

        public Element holding(String text) {
            return holding(text.isEmpty() ? List.of() : List.of(new Text(text)));
        }

        public List<Element> elements() {
            List<Element> elements = new ArrayList<>();
            for (MathNode child : children) {
                if (child instanceof Element element) {
                    elements.add(element);
                }
            }
            return elements;
        }

        @Override
        public void write(StringBuilder html) {
            html.append('<').append(name);
            for (Map.Entry<String, String> each : attributes.entrySet()) {
                html.append(' ').append(each.getKey()).append("=\"");
                html.append(escaped(each.getValue())).append('"');
            }
            if (children.isEmpty()) {
                html.append("/>");
                return;
            }
            html.append('>');
            children.forEach(child -> child.write(html));
            html.append("</").append(name).append('>');
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
