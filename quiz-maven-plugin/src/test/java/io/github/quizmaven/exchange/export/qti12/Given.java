package io.github.quizmaven.exchange.export.qti12;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.response.Choice;
import io.github.quizmaven.quiz.response.Cloze;
import io.github.quizmaven.quiz.response.Matching;
import io.github.quizmaven.quiz.response.Numeric;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.response.Ordering;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.quiz.response.Sequences;
import io.github.quizmaven.quiz.response.ShortAnswer;
import io.github.quizmaven.quiz.response.Step;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** All responses to a question that are worth trying, as our script takes them. */
final class Given implements Response.Visitor<List<List<String>>> {

    static List<List<String>> all(Question question) {
        return Objects.requireNonNull(question.response()).accept(new Given()).stream()
                .filter(each -> each.stream().anyMatch(text -> !text.isBlank()))
                .toList();
    }

    /** What is right, or one of it. */
    static List<String> right(Question question) {
        Response.Expected expected = Objects.requireNonNull(question.response()).expected();
        return switch (expected.form()) {
            case "cloze" ->
                    expected.key().stream().map(each -> (String) ((List<?>) each).get(0)).toList();
            case "numeric", "short" -> List.of((String) expected.key().get(0));
            default -> expected.key().stream().map(each -> (String) each).toList();
        };
    }

    /** A response as a platform takes it, by the names of its responses. */
    static Map<String, List<String>> asPlatformTakesIt(
            Question question, Qti12Item item, List<String> given) {
        Response response = Objects.requireNonNull(question.response());
        Map<String, List<String>> taken = new LinkedHashMap<>();
        if (response instanceof Matching) {
            for (String each : given) {
                String[] pair = each.split(":");
                taken.put("response_" + number(pair[0]), List.of(number(pair[1])));
            }
        } else if (response instanceof Cloze) {
            List<Element> blanks = item.responses();
            for (int index = 0; index < blanks.size(); index++) {
                taken.put(blanks.get(index).getAttribute("ident"), List.of(given.get(index)));
            }
        } else {
            boolean typed = response instanceof Response.Typed;
            taken.put("response1", typed ? given : given.stream().map(Given::number).toList());
        }
        return taken;
    }

    private static String number(String id) {
        return new BigInteger(id, 16).toString();
    }

    @Override
    public List<List<String>> choice(Choice choice) {
        List<String> ids = choice.options().stream().map(Option::id).toList();
        return choice.multiple() ? subsets(ids) : single(ids.stream());
    }

    @Override
    public List<List<String>> sequences(Sequences sequences) {
        return single(sequences.options().stream().map(Option::id));
    }

    @Override
    public List<List<String>> ordering(Ordering ordering) {
        return permutations(ordering.steps().stream().map(Step::id).toList());
    }

    @Override
    public List<List<String>> matching(Matching matching) {
        List<String> matches =
                matching.pairs().stream().map(each -> each.right().id()).distinct().toList();
        List<List<String>> rows = new ArrayList<>();
        for (Matching.Pair each : matching.pairs()) {
            if (each.left() != null) {
                List<String> row = new ArrayList<>(List.of(""));
                matches.forEach(match -> row.add(each.left().id() + ":" + match));
                rows.add(row);
            }
        }
        return product(rows).stream()
                .map(each -> each.stream().filter(pair -> !pair.isEmpty()).toList())
                .toList();
    }

    @Override
    public List<List<String>> cloze(Cloze cloze) {
        return product(
                cloze.blanks().stream()
                        .map(
                                each ->
                                        Stream.concat(
                                                        Stream.of("", "something else"),
                                                        spellings(each.answers()))
                                                .toList())
                        .toList());
    }

    @Override
    public List<List<String>> recall(Response.Recall recall) {
        throw new AssertionError("cards are left out");
    }

    @Override
    public List<List<String>> typed(Response.Typed typed) {
        if (typed instanceof ShortAnswer answer) {
            return single(Stream.concat(Stream.of("something else"), spellings(answer.answers())));
        }
        Numeric.Accepted number = Objects.requireNonNull(((Numeric) typed).accepted());
        BigDecimal little = new BigDecimal("0.0001");
        return single(
                Stream.of(
                                number.from().subtract(little),
                                number.from(),
                                number.from().add(number.to()).divide(BigDecimal.valueOf(2)),
                                number.to(),
                                number.to().add(little),
                                number.to().negate().subtract(BigDecimal.ONE))
                        .map(BigDecimal::toPlainString));
    }

    private static Stream<String> spellings(List<String> answers) {
        return answers.stream()
                .flatMap(
                        each ->
                                Stream.of(
                                        each,
                                        " " + each + " ",
                                        each.toUpperCase(Locale.ROOT),
                                        each + "x",
                                        each.replace("*", "x")));
    }

    private static List<List<String>> single(Stream<String> values) {
        return values.map(List::of).toList();
    }

    private static List<List<String>> subsets(List<String> ids) {
        List<List<String>> subsets = new ArrayList<>();
        for (int bits = 1; bits < 1 << ids.size(); bits++) {
            List<String> subset = new ArrayList<>();
            for (int index = 0; index < ids.size(); index++) {
                if ((bits >> index & 1) == 1) {
                    subset.add(ids.get(index));
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }

    private static List<List<String>> permutations(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of(List.of());
        }
        List<List<String>> permutations = new ArrayList<>();
        for (String first : ids) {
            List<String> others = ids.stream().filter(each -> !each.equals(first)).toList();
            for (List<String> rest : permutations(others)) {
                permutations.add(Stream.concat(Stream.of(first), rest.stream()).toList());
            }
        }
        return permutations;
    }

    private static List<List<String>> product(List<List<String>> places) {
        List<List<String>> product = List.of(List.of());
        for (List<String> place : places) {
            product =
                    product.stream()
                            .flatMap(
                                    begun ->
                                            place.stream()
                                                    .map(
                                                            each ->
                                                                    Stream.concat(
                                                                                    begun.stream(),
                                                                                    Stream.of(each))
                                                                            .toList()))
                            .toList();
        }
        return product;
    }
}
