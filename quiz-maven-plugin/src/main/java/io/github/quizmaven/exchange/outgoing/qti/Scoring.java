package io.github.quizmaven.exchange.outgoing.qti;

import static io.github.quizmaven.exchange.outgoing.qti.QtiType.PLACE;
import static io.github.quizmaven.exchange.outgoing.qti.QtiType.RESPONSE;
import static io.github.quizmaven.exchange.outgoing.qti.QtiType.RIGHT;
import static io.github.quizmaven.exchange.outgoing.qti.QtiType.SCORE;

import io.github.quizmaven.exchange.outgoing.qti.tree.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The rules that score a question as its page does. Elements are counted, and the share of the
 * points is taken at the end, so that no sum of thirds is less than the whole.
 *
 * @param points what it is worth
 * @param wholeOnly whether what is right in part earns nothing
 */
record Scoring(String points, boolean wholeOnly) {

    /** The one response that is right earns all. */
    List<Element> whole() {
        return List.of(
                Rules.condition(
                        Rules.when(Rules.isNull(RESPONSE), nothing()),
                        Rules.orWhen(Rules.isRight(RESPONSE), all()),
                        Rules.otherwise(nothing())));
    }

    /**
     * Each choice counts what it is worth.
     *
     * @param declaration of the response, which gets the mapping
     * @param most how many are right
     */
    List<Element> mapped(Element declaration, Map<String, Integer> worth, int most) {
        if (wholeOnly) {
            return whole();
        }
        declaration.add(Responses.mapping(worth));
        Element count = Element.qti("mapResponse").with("identifier", RESPONSE);
        return List.of(
                Rules.condition(
                        Rules.when(Rules.isNull(RESPONSE), right(Rules.number("0"))),
                        Rules.otherwise(right(count))),
                share(most));
    }

    /** Each step at its place counts. */
    List<Element> places(List<String> steps) {
        if (wholeOnly) {
            return whole();
        }
        List<Element> rules = new ArrayList<>();
        rules.add(start());
        for (int place = 1; place <= steps.size(); place++) {
            // One player takes no number here, only the name of a variable.
            rules.add(always(Rules.set(PLACE, Rules.value("integer", String.valueOf(place)))));
            Element there = Element.qti("index", Rules.variable(RESPONSE)).with("n", PLACE);
            Element step = Rules.value(Rules.IDENTIFIER, steps.get(place - 1));
            rules.add(counted(RESPONSE, Element.qti("match", there, step)));
        }
        rules.add(share(steps.size()));
        return rules;
    }

    /**
     * Each typed text counts that is one of those accepted.
     *
     * @param answers what each response accepts
     */
    List<Element> typed(List<List<String>> answers, boolean caseSensitive) {
        List<Element> rules = new ArrayList<>();
        rules.add(start());
        for (int index = 0; index < answers.size(); index++) {
            String response = QtiType.response(index);
            rules.add(
                    counted(response, Rules.isAnyOf(response, answers.get(index), caseSensitive)));
        }
        rules.add(wholeOnly ? onlyAll(answers.size()) : share(answers.size()));
        return rules;
    }

    /** A number in a range earns all. */
    List<Element> within(String from, String to) {
        Element isWithin =
                Element.qti(
                        "and",
                        Element.qti("gte", Rules.variable(RESPONSE), Rules.number(from)),
                        Element.qti("lte", Rules.variable(RESPONSE), Rules.number(to)));
        return List.of(
                Rules.condition(
                        Rules.when(Rules.isNull(RESPONSE), nothing()),
                        Rules.orWhen(isWithin, all()),
                        Rules.otherwise(nothing())));
    }

    /** Counts from 0 at each attempt, whatever was counted before. */
    private static Element start() {
        return always(right(Rules.number("0")));
    }

    /** A rule that holds in any case, which must not stand alone. */
    static Element always(Element rule) {
        return Rules.condition(Rules.when(Rules.isNull(RESPONSE), rule), Rules.otherwise(rule));
    }

    private static Element counted(String response, Element isRight) {
        Element one = Element.qti("sum", Rules.variable(RIGHT), Rules.number("1"));
        return Rules.condition(
                Rules.when(Rules.isNull(response), right(Rules.variable(RIGHT))),
                Rules.orWhen(isRight, right(one)),
                Rules.otherwise(right(Rules.variable(RIGHT))));
    }

    private static Element right(Element count) {
        return Rules.set(RIGHT, count);
    }

    private Element onlyAll(int most) {
        Element isAll =
                Element.qti("gte", Rules.variable(RIGHT), Rules.number(String.valueOf(most)));
        return Rules.condition(Rules.when(isAll, all()), Rules.otherwise(nothing()));
    }

    private Element share(int most) {
        Element some = Element.qti("gt", Rules.variable(RIGHT), Rules.number("0"));
        return Rules.condition(
                Rules.when(some, Rules.set(SCORE, Rules.share(RIGHT, points, most))),
                Rules.otherwise(nothing()));
    }

    private Element all() {
        return Rules.set(SCORE, Rules.number(points));
    }

    private static Element nothing() {
        return Rules.set(SCORE, Rules.number("0"));
    }
}
