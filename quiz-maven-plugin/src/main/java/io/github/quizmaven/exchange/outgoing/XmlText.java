package io.github.quizmaven.exchange.outgoing;

import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * XML as text, an element a line. What authors wrote is escaped here, once; characters that XML
 * cannot hold are left out.
 */
public final class XmlText {

    private static final String INDENT = "  ";

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;
    private int depth;
    private boolean flowing;

    /** Writes something that cannot fail in memory. */
    private interface Step {
        void run() throws XMLStreamException;
    }

    public XmlText() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    /** Begins an element that holds others. */
    public XmlText open(String name, Map<String, String> attributes) {
        return step(
                () -> {
                    line();
                    start(name, attributes);
                    depth++;
                });
    }

    public XmlText open(String name) {
        return open(name, Map.of());
    }

    /** Ends the element that was begun last. */
    public XmlText close() {
        return step(
                () -> {
                    depth--;
                    line();
                    xml.writeEndElement();
                });
    }

    /** An element with a text. */
    public XmlText leaf(String name, Map<String, String> attributes, String text) {
        return step(
                () -> {
                    line();
                    start(name, attributes);
                    xml.writeCharacters(sound(text));
                    xml.writeEndElement();
                });
    }

    public XmlText leaf(String name, String text) {
        return leaf(name, Map.of(), text);
    }

    /** An element with nothing in it. */
    public XmlText empty(String name, Map<String, String> attributes) {
        return step(
                () -> {
                    line();
                    xml.writeEmptyElement(name);
                    attributes(attributes);
                });
    }

    /** A text among the elements of {@link #flow}. */
    public XmlText text(String text) {
        return step(() -> xml.writeCharacters(sound(text)));
    }

    /** Writes an element all of whose white space is its author's, and what is in it. */
    public XmlText flow(String name, Map<String, String> attributes, Runnable content) {
        boolean within = flowing;
        open(name, attributes);
        flowing = true;
        content.run();
        close();
        flowing = within;
        return this;
    }

    private void start(String name, Map<String, String> attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
    }

    private void attributes(Map<String, String> attributes) throws XMLStreamException {
        for (Map.Entry<String, String> each : new TreeMap<>(attributes).entrySet()) {
            xml.writeAttribute(each.getKey(), sound(each.getValue()));
        }
    }

    private void line() throws XMLStreamException {
        if (!flowing) {
            xml.writeCharacters("\n" + INDENT.repeat(depth));
        }
    }

    private XmlText step(Step step) {
        try {
            step.run();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return this;
    }

    /** Without what XML 1.0 has no way to write; section 2.2 of its specification. */
    private static String sound(String text) {
        StringBuilder sound = new StringBuilder(text.length());
        text.codePoints().filter(XmlText::holds).forEach(sound::appendCodePoint);
        return sound.toString();
    }

    /** Whether XML has a way to write a character. */
    static boolean holds(int each) {
        return each == '\t'
                || each == '\n'
                || each >= ' ' && each <= 0xD7FF
                || each >= 0xE000 && each <= 0xFFFD
                || each > 0xFFFF;
    }

    @Override
    public String toString() {
        step(xml::flush);
        return out + "\n";
    }
}
