package io.github.quizmaven.quiz.response;

import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.syntax.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of several sequences of steps is to be chosen.
 *
 * @param steps as shown in the source
 * @param prompt what is between steps and sequences
 * @param options the sequences
 * @param orders what each option says, in their order; empty for one that is not a sequence
 */
public record Sequences(
        List<Step> steps,
        @Nullable Text prompt,
        List<Option> options,
        List<Optional<Sequence>> orders)
        implements Response {

    public Sequences {
        steps = List.copyOf(steps);
        options = List.copyOf(options);
        orders = List.copyOf(orders);
    }

    public static Sequences of(List<Step> steps, @Nullable Text prompt, List<Option> options) {
        return new Sequences(
                steps,
                prompt,
                options,
                options.stream().map(each -> Sequence.of(each.text())).toList());
    }

    @Override
    public QuestionType type() {
        return QuestionType.ORDERING;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.sequences(this);
    }

    @Override
    public boolean isAnswerable() {
        return !steps.isEmpty() && !options.isEmpty();
    }

    @Override
    public List<Text> texts() {
        List<Text> texts = Step.texts(steps);
        if (prompt != null) {
            texts.add(prompt);
        }
        texts.addAll(Option.texts(options));
        return texts;
    }

    @Override
    public Map<String, ?> data() {
        return Map.of("options", options);
    }

    @Override
    public Expected expected() {
        return Expected.ids("choice", Option.key(options), false);
    }
}
