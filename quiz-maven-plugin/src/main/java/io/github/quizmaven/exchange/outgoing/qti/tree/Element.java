package io.github.quizmaven.exchange.outgoing.qti.tree;

import io.github.quizmaven.exchange.outgoing.XmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** An element of an item or a test, by its name in QTI 2.1, or one of HTML or MathML. */
public final class Element implements Content {

    /** What holds blocks only, so that white space between them is nobody's. */
    private static final Set<String> OF_BLOCKS = Set.of("itemBody", "modalFeedback", "rubricBlock");

    /** QTI 3.0 keeps what learners read in an element of its own. */
    private static final Set<String> WRAPPED = Set.of("modalFeedback", "rubricBlock");

    private static final String WRAPPER = "contentBody";

    private final String name;
    private final boolean foreign;
    private final Map<String, String> attributes = new TreeMap<>();
    private final List<Content> children = new ArrayList<>();

    private Element(String name, boolean foreign) {
        this.name = name;
        this.foreign = foreign;
    }

    /** An element of QTI. */
    public static Element qti(String name, Content... children) {
        return new Element(name, false).add(List.of(children));
    }

    /** An element of HTML or MathML, which no version spells in another way. */
    public static Element foreign(String name) {
        return new Element(name, true);
    }

    public Element with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    public Element add(Content child) {
        children.add(child);
        return this;
    }

    public Element add(List<? extends Content> more) {
        children.addAll(more);
        return this;
    }

    public boolean has(String attribute, String value) {
        return value.equals(attributes.get(attribute));
    }

    public String name() {
        return name;
    }

    /** The whole file that this element is the root of. */
    public String file(QtiVersion version) {
        XmlText xml = new XmlText();
        Map<String, String> all = spelled(version);
        all.putAll(version.root());
        xml.open(version.element(name), all);
        children.forEach(each -> each.write(xml, version));
        return xml.close().toString();
    }

    @Override
    public void write(XmlText xml, QtiVersion version) {
        String tag = foreign ? name : version.element(name);
        Map<String, String> all = spelled(version);
        if (children.isEmpty()) {
            xml.empty(tag, all);
        } else if (!foreign && WRAPPED.contains(name) && version == QtiVersion.V30) {
            xml.open(tag, all).open(version.element(WRAPPER));
            children.forEach(each -> each.write(xml, version));
            xml.close().close();
        } else if (isFlowing()) {
            xml.flow(tag, all, () -> children.forEach(each -> each.write(xml, version)));
        } else {
            xml.open(tag, all);
            children.forEach(each -> each.write(xml, version));
            xml.close();
        }
    }

    private boolean isFlowing() {
        return foreign
                || !OF_BLOCKS.contains(name)
                        && children.stream()
                                .anyMatch(
                                        each ->
                                                !(each instanceof Element element)
                                                        || element.foreign);
    }

    private Map<String, String> spelled(QtiVersion version) {
        Map<String, String> spelled = new TreeMap<>();
        attributes.forEach(
                (key, value) -> spelled.put(foreign ? key : version.attribute(key), value));
        return spelled;
    }
}
