package io.github.quizmaven.rule.media;

import io.github.quizmaven.media.SafeXml;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
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

    /** Elements of pages can load and run what they want. */
    private static final String HTML = "http://www.w3.org/1999/xhtml";

    private static final Set<String> RUNNING = Set.of("script", "foreignobject", "handler");
    private static final Set<String> LOADING = Set.of("href", "src", "base", "data");
    private static final Pattern URL =
            Pattern.compile(
                    "(?:url|src|image|image-set)\\(\\s*[\"']?\\s*([^\"')\\s]*)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern IMPORT = Pattern.compile("@import", Pattern.CASE_INSENSITIVE);
    private static final Pattern CSS_ESCAPE =
            Pattern.compile("/\\*.*?\\*/|\\\\([0-9A-Fa-f]{1,6})\\s?|\\\\(.)", Pattern.DOTALL);
    private static final Pattern PIXELS =
            Pattern.compile("data:image/(?:png|jpe?g|gif|webp)[;,].*", Pattern.DOTALL);

    private final XMLStreamReader xml;
    private final StringBuilder css = new StringBuilder();
    private int depth;
    private int styleDepth;

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
        while (xml.hasNext()) {
            @Nullable String found =
                    switch (xml.next()) {
                        case XMLStreamConstants.DTD -> "a document type declaration";
                        case XMLStreamConstants.ENTITY_REFERENCE -> "an entity";
                        case XMLStreamConstants.PROCESSING_INSTRUCTION -> instruction();
                        case XMLStreamConstants.START_ELEMENT -> start();
                        case XMLStreamConstants.CHARACTERS -> text();
                        case XMLStreamConstants.END_ELEMENT -> end();
                        default -> null;
                    };
            if (found != null) {
                return new Flaw(
                        "holds " + found + " at line " + xml.getLocation().getLineNumber(),
                        "remove it from the drawing, or save it as a PNG file");
            }
        }
        return null;
    }

    private @Nullable String start() {
        depth++;
        String name = xml.getLocalName().toLowerCase(Locale.ROOT);
        if (styleDepth == 0 && name.equals("style")) {
            styleDepth = depth;
        }
        return element(name);
    }

    private @Nullable String text() {
        css.append(styleDepth == 0 ? "" : xml.getText());
        return null;
    }

    /** A style sheet is all text in its element, whatever stands between. */
    private @Nullable String end() {
        boolean closesStyle = depth-- == styleDepth;
        if (!closesStyle) {
            return null;
        }
        styleDepth = 0;
        String sheet = css.toString();
        css.setLength(0);
        return style(sheet);
    }

    private @Nullable String instruction() {
        return xml.getPITarget().equals("xml-stylesheet") ? "an outside style sheet" : null;
    }

    private @Nullable String element(String name) {
        if (RUNNING.contains(name) || HTML.equals(xml.getNamespaceURI())) {
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
                        .replaceAll(each -> Matcher.quoteReplacement(unescaped(each)));
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

    private static String unescaped(MatchResult escape) {
        @Nullable String digits = escape.group(1);
        @Nullable String letter = escape.group(2);
        if (digits == null) {
            return letter == null ? "" : letter;
        }
        int point = Integer.parseInt(digits, 16);
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
