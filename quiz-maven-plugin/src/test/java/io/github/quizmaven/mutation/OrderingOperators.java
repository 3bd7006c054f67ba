package io.github.quizmaven.mutation;

import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.quiz.response.Step;
import io.github.quizmaven.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Ways to break orderings. */
final class OrderingOperators {

    private OrderingOperators() {}

    static List<Operator> all() {
        return List.of(
                new Operator(
                        "ordering-numbering",
                        "repeat a number",
                        s -> each(s, OrderingOperators::repeatNumber)),
                new Operator(
                        "ordering-distinct-steps",
                        "repeat a step",
                        s -> each(s, OrderingOperators::repeatStep)),
                new Operator(
                        "ordering-permutation",
                        "name a step that is not there",
                        s -> each(s, OrderingOperators::foreignStep)),
                new Operator(
                        "ordering-permutation",
                        "leave out a step of the order",
                        s -> each(s, OrderingOperators::shorten)),
                new Operator(
                        "ordering-steps-present",
                        "remove the steps",
                        s -> each(s, OrderingOperators::removeSteps)),
                new Operator(
                        "order-shape",
                        "add an order to sequences",
                        s -> each(s, OrderingOperators::addOrder)));
    }

    private static List<Mutant> each(
            Sound sound, BiFunction<Sound, Integer, @Nullable Mutant> damage) {
        return sound.questions()
                .filter(index -> sound.question(index).type() == QuestionType.ORDERING)
                .map(index -> damage.apply(sound, index))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Mutant repeatNumber(Sound sound, int index) {
        Step second = sound.question(index).steps().get(1);
        return sound.at(second.marker()).equals("2.") && sound.question(index).steps().size() > 2
                ? Mutant.replace(sound, second.marker(), "1.")
                : null;
    }

    private static @Nullable Mutant repeatStep(Sound sound, int index) {
        List<Step> steps = sound.question(index).steps();
        Step last = steps.get(steps.size() - 1);
        String first = steps.get(0).text().source();
        return first.contains("\n") || last.text().source().contains("\n")
                ? null
                : Mutant.replace(sound, last.text().span(), first);
    }

    private static @Nullable Mutant foreignStep(Sound sound, int index) {
        return sound.question(index).options().stream()
                .filter(each -> !each.correct())
                .findFirst()
                .map(
                        each ->
                                Mutant.replace(
                                        sound,
                                        each.text().span(),
                                        each.text().source().replaceFirst("\\d+", "9")))
                .orElse(null);
    }

    private static @Nullable Mutant shorten(Sound sound, int index) {
        Question question = sound.question(index);
        if (!question.options().isEmpty()) {
            return null;
        }
        Span order = sound.document().places().get("/questions/" + index + "/order");
        return order == null
                ? null
                : Mutant.replace(sound, order, sound.at(order).replaceFirst(",[^,]*]", "]"));
    }

    private static @Nullable Mutant removeSteps(Sound sound, int index) {
        Question question = sound.question(index);
        if (question.options().isEmpty() || question.prompt() == null) {
            return null;
        }
        Span type = sound.document().places().get("/questions/" + index + "/type");
        Span steps =
                new Span(
                        sound.lineStart(question.steps().get(0).marker().start()),
                        question.prompt().span().start());
        return Mutant.replace(sound, steps, "")
                .reportedAt(type == null ? question.heading() : type);
    }

    private static @Nullable Mutant addOrder(Sound sound, int index) {
        List<Option> options = sound.question(index).options();
        boolean metadata = !sound.find(index, "^[ \\t]*```ya?ml question").isEmpty();
        return options.isEmpty() || metadata
                ? null
                : Mutant.insert(
                        sound,
                        sound.lineEnd(sound.question(index).heading().end()),
                        "\n\n```yaml question\norder: [1, 2]\n```\n",
                        "[1, 2]");
    }
}
