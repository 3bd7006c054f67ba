package io.github.quizmaven.exchange.moodle;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.foreign.Reading;
import io.github.quizmaven.source.Span;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML without a document type and without entities of its own. The parser says what the file
 * holds, the text where it is.
 */
final class XmlReader {

    /** The attributes that somebody asks for. */
    private static final Set<String> KNOWN =
            Set.of("type", "format", "fraction", "name", "path", "encoding");

    private static final String CDATA = "<![CDATA[";
    private static final int DEEPEST = 100;

    private final Notes notes;
    private final String text;
    private final List<Reading> readings;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private @Nullable XmlElement root;
    private int cursor;

    /** Whether the last tag was an element by itself. */
    private boolean closed;

    XmlReader(Notes notes, List<Reading> readings) {
        this.notes = notes;
        this.text = notes.file().text();
        this.readings = readings;
    }

    /** The outermost element; null if there is none, for a reason that is noted. */
    @Nullable XmlElement read() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader events = factory.createXMLStreamReader(new StringReader(text));
            while (events.hasNext()) {
                @Nullable String fault = event(events.next(), events);
                if (fault != null) {
                    refuse(Span.at(Math.min(cursor, text.length())), fault);
                    return null;
                }
            }
        } catch (XMLStreamException wrong) {
            refuse(place(wrong), "this is not XML: " + words(wrong));
            return null;
        }
        return root;
    }

    private void refuse(Span at, String words) {
        notes.refused(at, words);
        notes.dropped(notes.file().whole(), "a file that cannot be read");
    }

    private @Nullable String event(int type, XMLStreamReader events) {
        switch (type) {
            case XMLStreamConstants.START_ELEMENT -> start(events);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (!open.isEmpty()) {
                    open.peek().add(events.getText());
                }
            }
            case XMLStreamConstants.DTD -> {
                return "a document type is not read: remove it";
            }
            case XMLStreamConstants.ENTITY_REFERENCE -> {
                return "an entity that only a document type would tell: write the character";
            }
            default -> {}
        }
        return open.size() > DEEPEST ? "the elements are nested too deeply" : null;
    }

    private void start(XMLStreamReader events) {
        Span tag = nextTag();
        closed = tag.length() > 1 && text.charAt(tag.end() - 2) == '/';
        readings.add(new Reading(tag, " "));
        XmlElement element = new XmlElement(events.getLocalName(), tag);
        for (int index = 0; index < events.getAttributeCount(); index++) {
            String name = events.getAttributeLocalName(index);
            element.attribute(name, events.getAttributeValue(index));
            if (!KNOWN.contains(name)) {
                notes.dropped(Span.at(tag.start()), "the attribute `" + name + "`");
            }
        }
        if (open.isEmpty()) {
            root = element;
        } else {
            open.peek().add(element);
        }
        open.push(element);
    }

    private void end() {
        XmlElement element = open.pop();
        if (closed) {
            closed = false;
            return;
        }
        Span tag = nextTag();
        readings.add(new Reading(tag, " "));
        element.end(tag);
    }

    /** The next tag of an element; what is skipped is what holds no elements. */
    private Span nextTag() {
        int start = text.indexOf('<', cursor);
        while (start >= 0) {
            if (text.startsWith(CDATA, start)) {
                cursor = after("]]>", start);
                readings.add(new Reading(new Span(start, start + CDATA.length()), " "));
                readings.add(new Reading(new Span(cursor - 3, cursor), " "));
            } else if (text.startsWith("<!--", start)) {
                cursor = after("-->", start);
                comment(new Span(start, cursor));
            } else if (text.startsWith("<?", start)) {
                cursor = after("?>", start);
                readings.add(new Reading(new Span(start, cursor), " "));
            } else {
                cursor = tagEnd(start);
                return new Span(start, cursor);
            }
            start = text.indexOf('<', cursor);
        }
        return Span.at(text.length());
    }

    private void comment(Span span) {
        if (notes.file().text(span).codePoints().anyMatch(Character::isLetterOrDigit)) {
            notes.dropped(span, "a comment");
        } else {
            readings.add(new Reading(span, " "));
        }
    }

    private int after(String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + end.length();
    }

    private int tagEnd(int start) {
        char quote = 0;
        for (int at = start; at < text.length(); at++) {
            char each = text.charAt(at);
            if (quote != 0) {
                quote = each == quote ? 0 : quote;
            } else if (each == '"' || each == '\'') {
                quote = each;
            } else if (each == '>') {
                return at + 1;
            }
        }
        return text.length();
    }

    private Span place(XMLStreamException wrong) {
        if (wrong.getLocation() == null) {
            return Span.at(0);
        }
        int line = Math.max(1, Math.min(wrong.getLocation().getLineNumber(), lines()));
        int start = notes.file().lines().start(line);
        int column = Math.max(0, wrong.getLocation().getColumnNumber() - 1);
        return Span.at(Math.min(start + column, notes.file().lines().end(line)));
    }

    private int lines() {
        return notes.file().lines().count();
    }

    private static String words(XMLStreamException wrong) {
        String message = String.valueOf(wrong.getMessage());
        String bare = message.substring(message.lastIndexOf("Message: ") + 1);
        String words = bare.startsWith("essage: ") ? bare.substring("essage: ".length()) : message;
        return words.lines().findFirst().orElse("").strip();
    }
}
