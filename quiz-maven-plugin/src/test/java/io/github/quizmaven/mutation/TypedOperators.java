package io.github.quizmaven.mutation;

import io.github.quizmaven.model.Blank;
import io.github.quizmaven.model.Pair;
import io.github.quizmaven.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Ways to break questions that are matched or typed in. */
final class TypedOperators {

    private TypedOperators() {}

    static List<Operator> all() {
        return List.of(
                new Operator(
                        "numeric-answer",
                        "write the unit behind the number",
                        s -> each(s, TypedOperators::unit)),
                new Operator(
                        "numeric-answer",
                        "make a range end before it starts",
                        s -> each(s, TypedOperators::backwards)),
                new Operator(
                        "slider-answer",
                        "put the number off the scale",
                        s -> each(s, TypedOperators::offScale)),
                new Operator(
                        "short-answer-form",
                        "accept a heading",
                        s -> each(s, TypedOperators::heading)),
                new Operator(
                        "cloze-blanks",
                        "accept nothing",
                        s -> each(s, TypedOperators::emptyAnswer)),
                new Operator(
                        "matching-pairs",
                        "write a bar as it is",
                        s -> each(s, TypedOperators::bar)),
                new Operator(
                        "matching-pairs", "remove a match", s -> each(s, TypedOperators::noMatch)));
    }

    private static List<Mutant> each(
            Sound sound, BiFunction<Sound, Integer, @Nullable Mutant> damage) {
        return sound.questions()
                .map(index -> damage.apply(sound, index))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Mutant unit(Sound sound, int index) {
        Span number = sound.document().places().get("/questions/" + index + "/numeric");
        return number == null ? null : Mutant.replace(sound, number, "5 kg");
    }

    private static @Nullable Mutant backwards(Sound sound, int index) {
        Span number = sound.document().places().get("/questions/" + index + "/numeric");
        return number == null ? null : Mutant.replace(sound, number, "5 .. 4.5");
    }

    private static @Nullable Mutant offScale(Sound sound, int index) {
        Span scale = sound.document().places().get("/questions/" + index + "/slider");
        return scale == null ? null : Mutant.replace(sound, scale, "11 in 0 .. 10 step 1");
    }

    private static @Nullable Mutant heading(Sound sound, int index) {
        Span answer = sound.document().places().get("/questions/" + index + "/answers/0");
        if (answer == null) {
            return null;
        }
        Mutant mutant = Mutant.replace(sound, answer, "# no text");
        int line = sound.lineStart(answer.start());
        String bullet = sound.at(new Span(line, answer.start()));
        int indent = bullet.length() - bullet.stripLeading().length();
        return mutant.reportedAt(new Span(line + indent, answer.start() + "# no text".length()));
    }

    private static @Nullable Mutant emptyAnswer(Sound sound, int index) {
        List<Blank> blanks = sound.question(index).blanks();
        boolean table =
                sound.question(index).stem() != null
                        && sound.question(index).stem().source().contains("|---");
        return blanks.isEmpty() || table
                ? null
                : Mutant.replace(sound, blanks.get(blanks.size() - 1).place(), "[[a||b]]");
    }

    private static @Nullable Mutant bar(Sound sound, int index) {
        List<Pair> pairs = sound.question(index).pairs();
        return pairs.isEmpty() ? null : Mutant.replace(sound, pairs.get(0).row(), "| a | b | c |");
    }

    private static @Nullable Mutant noMatch(Sound sound, int index) {
        List<Pair> pairs = sound.question(index).pairs();
        return pairs.isEmpty() ? null : Mutant.replace(sound, pairs.get(0).row(), "| a | |");
    }
}
