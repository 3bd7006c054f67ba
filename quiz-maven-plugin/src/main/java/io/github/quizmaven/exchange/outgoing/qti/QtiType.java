package io.github.quizmaven.exchange.outgoing.qti;

import io.github.quizmaven.exchange.outgoing.qti.tree.Element;
import io.github.quizmaven.syntax.Text;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a response is in QTI.
 *
 * @param why why QTI has no such question; null if it has
 * @param declarations of the responses
 * @param blanks what is put in the place of each blank of the stem
 * @param body what follows the stem
 * @param rules what sets the score, and what it counts for that
 * @param feedback what is shown of a choice, by its identifier
 */
record QtiType(
        @Nullable String why,
        List<Element> declarations,
        List<Element> blanks,
        List<Element> body,
        List<Element> rules,
        Map<String, Text> feedback) {

    /** The response, or the first of several. */
    static final String RESPONSE = "RESPONSE";

    static final String SCORE = "SCORE";

    /** How many elements are right, less those that count against them. */
    static final String RIGHT = "RIGHT";

    /** Which place of an order is looked at. */
    static final String PLACE = "PLACE";

    static QtiType none(String why) {
        return new QtiType(why, List.of(), List.of(), List.of(), List.of(), Map.of());
    }

    /** A question with one response below its stem. */
    static QtiType below(Element declaration, Element body, List<Element> rules) {
        return new QtiType(null, List.of(declaration), List.of(), List.of(body), rules, Map.of());
    }

    QtiType withFeedback(Map<String, Text> texts) {
        return new QtiType(why, declarations, blanks, body, rules, texts);
    }

    /** The name of the n-th response, from 0. */
    static String response(int index) {
        return index == 0 ? RESPONSE : RESPONSE + "_" + (index + 1);
    }
}
