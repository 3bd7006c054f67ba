package io.github.quizmaven.media.svg;

import io.github.quizmaven.media.SafeXml;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what does more than draw in an SVG file: what runs or loads something, or draws without
 * end. Nothing outside of the file is read. Whoever publishes a drawing checks the very bytes that
 * are published.
 */
public final class SvgCheck {

    /** The largest SVG file that is checked: a photograph is not a drawing. */
    public static final int MAX_BYTES = 4 << 20;

    /** What is wrong with a file, as said after its name, and what to do. */
    public record Flaw(String message, String help) {}

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** Elements of pages can load and run what they want. */
    private static final Set<String> PAGES =
            Set.of("http://www.w3.org/1999/xhtml", "http://www.w3.org/1998/Math/MathML");

    private final XMLStreamReader xml;
    private final Repetition repetition = new Repetition();
    private final StringBuilder css = new StringBuilder();
    private int depth;
    private int styleDepth;

    private SvgCheck(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** The first flaw of a file, or null. */
    public static @Nullable Flaw flaw(byte[] bytes) {
        try {
            return new SvgCheck(SafeXml.read(bytes)).check();
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
            return new Flaw(
                    "is not well-formed XML at line " + line, "export the drawing once more");
        }
    }

    private @Nullable Flaw check() throws XMLStreamException {
        while (xml.hasNext()) {
            @Nullable String found =
                    switch (xml.next()) {
                        case XMLStreamConstants.DTD -> "a document type declaration";
                        case XMLStreamConstants.ENTITY_REFERENCE -> "an entity";
                        case XMLStreamConstants.PROCESSING_INSTRUCTION -> instruction();
                        case XMLStreamConstants.START_ELEMENT -> start();
                        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
                        case XMLStreamConstants.END_ELEMENT -> end();
                        default -> null;
                    };
            if (found != null) {
                return new Flaw(
                        "holds " + found + " at line " + xml.getLocation().getLineNumber(),
                        "remove it from the drawing, or save it as a PNG file");
            }
        }
        @Nullable String repeated = repetition.flaw();
        return repeated == null
                ? null
                : new Flaw(repeated, "repeat less of it, or save it as a PNG file");
    }

    private @Nullable String start() {
        depth++;
        repetition.start(xml.getAttributeValue(null, "id"));
        if (styleDepth == 0 && xml.getLocalName().equals("style")) {
            styleDepth = depth;
        }
        boolean drawing = isDrawing();
        boolean foreign = PAGES.contains(String.valueOf(xml.getNamespaceURI())) || depth == 1;
        if (drawing ? !SvgNames.isElement(xml.getLocalName()) : foreign) {
            return "a `<" + SvgAddress.shown(xml.getLocalName()) + ">` element";
        }
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            @Nullable String found = attribute(index, drawing);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Whether an element is one of SVG; without a namespace it means to be one. */
    private boolean isDrawing() {
        String namespace = xml.getNamespaceURI();
        return namespace == null || namespace.isEmpty() || namespace.equals(SVG);
    }

    private @Nullable String text() {
        css.append(styleDepth == 0 ? "" : xml.getText());
        return null;
    }

    /** A style sheet is all text in its element, whatever is between. */
    private @Nullable String end() {
        repetition.end();
        boolean closesStyle = depth-- == styleDepth;
        if (!closesStyle) {
            return null;
        }
        styleDepth = 0;
        String sheet = css.toString();
        css.setLength(0);
        return StyleCheck.flaw(sheet, address -> {});
    }

    private @Nullable String instruction() {
        return xml.getPITarget().equals("xml-stylesheet") ? "an outside style sheet" : null;
    }

    private @Nullable String attribute(int index, boolean drawing) {
        String name = xml.getAttributeLocalName(index);
        @Nullable String namespace = xml.getAttributeNamespace(index);
        String value = xml.getAttributeValue(index).strip();
        if (namespace != null && !namespace.isEmpty()) {
            boolean leads =
                    namespace.equals(XLINK) && name.equals("href")
                            || namespace.equals(XML) && name.equals("base");
            return leads ? address(value) : null;
        }
        if (SvgNames.isHandler(name)) {
            return "the event handler `" + SvgAddress.shown(name) + "`";
        }
        if (name.equals("href")) {
            return address(value);
        }
        // Nobody draws what other elements say.
        return drawing ? attribute(name, value) : null;
    }

    private @Nullable String attribute(String name, String value) {
        if (!SvgNames.isAttribute(name)) {
            return "the attribute `" + SvgAddress.shown(name) + "`";
        }
        if (name.equals("attributeName") && !SvgNames.isAnimated(value)) {
            return "an animation of `" + SvgAddress.shown(value) + "`";
        }
        return SvgNames.isText(name) ? null : StyleCheck.flaw(value, repetition::draws);
    }

    private @Nullable String address(String address) {
        if (!SvgAddress.isInside(address)) {
            return SvgAddress.outside(address);
        }
        if (SvgNames.repeats(xml.getLocalName())) {
            repetition.draws(address);
        }
        return null;
    }
}
