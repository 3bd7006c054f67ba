package io.github.quizmaven.exchange.outgoing.qti;

import io.github.quizmaven.exchange.outgoing.qti.tree.Content;
import io.github.quizmaven.exchange.outgoing.qti.tree.Element;
import java.util.List;
import java.util.Map;

/** Declarations of what is answered and of what comes of it. */
final class Responses {

    private Responses() {}

    /** A response, and what is right. */
    static Element declared(String name, String cardinality, String type, List<String> right) {
        return variable("responseDeclaration", name, cardinality, type)
                .add(Element.qti("correctResponse").add(values(right)));
    }

    /** What comes of a response; nothing at first. */
    static Element outcome(String name, String cardinality, String type) {
        return variable("outcomeDeclaration", name, cardinality, type);
    }

    /** A number that comes of a response. */
    static Element number(String name, String atFirst) {
        return outcome(name, "single", Rules.FLOAT)
                .add(Element.qti("defaultValue").add(values(List.of(atFirst))));
    }

    /** What each choice counts; what is chosen never counts less than nothing. */
    static Element mapping(Map<String, Integer> worth) {
        Element mapping = Element.qti("mapping").with("lowerBound", "0").with("defaultValue", "0");
        worth.forEach(
                (key, value) ->
                        mapping.add(
                                Element.qti("mapEntry")
                                        .with("mapKey", key)
                                        .with("mappedValue", String.valueOf(value))));
        return mapping;
    }

    private static Element variable(String element, String name, String cardinality, String type) {
        return Element.qti(element)
                .with("identifier", name)
                .with("cardinality", cardinality)
                .with("baseType", type);
    }

    private static List<Element> values(List<String> values) {
        return values.stream().map(each -> Element.qti("value", new Content.Words(each))).toList();
    }
}
