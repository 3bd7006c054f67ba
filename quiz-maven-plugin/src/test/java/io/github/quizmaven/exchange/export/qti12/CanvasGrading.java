package io.github.quizmaven.exchange.export.qti12;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * What Canvas makes of an item: its importers read from the processing which answers are right, and
 * its questions grade by themselves.
 */
final class CanvasGrading {

    private final Qti12Item item;
    private final Map<String, List<String>> response;

    private CanvasGrading(Qti12Item item, Map<String, List<String>> response) {
        this.item = item;
        this.response = response;
    }

    /** The share of the points that a response earns: what was chosen or typed, by response. */
    static double share(Qti12Item item, Map<String, List<String>> response) {
        return new CanvasGrading(item, response).share();
    }

    private double share() {
        return switch (item.field("question_type")) {
            case "multiple_choice_question" -> whole(scoring().get(0).equals(one()));
            case "multiple_answers_question" -> multiple();
            case "ordering_question" -> whole(scoring().equals(given("response1")));
            case "matching_question" -> matching();
            case "fill_in_multiple_blanks_question" -> blanks();
            case "short_answer_question" ->
                    whole(scoring().stream().anyMatch(each -> isTyped(each, one())));
            case "numerical_question" -> whole(isNumber(new BigDecimal(one().strip())));
            default -> throw new AssertionError(item.field("question_type"));
        };
    }

    private static double whole(boolean right) {
        return right ? 1 : 0;
    }

    private List<String> given(String ident) {
        return response.getOrDefault(ident, List.of());
    }

    private String one() {
        return given("response1").isEmpty() ? "" : given("response1").get(0);
    }

    private static boolean isTyped(String accepted, String typed) {
        String text = ResponseProcessing.folded(accepted);
        return !text.isEmpty() && text.equals(ResponseProcessing.folded(typed));
    }

    /** What stands alone, beside each other, in conditions that earn something. */
    private List<String> scoring() {
        List<String> values = new ArrayList<>();
        for (Element condition : item.conditions()) {
            if (!Qti12Item.children(condition, "setvar").isEmpty()) {
                Element tests = Qti12Item.children(condition, "conditionvar").get(0);
                Qti12Item.children(tests, "varequal")
                        .forEach(each -> values.add(each.getTextContent()));
            }
        }
        return values;
    }

    /** Each right one earns its share, each wrong one takes it back. */
    private double multiple() {
        List<String> right =
                Qti12Item.children(Qti12Item.below(item.element(), "and").get(0), "varequal")
                        .stream()
                        .map(Element::getTextContent)
                        .toList();
        long hits = given("response1").stream().filter(right::contains).count();
        long misses = given("response1").size() - hits;
        return Math.max(0, (double) (hits - misses) / right.size());
    }

    private double matching() {
        int right = 0;
        for (Element test : Qti12Item.below(item.element(), "varequal")) {
            if (given(test.getAttribute("respident")).contains(test.getTextContent())) {
                right++;
            }
        }
        return (double) right / item.responses().size();
    }

    /** All choices of a blank are accepted. */
    private double blanks() {
        int right = 0;
        for (Element blank : item.responses()) {
            List<String> typed = given(blank.getAttribute("ident"));
            if (Qti12Item.labels(blank).stream()
                    .map(Qti12Item::shown)
                    .anyMatch(each -> typed.stream().anyMatch(text -> isTyped(each, text)))) {
                right++;
            }
        }
        return (double) right / item.responses().size();
    }

    /** A number with a margin, which is how far the upper bound is from it, or a range. */
    private boolean isNumber(BigDecimal number) {
        BigDecimal from = number("vargte");
        BigDecimal to = number("varlte");
        if (!Qti12Item.below(item.element(), "or").isEmpty()) {
            BigDecimal exact = number("varequal");
            from = exact.subtract(to.subtract(exact));
        }
        return number.compareTo(from) >= 0 && number.compareTo(to) <= 0;
    }

    private BigDecimal number(String test) {
        return new BigDecimal(Qti12Item.below(item.element(), test).get(0).getTextContent());
    }
}
