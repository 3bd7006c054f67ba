package io.github.quizmaven.exchange.moodle;

import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element with its places, which knows whether somebody asked for it. */
final class XmlElement {

    private final String name;
    private final Span tag;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int end;
    private int contentEnd;
    private boolean used;

    /**
     * @param tag where it starts, with its attributes
     */
    XmlElement(String name, Span tag) {
        this.name = name;
        this.tag = tag;
        this.end = tag.end();
        this.contentEnd = tag.end();
    }

    void attribute(String key, String value) {
        attributes.put(key, value);
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void add(String more) {
        text.append(more);
    }

    /**
     * @param closing where the tag is that ends it
     */
    void end(Span closing) {
        contentEnd = closing.start();
        end = closing.end();
    }

    String name() {
        return name;
    }

    Span tag() {
        return tag;
    }

    /** All of it. */
    Span span() {
        return new Span(tag.start(), end);
    }

    /** What is between its tags. */
    Span content() {
        return new Span(tag.end(), Math.max(tag.end(), contentEnd));
    }

    Map<String, String> attributes() {
        return attributes;
    }

    List<XmlElement> children() {
        return children;
    }

    /** Its own text; empty if it only holds elements. */
    String text() {
        return text.toString();
    }

    /** Whether it says anything. */
    boolean isBlank() {
        return text.toString().isBlank() && children.stream().allMatch(XmlElement::isBlank);
    }

    boolean isUsed() {
        return used;
    }

    /** Makes all of it count as used. */
    void useAll() {
        used = true;
        children.forEach(XmlElement::useAll);
    }

    XmlElement use() {
        used = true;
        return this;
    }

    /** The children of a name, which count as used. */
    List<XmlElement> all(String wanted) {
        return children.stream()
                .filter(each -> each.name.equals(wanted))
                .map(XmlElement::use)
                .toList();
    }

    /** The first child of a name, which counts as used; or null. */
    @Nullable XmlElement first(String wanted) {
        for (XmlElement each : children) {
            if (each.name.equals(wanted)) {
                return each.use();
            }
        }
        return null;
    }

    /** The text of the first child of a name, in or without a {@code text} element; or empty. */
    String say(String wanted) {
        @Nullable XmlElement child = first(wanted);
        if (child == null) {
            return "";
        }
        @Nullable XmlElement inner = child.first("text");
        return (inner == null ? child : inner).text().strip();
    }
}
