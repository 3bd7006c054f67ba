package io.github.quizmaven.site;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One case of another format's vectors, asked as a question of ours.
 *
 * @param name what it tries
 * @param question as the script takes it; empty if ours cannot ask this
 * @param response as the script takes it
 * @param expected the share that the other format gives; null if it gives none
 * @param reason why ours may give another one; empty if it must not
 */
record MdqVector(
        String name,
        Map<String, Object> question,
        List<String> response,
        @Nullable BigDecimal expected,
        String reason) {

    /** The cases of one entry of a file. */
    static Stream<MdqVector> of(String file, Map<String, Object> entry) {
        return switch (file) {
            case "matching/exact" -> Stream.of(text(entry, "match", true));
            case "matching/inexact" -> Stream.of(text(entry, "keep", false));
            case "grading/short-answer" -> shortAnswers(entry);
            case "grading/numeric" -> numbers(entry);
            case "grading/multiple-choice" -> choices(entry);
            case "grading/multiple-selection" -> selections(entry);
            case "grading/true-false" -> statements(entry);
            default -> throw new AssertionError(file);
        };
    }

    private static MdqVector text(Map<String, Object> entry, String score, boolean exact) {
        String response = entry.get("response").toString();
        boolean unseen = response.matches("(?s).*[\\u200B\\x1F].*");
        boolean later = response.codePoints().anyMatch(each -> !Character.isDefined(each));
        return new MdqVector(
                entry.get("name").toString(),
                typed(List.of(entry.get("pattern").toString()), exact),
                List.of(response),
                entry.get(score).equals(true) ? BigDecimal.ONE : BigDecimal.ZERO,
                exact && unseen
                        ? "what shows nothing is dropped in code too"
                        : later ? "the JDK's Unicode is older than the vector" : "");
    }

    private static Map<String, Object> typed(List<String> accepted, boolean exact) {
        return Map.of("form", "short", "key", accepted, "exact", exact);
    }

    private static Stream<MdqVector> shortAnswers(Map<String, Object> entry) {
        Map<?, ?> question = (Map<?, ?>) entry.get("question");
        List<String> accepted = new ArrayList<>();
        for (Object each :
                (List<?>) Objects.requireNonNullElse(question.get("accept"), List.of())) {
            accepted.add(each.toString());
        }
        boolean pattern = accepted.stream().anyMatch(each -> each.startsWith("/"));
        boolean exact = accepted.stream().anyMatch(each -> each.startsWith("`"));
        accepted.replaceAll(each -> each.replace("`", ""));
        return examples(entry)
                .map(
                        each -> {
                            boolean pending = each.get("score").equals("pending");
                            return new MdqVector(
                                    name(entry, each),
                                    pattern || accepted.isEmpty()
                                            ? Map.of()
                                            : typed(accepted, exact),
                                    List.of(each.get("response").toString()),
                                    pending ? null : number(each.get("score")),
                                    pattern
                                            ? "answers are texts, not patterns"
                                            : accepted.isEmpty()
                                                    ? "a question accepts an answer at least"
                                                    : pending
                                                            ? "nothing waits for a teacher"
                                                            : question.containsKey("diacritics")
                                                                    ? ""
                                                                    : "accents count");
                        });
    }

    private static Stream<MdqVector> numbers(Map<String, Object> entry) {
        Map<?, ?> question = (Map<?, ?>) entry.get("question");
        BigDecimal answer = number(question.get("answer"));
        Map<?, ?> tolerance =
                (Map<?, ?>) Objects.requireNonNullElse(question.get("tolerance"), Map.of());
        BigDecimal distance =
                Stream.of(
                                number(tolerance.get("absolute")),
                                number(tolerance.get("relative")).multiply(answer.abs()))
                        .max(BigDecimal::compareTo)
                        .orElseThrow();
        boolean fraction = question.get("answer").toString().contains("/");
        return examples(entry)
                .map(
                        each -> {
                            String response = each.get("response").toString();
                            boolean malformed = each.get("score").equals("malformed");
                            return new MdqVector(
                                    name(entry, each),
                                    fraction
                                            ? Map.of()
                                            : Map.of(
                                                    "form",
                                                    "numeric",
                                                    "key",
                                                    List.of(
                                                            answer.subtract(distance)
                                                                    .toPlainString(),
                                                            answer.add(distance).toPlainString())),
                                    List.of(response),
                                    malformed ? null : number(each.get("score")),
                                    fraction
                                            ? "numbers are decimal, not fractions"
                                            : malformed
                                                    ? "no number is refused for its decimals"
                                                    : "typed numbers are not rounded");
                        });
    }

    private static Stream<MdqVector> choices(Map<String, Object> entry) {
        Map<?, ?> options = (Map<?, ?>) entry.get("choices");
        List<String> key = keys(options, BigDecimal.ONE);
        boolean plain =
                options.values().stream()
                        .allMatch(
                                each ->
                                        each == null
                                                || number(each).remainder(BigDecimal.ONE).signum()
                                                                == 0
                                                        && number(each).signum() >= 0);
        return ((Map<?, ?>) entry.get("examples"))
                .entrySet().stream()
                        .map(
                                each ->
                                        new MdqVector(
                                                entry.get("name") + ": " + each.getKey(),
                                                key.size() == 1
                                                        ? asked("choice", key, entry)
                                                        : Map.of(),
                                                List.of(each.getKey().toString()),
                                                number(each.getValue()),
                                                symmetric(entry)
                                                        .orElse(
                                                                plain
                                                                        ? ""
                                                                        : "options have no scores"
                                                                                + " of their own")));
    }

    private static Stream<MdqVector> selections(Map<String, Object> entry) {
        List<String> key = keys((Map<?, ?>) entry.get("choices"), true);
        return examples(entry)
                .map(
                        each ->
                                new MdqVector(
                                        name(entry, each),
                                        asked("multiple", key, entry),
                                        ((List<?>) each.get("ticks"))
                                                .stream().map(Object::toString).toList(),
                                        number(each.get("score")),
                                        symmetric(entry)
                                                .orElse(
                                                        isPartial(entry)
                                                                ? "an option left alone earns"
                                                                        + " nothing"
                                                                : "")));
    }

    /** Statements to be marked are items to be matched with "true" or "false". */
    private static Stream<MdqVector> statements(Map<String, Object> entry) {
        List<String> key = marks((Map<?, ?>) entry.get("choices"));
        return examples(entry)
                .map(
                        each ->
                                new MdqVector(
                                        name(entry, each),
                                        asked("matching", key, entry),
                                        marks((Map<?, ?>) each.get("marks")),
                                        number(each.get("score")),
                                        symmetric(entry)
                                                .orElse(
                                                        isPartial(entry)
                                                                ? "wrong elements are subtracted"
                                                                : "all or nothing asks for all"
                                                                        + " elements")));
    }

    private static Map<String, Object> asked(
            String form, List<String> key, Map<String, Object> entry) {
        return Map.of("form", form, "key", key, "partial", isPartial(entry));
    }

    private static boolean isPartial(Map<String, Object> entry) {
        return entry.get("grading").equals("partial");
    }

    private static Optional<String> symmetric(Map<String, Object> entry) {
        return entry.get("grading").equals("symmetric")
                ? Optional.of("no response is worth less than nothing")
                : Optional.empty();
    }

    private static List<String> keys(Map<?, ?> options, Object right) {
        return options.entrySet().stream()
                .filter(
                        each ->
                                right.equals(
                                        each.getValue() instanceof Number number
                                                ? number(number).stripTrailingZeros()
                                                : each.getValue()))
                .map(each -> each.getKey().toString())
                .toList();
    }

    private static List<String> marks(Map<?, ?> marks) {
        return marks.entrySet().stream()
                .filter(each -> each.getValue() != null)
                .map(each -> each.getKey() + ":" + each.getValue())
                .toList();
    }

    private static Stream<Map<String, Object>> examples(Map<String, Object> entry) {
        List<Map<String, Object>> examples = new ArrayList<>();
        for (Object each : (List<?>) entry.get("examples")) {
            Map<String, Object> example = new LinkedHashMap<>();
            ((Map<?, ?>) each).forEach((key, value) -> example.put(key.toString(), value));
            examples.add(example);
        }
        return examples.stream();
    }

    private static String name(Map<String, Object> entry, Map<String, Object> example) {
        return entry.get("name") + ": " + example;
    }

    /** A number or a fraction; nought for nothing. */
    private static BigDecimal number(@Nullable Object written) {
        if (written == null) {
            return BigDecimal.ZERO;
        }
        String[] parts = written.toString().split("/");
        BigDecimal number = new BigDecimal(parts[0]);
        return parts.length == 1
                ? number
                : number.divide(new BigDecimal(parts[1]), MathContext.DECIMAL64);
    }
}
