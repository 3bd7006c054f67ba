package io.github.quizmaven.report.bank;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All quizzes of a build.
 *
 * @param quizzes in the order of their paths
 */
public record Bank(List<BankQuiz> quizzes) {

    public Bank {
        quizzes = List.copyOf(quizzes);
    }

    public Stream<BankQuestion> questions() {
        return quizzes.stream().flatMap(each -> each.questions().stream());
    }

    public BigDecimal points() {
        return quizzes.stream().map(BankQuiz::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many questions have each value of a trait, which is empty where nothing was said. */
    public Map<String, Integer> counts(Function<BankQuestion.Traits, String> trait) {
        return count(each -> Stream.of(trait.apply(each.traits())));
    }

    /** How many questions have each tag. */
    public Map<String, Integer> tags() {
        return count(each -> each.traits().tags().stream());
    }

    private Map<String, Integer> count(Function<BankQuestion, Stream<String>> values) {
        Map<String, Integer> counts = new TreeMap<>();
        questions().flatMap(values).forEach(each -> counts.merge(each, 1, Integer::sum));
        return counts;
    }
}
