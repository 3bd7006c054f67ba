package io.github.quizmaven.math;

import io.github.quizmaven.math.MathNode.Element;
import io.github.quizmaven.math.MathNode.Text;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the MathML that KaTeX writes into a tree. */
final class MathReader {

    private MathReader() {}

    /** The {@code math} element; null if the text holds what no XML can. */
    static @Nullable Element read(String markup) {
        // A factory from the class path might ignore the settings.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return read(factory.createXMLStreamReader(new StringReader(markup)));
        } catch (XMLStreamException broken) {
            return null;
        }
    }

    private static @Nullable Element read(XMLStreamReader xml) throws XMLStreamException {
        Deque<Element> open = new ArrayDeque<>();
        @Nullable Element math = null;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Element element =
                            new Element(xml.getLocalName(), attributes(xml), new ArrayList<>());
                    if (!open.isEmpty()) {
                        open.peek().children().add(element);
                    }
                    open.push(element);
                    math = element.is("math") ? element : math;
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS ->
                        open.element().children().add(new Text(xml.getText()));
                default -> {}
            }
        }
        return math;
    }

    private static SortedMap<String, String> attributes(XMLStreamReader xml) {
        SortedMap<String, String> attributes = new TreeMap<>();
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            attributes.put(xml.getAttributeLocalName(index), xml.getAttributeValue(index));
        }
        return attributes;
    }
}
