package io.github.quizmaven.rule.media;

import io.github.quizmaven.media.SafeXml;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Looks for what runs or loads something in an SVG file. Nothing outside the file is read. */
final class SvgCheck {

    /** What is wrong with a file, behind its name, and what to do. */
    record Flaw(String message, String help) {}

    private static final Set<String> RUNNING = Set.of("script", "foreignobject", "handler");
    private static final Set<String> LOADING = Set.of("href", "src", "base", "data");
    private static final Pattern URL =
            Pattern.compile("url\\(\\s*[\"']?\\s*([^\"')\\s]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern IMPORT = Pattern.compile("@import", Pattern.CASE_INSENSITIVE);
    private static final Pattern CSS_ESCAPE =
            Pattern.compile("/\\*.*?\\*/|\\\\([0-9A-Fa-f]{1,6})\\s?", Pattern.DOTALL);
    private static final Pattern PIXELS =
            Pattern.compile("data:image/(?:png|jpe?g|gif|webp)[;,].*", Pattern.DOTALL);

    private final XMLStreamReader xml;

    private SvgCheck(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** The first flaw of a file, or null. */
    static @Nullable Flaw flaw(byte[] bytes) {
        try {
            return new SvgCheck(SafeXml.read(bytes)).check();
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
            return new Flaw(
                    "is not well-formed XML at line " + line, "export the drawing once more");
        }
    }

    private @Nullable Flaw check() throws XMLStreamException {
        String element = "";
        while (xml.hasNext()) {
            @Nullable String found = null;
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> found = "a document type declaration";
                case XMLStreamConstants.ENTITY_REFERENCE -> found = "an entity";
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> found = instruction();
                case XMLStreamConstants.START_ELEMENT -> {
                    element = xml.getLocalName().toLowerCase(Locale.ROOT);
                    found = element(element);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        found = element.equals("style") ? style(xml.getText()) : null;
                default -> {}
            }
            if (found != null) {
                return new Flaw(
                        "holds " + found + " at line " + xml.getLocation().getLineNumber(),
                        "remove it from the drawing, or save it as a PNG file");
            }
        }
        return null;
    }

    private @Nullable String instruction() {
        return xml.getPITarget().equals("xml-stylesheet") ? "an outside style sheet" : null;
    }

    private @Nullable String element(String name) {
        if (RUNNING.contains(name)) {
            return "a `<" + xml.getLocalName() + ">` element";
        }
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            @Nullable String found =
                    attribute(xml.getAttributeLocalName(index), xml.getAttributeValue(index));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable String attribute(String name, String value) {
        String lower = name.toLowerCase(Locale.ROOT);
        String target = value.strip();
        boolean animated =
                lower.equals("attributename")
                        && target.toLowerCase(Locale.ROOT).matches("on.*|(?:.*:)?href");
        if (lower.startsWith("on")) {
            return "the event handler `" + name + "`";
        }
        if (animated) {
            return "an animation of `" + target + "`";
        }
        return LOADING.contains(lower) && !isInside(target)
                ? "the outside reference `" + shown(target) + "`"
                : style(value);
    }

    private static @Nullable String style(String value) {
        String css =
                CSS_ESCAPE
                        .matcher(value)
                        .replaceAll(each -> Matcher.quoteReplacement(unescaped(each.group(1))));
        if (IMPORT.matcher(css).find()) {
            return "an outside style sheet";
        }
        Matcher url = URL.matcher(css);
        while (url.find()) {
            if (!isInside(url.group(1))) {
                return "the outside reference `" + shown(url.group(1)) + "`";
            }
        }
        return null;
    }

    private static String unescaped(@Nullable String digits) {
        int point = digits == null ? -1 : Integer.parseInt(digits, 16);
        return Character.isValidCodePoint(point) ? Character.toString(point) : "";
    }

    private static boolean isInside(String target) {
        return target.isEmpty() || target.startsWith("#") || PIXELS.matcher(target).matches();
    }

    private static String shown(String target) {
        String line = target.replaceAll("\\s+", " ").replace("`", "");
        return line.length() <= 60 ? line : line.substring(0, 59) + "…";
    }
}
