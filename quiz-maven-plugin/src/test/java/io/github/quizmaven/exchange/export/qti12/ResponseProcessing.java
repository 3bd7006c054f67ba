package io.github.quizmaven.exchange.export.qti12;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * Response processing as the specification of QTI 1.2 has it, and platforms that take Common
 * Cartridges: conditions in their order, all tests of a condition at once. Of what may be typed any
 * accepted text will do, as the profile's guide reads several tests of one field.
 */
final class ResponseProcessing {

    private static final double WHOLE = 100;

    private final Qti12Item item;
    private final Map<String, List<String>> response;

    private ResponseProcessing(Qti12Item item, Map<String, List<String>> response) {
        this.item = item;
        this.response = response;
    }

    /** The share of the points that a response earns: what was chosen or typed, by response. */
    static double share(Qti12Item item, Map<String, List<String>> response) {
        return new ResponseProcessing(item, response).share();
    }

    private double share() {
        double score = 0;
        for (Element condition : item.conditions()) {
            if (!isMet(Qti12Item.children(condition, "conditionvar").get(0))) {
                continue;
            }
            for (Element set : Qti12Item.children(condition, "setvar")) {
                double value = Double.parseDouble(set.getTextContent());
                score = set.getAttribute("action").equals("Add") ? score + value : value;
            }
            if (!condition.getAttribute("continue").equals("Yes")) {
                break;
            }
        }
        return Math.max(0, Math.min(WHOLE, score)) / WHOLE;
    }

    private boolean isMet(Element tests) {
        List<Element> all = Qti12Item.children(tests);
        if (item.isOrdered() && all.get(0).hasAttribute("respident")) {
            return all.stream().map(Element::getTextContent).toList().equals(given(all.get(0)));
        }
        boolean typed =
                item.responses().get(0).getTagName().equals("response_str")
                        && all.stream().allMatch(each -> each.getTagName().equals("varequal"));
        return typed ? all.stream().anyMatch(this::holds) : all.stream().allMatch(this::holds);
    }

    private boolean holds(Element test) {
        return switch (test.getTagName()) {
            case "other" -> true;
            case "not" -> !holds(Qti12Item.children(test).get(0));
            case "and" -> Qti12Item.children(test).stream().allMatch(this::holds);
            case "or" -> Qti12Item.children(test).stream().anyMatch(this::holds);
            case "varequal" -> given(test).stream().anyMatch(each -> isEqual(test, each));
            case "vargte" -> given(test).stream().anyMatch(each -> compared(each, test) >= 0);
            case "varlte" -> given(test).stream().anyMatch(each -> compared(each, test) <= 0);
            default -> throw new AssertionError(test.getTagName());
        };
    }

    private static boolean isEqual(Element test, String given) {
        String wanted = test.getTextContent();
        return test.getAttribute("case").equals("Yes")
                ? wanted.equals(given)
                : folded(wanted).equals(folded(given));
    }

    static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static int compared(String given, Element test) {
        return new BigDecimal(given.strip()).compareTo(new BigDecimal(test.getTextContent()));
    }

    private List<String> given(Element test) {
        return response.getOrDefault(test.getAttribute("respident"), List.of());
    }
}
