package io.github.quizmaven.exchange.export;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Responses to a question, right, wrong and partly right, in the form that its page gives. */
final class Tries implements Response.Visitor<List<List<String>>> {

    /** What is left empty. */
    static final String NOTHING = "";

    private static final BigDecimal LITTLE = new BigDecimal("0.001");

    private Tries() {}

    static List<List<String>> of(Question question) {
        return question.response().accept(new Tries());
    }

    @Override
    public List<List<String>> choice(Choice choice) {
        List<String> ids = choice.options().stream().map(Option::id).toList();
        if (!choice.multiple()) {
            return ids.stream().map(List::of).toList();
        }
        List<List<String>> subsets = List.of(List.of());
        for (String each : ids) {
            List<List<String>> more = new ArrayList<>(subsets);
            subsets.forEach(subset -> more.add(with(subset, each)));
            subsets = more;
        }
        return subsets;
    }

    @Override
    public List<List<String>> sequences(Sequences sequences) {
        return sequences.options().stream().map(each -> List.of(each.id())).toList();
    }

    @Override
    public List<List<String>> ordering(Ordering ordering) {
        return orders(List.of(), ordering.steps().stream().map(Step::id).toList());
    }

    private static List<List<String>> orders(List<String> begun, List<String> left) {
        if (left.isEmpty()) {
            return List.of(begun);
        }
        List<List<String>> orders = new ArrayList<>();
        for (String each : left) {
            List<String> others = new ArrayList<>(left);
            others.remove(each);
            orders.addAll(orders(with(begun, each), others));
        }
        return orders;
    }

    @Override
    public List<List<String>> matching(Matching matching) {
        List<List<String>> tries = List.of(List.of());
        for (Matching.Pair item : matching.pairs()) {
            if (item.left() != null) {
                List<List<String>> more = new ArrayList<>(tries);
                List<String> matches =
                        matching.pairs().stream()
                                .map(each -> each.right().id())
                                .distinct()
                                .toList();
                for (List<String> begun : tries) {
                    for (String match : matches) {
                        more.add(with(begun, item.left().id() + ":" + match));
                    }
                }
                tries = more;
            }
        }
        return tries;
    }

    @Override
    public List<List<String>> cloze(Cloze cloze) {
        List<List<String>> tries = List.of(List.of());
        for (Cloze.Blank blank : cloze.blanks()) {
            List<String> words = new ArrayList<>(words(blank.answers()));
            words.add(NOTHING);
            tries =
                    tries.stream()
                            .flatMap(begun -> words.stream().map(each -> with(begun, each)))
                            .toList();
        }
        return tries;
    }

    private static List<String> words(List<String> answers) {
        List<String> words = new ArrayList<>(answers);
        answers.forEach(each -> words.add(each.toUpperCase(Locale.ROOT)));
        words.add("none of them");
        return words;
    }

    @Override
    public List<List<String>> recall(Response.Recall recall) {
        throw new AssertionError("nobody grades a card");
    }

    @Override
    public List<List<String>> typed(Response.Typed typed) {
        if (typed instanceof ShortAnswer answer) {
            return words(answer.answers()).stream().map(List::of).toList();
        }
        Numeric.Accepted accepted = ((Numeric) typed).accepted();
        BigDecimal from = accepted.from();
        BigDecimal to = accepted.to();
        return List.of(
                        from,
                        to,
                        accepted.value(),
                        from.add(LITTLE),
                        to.subtract(LITTLE),
                        from.subtract(LITTLE),
                        to.add(LITTLE),
                        BigDecimal.ZERO,
                        from.negate(),
                        BigDecimal.valueOf(1000))
                .stream()
                .map(each -> List.of(each.toPlainString()))
                .toList();
    }

    private static List<String> with(List<String> begun, String more) {
        List<String> all = new ArrayList<>(begun);
        all.add(more);
        return all;
    }
}
