package io.github.quizmaven.media;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the size of an SVG drawing from its root element: width and height, else its view box. */
final class SvgSize {

    private static final Pattern LENGTH =
            Pattern.compile("\\s*\\+?([0-9]{1,6}(?:\\.[0-9]+)?)(px|pt|pc|mm|cm|in|)\\s*");
    private static final Pattern BOX =
            Pattern.compile(
                    "\\s*[-+.0-9eE]+[\\s,]+[-+.0-9eE]+[\\s,]+([0-9]{1,6}(?:\\.[0-9]+)?)"
                            + "[\\s,]+([0-9]{1,6}(?:\\.[0-9]+)?)\\s*");

    private SvgSize() {}

    static @Nullable ImageSize of(byte[] content) {
        try {
            XMLStreamReader xml = SafeXml.read(content);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    return xml.getLocalName().equals("svg") ? size(xml) : null;
                }
            }
        } catch (XMLStreamException broken) {
            return null;
        }
        return null;
    }

    private static @Nullable ImageSize size(XMLStreamReader svg) {
        @Nullable Double width = pixels(svg.getAttributeValue(null, "width"));
        @Nullable Double height = pixels(svg.getAttributeValue(null, "height"));
        if (width != null && height != null) {
            return rounded(width, height);
        }
        @Nullable String written = svg.getAttributeValue(null, "viewBox");
        Matcher box = BOX.matcher(written == null ? "" : written);
        if (!box.matches()) {
            return null;
        }
        double boxWidth = Double.parseDouble(box.group(1));
        double boxHeight = Double.parseDouble(box.group(2));
        if (boxWidth <= 0 || boxHeight <= 0) {
            return null;
        }
        // One length alone gives the other by the box's ratio.
        if (width != null) {
            return rounded(width, width * boxHeight / boxWidth);
        }
        return height == null
                ? rounded(boxWidth, boxHeight)
                : rounded(height * boxWidth / boxHeight, height);
    }

    private static @Nullable ImageSize rounded(double width, double height) {
        return ImageSize.checked(Math.round(width), Math.round(height));
    }

    /** An absolute length by CSS's units, of which 96 pixels make an inch; null for any other. */
    private static @Nullable Double pixels(@Nullable String length) {
        Matcher matcher = LENGTH.matcher(length == null ? "" : length);
        if (!matcher.matches()) {
            return null;
        }
        double number = Double.parseDouble(matcher.group(1));
        return switch (matcher.group(2)) {
            case "pt" -> number * 96 / 72;
            case "pc" -> number * 16;
            case "mm" -> number * 96 / 25.4;
            case "cm" -> number * 96 / 2.54;
            case "in" -> number * 96;
            default -> number;
        };
    }
}
