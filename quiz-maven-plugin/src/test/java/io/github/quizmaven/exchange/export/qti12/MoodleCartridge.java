package io.github.quizmaven.exchange.export.qti12;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** What Moodle makes of an item of a Common Cartridge, and how its questions grade. */
final class MoodleCartridge {

    private MoodleCartridge() {}

    /** The share of the points that a response earns: what was chosen or typed, by response. */
    static double share(Qti12Item item, Map<String, List<String>> response) {
        List<String> given = response.values().iterator().next();
        return switch (item.field("cc_profile")) {
            case "cc.multiple_choice.v0p1" -> isRight(item, given.get(0)) ? 1 : 0;
            case "cc.multiple_response.v0p1" -> several(item, given);
            case "cc.fib.v0p1" ->
                    tests(scoring(item)).stream()
                                    .anyMatch(each -> isTyped(each.getTextContent(), given.get(0)))
                            ? 1
                            : 0;
            default -> throw new AssertionError(item.field("cc_profile"));
        };
    }

    /** The last condition that begins with an option says what it is worth. */
    private static boolean isRight(Qti12Item item, String option) {
        boolean right = false;
        for (Element condition : item.conditions()) {
            List<Element> tests = tests(condition);
            if (!tests.isEmpty() && tests.get(0).getTextContent().equals(option)) {
                right = !Qti12Item.children(condition, "setvar").isEmpty();
            }
        }
        return right;
    }

    /** Only tests that mind the case tell right options, and no option takes anything back. */
    private static double several(Qti12Item item, List<String> given) {
        List<String> right =
                Qti12Item.below(scoring(item), "varequal").stream()
                        .filter(each -> each.getAttribute("case").equals("Yes"))
                        .filter(each -> !each.getParentNode().getNodeName().equals("not"))
                        .map(Element::getTextContent)
                        .toList();
        return right.isEmpty()
                ? 0
                : (double) given.stream().filter(right::contains).count() / right.size();
    }

    private static Element scoring(Qti12Item item) {
        return item.conditions().stream()
                .filter(each -> !Qti12Item.below(each, "setvar").isEmpty())
                .filter(
                        each ->
                                Qti12Item.below(each, "setvar")
                                        .get(0)
                                        .getTextContent()
                                        .equals("100"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Element> tests(Element condition) {
        return Qti12Item.children(Qti12Item.children(condition, "conditionvar").get(0), "varequal");
    }

    private static boolean isTyped(String accepted, String typed) {
        String pattern =
                accepted.strip()
                        .lines()
                        .collect(Collectors.joining(" "))
                        .chars()
                        .mapToObj(
                                each ->
                                        each == '*'
                                                ? ".*"
                                                : Pattern.quote(Character.toString(each)))
                        .collect(Collectors.joining());
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(typed.strip())
                .matches();
    }
}
