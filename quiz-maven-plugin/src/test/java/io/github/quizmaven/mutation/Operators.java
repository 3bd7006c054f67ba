package io.github.quizmaven.mutation;

import io.github.quizmaven.source.Span;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every way to break a rule, listed by hand. */
public final class Operators {

    /** All of them, in the order of the table that the test prints. */
    public static final List<Operator> ALL =
            Stream.of(
                            ChoiceOperators.all(),
                            MarkerOperators.all(),
                            OrderingOperators.all(),
                            TypedOperators.all(),
                            FormulaOperators.all(),
                            HeadingOperators.all(),
                            PartOperators.all(),
                            MetadataOperators.all(),
                            IgnoreOperators.all(),
                            QuizOperators.all(),
                            TextOperators.all(),
                            MediaOperators.all(),
                            BankOperators.all())
                    .flatMap(Collection::stream)
                    .toList();

    private Operators() {}

    /** The mutants of all questions that an operator knows a way to break. */
    static List<Mutant> each(Sound sound, BiFunction<Sound, Integer, @Nullable Mutant> damage) {
        return sound.questions()
                .map(index -> damage.apply(sound, index))
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * Replaces the first match in a question.
     *
     * @param marked what it becomes; the report is expected at what is between {@code «} and {@code
     *     »}, or at all of it
     */
    static @Nullable Mutant first(Sound sound, int index, String pattern, String marked) {
        String slip = marked.replaceAll("[«»]", "");
        int from = Math.max(0, marked.indexOf('«'));
        int to = marked.indexOf('»') < 0 ? slip.length() : marked.indexOf('»') - 1;
        return sound.find(index, pattern).stream()
                .findFirst()
                .map(
                        each ->
                                Mutant.replace(
                                        sound, new Span(each.start(), each.end()), slip, from, to))
                .orElse(null);
    }
}
