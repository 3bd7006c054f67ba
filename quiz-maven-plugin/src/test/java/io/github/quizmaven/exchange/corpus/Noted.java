package io.github.quizmaven.exchange.corpus;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.response.Choice;
import io.github.quizmaven.quiz.response.Cloze;
import io.github.quizmaven.quiz.response.Matching;
import io.github.quizmaven.quiz.response.Numeric;
import io.github.quizmaven.quiz.response.Ordering;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.quiz.response.ShortAnswer;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What somebody else's reader says of a question.
 *
 * @param type its word for the type
 * @param options how many there are
 * @param keys what is right, in its words
 */
record Noted(String type, String options, String keys) {

    private static final Set<String> SINGLE = Set.of("mcq", "tf", "single", "multiple-choice");
    private static final Set<String> SEVERAL = Set.of("multi", "multiple", "multiple-selection");

    /** A question as it would be noted. */
    static Noted of(Question question) {
        Response response = question.response();
        if (response instanceof Choice choice) {
            String keys =
                    IntStream.rangeClosed(1, choice.options().size())
                            .filter(at -> choice.options().get(at - 1).correct())
                            .mapToObj(String::valueOf)
                            .collect(Collectors.joining(","));
            return new Noted(
                    choice.multiple() ? "several" : "single", "" + choice.options().size(), keys);
        }
        if (response instanceof Matching matching) {
            return new Noted(
                    "matching",
                    "" + matching.pairs().size(),
                    matching.pairs().stream()
                            .map(each -> each.left().source() + "=" + each.right().source())
                            .collect(Collectors.joining(" ; ")));
        }
        if (response instanceof Ordering ordering) {
            return new Noted(
                    "ordering",
                    "" + ordering.steps().size(),
                    ordering.solved().stream()
                            .map(each -> bare(each.text().source()))
                            .collect(Collectors.joining(" / ")));
        }
        if (response instanceof ShortAnswer answer) {
            return new Noted("short", "", String.join(" | ", answer.answers()));
        }
        if (response instanceof Cloze cloze) {
            return new Noted(
                    "cloze",
                    "" + cloze.blanks().size(),
                    cloze.blanks().stream()
                            .map(each -> String.join(" / ", each.answers()))
                            .collect(Collectors.joining(" | ")));
        }
        if (response instanceof Numeric numeric) {
            return new Noted(
                    "numeric", "", numeric.accepted().from() + " .. " + numeric.accepted().to());
        }
        return new Noted(String.valueOf(response), "", "");
    }

    boolean agrees(Question question) {
        Noted other = of(question);
        return switch (other.type()) {
            case "single" -> SINGLE.contains(type) && same(other);
            case "several" -> SEVERAL.contains(type) && same(other);
            case "matching" -> matches((Matching) question.response());
            case "ordering" -> (type.equals("order") || type.equals("ordering")) && same(other);
            case "short" ->
                    isTyped() && texts(keys).equals(List.of(other.keys().split(" \\| ", -1)));
            case "cloze" -> isTyped() && blanks().equals(other.keys());
            case "numeric" -> type.equals("numeric") && isRange((Numeric) question.response());
            default -> false;
        };
    }

    private boolean same(Noted other) {
        return options.equals(other.options()) && keys.equals(other.keys());
    }

    private boolean isTyped() {
        return Set.of("open", "short-answer", "fill-in").contains(type);
    }

    /** Texts without patterns, and without the signs of exact ones. */
    private static List<String> texts(String list) {
        return Arrays.stream(list.split(" \\| "))
                .filter(each -> !each.matches("/.*/[a-z]*"))
                .map(Noted::bare)
                .toList();
    }

    private static String bare(String text) {
        String bare = text.replaceAll("^`+ ?|`+$", "").replace("\u00a0", " ").strip();
        return bare;
    }

    /** The words of blanks, named or not. */
    private String blanks() {
        return type.equals("open")
                ? keys
                : Arrays.stream(keys.split(" ; "))
                        .map(each -> each.replaceFirst("^[^:]*:", ""))
                        .map(each -> String.join(" / ", texts(each)))
                        .collect(Collectors.joining(" | "));
    }

    /** A table of pairs, or of statements that are true or false. */
    private boolean matches(Matching matching) {
        Noted other = new Noted("", "" + matching.pairs().size(), keysOf(matching));
        return type.equals("match")
                ? keys.equals(other.keys())
                : type.equals("true-false")
                        && options.equals(other.options())
                        && keys.equals(positions(matching));
    }

    private static String keysOf(Matching matching) {
        return matching.pairs().stream()
                .map(each -> each.left().source() + "=" + each.right().source())
                .collect(Collectors.joining(" ; "));
    }

    private static String positions(Matching matching) {
        Set<String> words = Set.of("True", "Verdadeiro", "Verdadero", "Vrai", "Wahr", "Vero");
        return IntStream.rangeClosed(1, matching.pairs().size())
                .filter(at -> words.contains(matching.pairs().get(at - 1).right().source()))
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));
    }

    /** As {@code v +-a +-r%}, the wider one. */
    private boolean isRange(Numeric numeric) {
        String[] parts = keys.split(" \\+-");
        double value = number(parts[0]);
        double distance = 0;
        for (String each : List.of(parts).subList(1, parts.length)) {
            boolean relative = each.endsWith("%");
            double part =
                    Double.parseDouble(relative ? each.substring(0, each.length() - 1) : each);
            distance = Math.max(distance, relative ? Math.abs(value) * part / 100 : part);
        }
        return close(numeric.accepted().from(), value - distance)
                && close(numeric.accepted().to(), value + distance);
    }

    private static double number(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? Double.parseDouble(text)
                : Double.parseDouble(text.substring(0, slash))
                        / Double.parseDouble(text.substring(slash + 1));
    }

    private static boolean close(BigDecimal one, double other) {
        return Math.abs(one.doubleValue() - other) <= 1e-9 * Math.max(1, Math.abs(other));
    }
}
