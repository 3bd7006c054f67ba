package io.github.quizmaven.exchange.outgoing.qti;

import io.github.quizmaven.exchange.outgoing.qti.tree.Content;
import io.github.quizmaven.exchange.outgoing.qti.tree.Element;
import java.util.List;

/**
 * The rules and expressions that score a response. Only those that every player tried knows, each
 * rule in a condition of its own, and no variable that may be empty is compared: one player fails
 * on a rule at the top, another on an empty text.
 */
final class Rules {

    static final String FLOAT = "float";
    static final String IDENTIFIER = "identifier";
    static final String STRING = "string";

    private Rules() {}

    /** The first branch whose condition holds is taken. */
    static Element condition(Element... branches) {
        return Element.qti("responseCondition", branches);
    }

    static Element when(Element test, Element rule) {
        return Element.qti("responseIf", test, rule);
    }

    static Element orWhen(Element test, Element rule) {
        return Element.qti("responseElseIf", test, rule);
    }

    static Element otherwise(List<Element> rules) {
        return Element.qti("responseElse").add(rules);
    }

    static Element otherwise(Element rule) {
        return otherwise(List.of(rule));
    }

    static Element set(String outcome, Element value) {
        return Element.qti("setOutcomeValue", value).with("identifier", outcome);
    }

    static Element value(String type, String value) {
        return Element.qti("baseValue", new Content.Words(value)).with("baseType", type);
    }

    static Element number(String value) {
        return value(FLOAT, value);
    }

    static Element variable(String name) {
        return Element.qti("variable").with("identifier", name);
    }

    static Element isNull(String name) {
        return Element.qti("isNull", variable(name));
    }

    /** Whether a response is the right one as a whole. */
    static Element isRight(String response) {
        return Element.qti(
                "match", variable(response), Element.qti("correct").with("identifier", response));
    }

    /** Whether a typed text is one of some. */
    static Element isAnyOf(String response, List<String> texts, boolean caseSensitive) {
        return Element.qti("or")
                .add(
                        texts.stream()
                                .map(
                                        each ->
                                                Element.qti(
                                                                "stringMatch",
                                                                variable(response),
                                                                value(STRING, each))
                                                        .with(
                                                                "caseSensitive",
                                                                String.valueOf(caseSensitive)))
                                .toList());
    }

    /** The share of the points that {@code right} of {@code whole} elements earn. */
    static Element share(String right, String points, int whole) {
        return Element.qti(
                "divide",
                Element.qti("product", variable(right), number(points)),
                number(String.valueOf(whole)));
    }
}
