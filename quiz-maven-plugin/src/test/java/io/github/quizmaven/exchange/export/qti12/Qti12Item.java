package io.github.quizmaven.exchange.export.qti12;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** An item as a platform finds it. */
record Qti12Item(Element element) {

    static List<Element> below(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < found.getLength(); index++) {
            elements.add((Element) found.item(index));
        }
        return elements;
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (var each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(each -> each.getTagName().equals(name)).toList();
    }

    String title() {
        return element.getAttribute("title");
    }

    /** What its metadata say under a label; empty for nothing. */
    String field(String label) {
        return below(element, "qtimetadatafield").stream()
                .filter(each -> text(each, "fieldlabel").equals(label))
                .map(each -> text(each, "fieldentry"))
                .findFirst()
                .orElse("");
    }

    private static String text(Element parent, String name) {
        return below(parent, name).get(0).getTextContent();
    }

    List<Element> conditions() {
        return below(element, "respcondition");
    }

    /** The responses that are to be given, in their order. */
    List<Element> responses() {
        Element presentation = below(element, "presentation").get(0);
        return children(presentation).stream()
                .filter(each -> each.getTagName().startsWith("response_"))
                .toList();
    }

    /** The choices of a response. */
    static List<Element> labels(Element response) {
        return below(response, "response_label");
    }

    /** What is shown of an element: its first text. */
    static String shown(Element parent) {
        return below(parent, "mattext").get(0).getTextContent();
    }

    /** What is asked. */
    String asked() {
        return shown(below(element, "presentation").get(0));
    }

    boolean isOrdered() {
        return responses().get(0).getAttribute("rcardinality").equals("Ordered");
    }
}
