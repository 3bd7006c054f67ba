package io.github.quizmaven.mutation;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.response.Cloze;
import io.github.quizmaven.quiz.response.Matching;
import io.github.quizmaven.quiz.response.Numeric;
import io.github.quizmaven.quiz.response.ShortAnswer;
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
                        "numeric-answer",
                        "say about",
                        s -> each(s, (sound, index) -> number(sound, index, "≈ 5"))),
                new Operator(
                        "numeric-answer",
                        "accept two numbers",
                        s -> each(s, (sound, index) -> number(sound, index, "5 or 6"))),
                new Operator(
                        "answer-agrees",
                        "name another number in the solution",
                        s -> each(s, TypedOperators::disagree)),
                new Operator(
                        "numeric-tolerance",
                        "accept a share of nothing",
                        s -> each(s, (sound, index) -> number(sound, index, "0 ± 5%"))),
                new Operator(
                        "numeric-tolerance",
                        "accept nearly everything",
                        s -> each(s, (sound, index) -> number(sound, index, "5 ± 150%"))),
                new Operator(
                        "numeric-tolerance",
                        "forget the tolerance",
                        s -> each(s, (sound, index) -> number(sound, index, "2.718"))),
                new Operator(
                        "short-answer-form",
                        "accept a heading",
                        s -> each(s, TypedOperators::heading)),
                new Operator(
                        "short-answer-form",
                        "mark an accepted answer",
                        s ->
                                each(
                                        s,
                                        (sound, index) ->
                                                accepted(sound, index, "[x] bridge", "[x]"))),
                new Operator(
                        "short-answer-form",
                        "accept an answer in bold",
                        s ->
                                each(
                                        s,
                                        (sound, index) ->
                                                accepted(
                                                        sound, index, "**bridge**", "**bridge**"))),
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
        return number(sound, index, "5 kg");
    }

    private static @Nullable Mutant backwards(Sound sound, int index) {
        return number(sound, index, "5 .. 4.5");
    }

    /** Where the solution repeats the number, another one would contradict it. */
    private static @Nullable Mutant number(Sound sound, int index, String accepted) {
        boolean repeated = !sound.find(index, "(?i)answer.*:.*\\d").isEmpty();
        return !repeated && sound.question(index).response() instanceof Numeric numeric
                ? Mutant.replace(sound, numeric.accepted().at(), accepted)
                : null;
    }

    private static @Nullable Mutant disagree(Sound sound, int index) {
        Question question = sound.question(index);
        boolean plain =
                question.response() instanceof Numeric
                        && question.parts().solution() != null
                        && question.parts().solution().text() != null;
        return plain && sound.find(index, "(?i)answer.*:").isEmpty()
                ? Mutant.insert(
                        sound,
                        question.parts().solution().text().span().end(),
                        "\n\nAnswer: «987654»")
                : null;
    }

    private static @Nullable Mutant heading(Sound sound, int index) {
        @Nullable Mutant mutant = accepted(sound, index, "# no text", "# no text");
        if (mutant == null) {
            return null;
        }
        int line = sound.lineStart(mutant.expected().start());
        String bullet = sound.at(new Span(line, mutant.expected().start()));
        int indent = bullet.length() - bullet.stripLeading().length();
        return mutant.reportedAt(new Span(line + indent, mutant.expected().end()));
    }

    /** Another first answer; reported is a part of it at its start. */
    private static @Nullable Mutant accepted(
            Sound sound, int index, String written, String reported) {
        return sound.question(index).response() instanceof ShortAnswer response
                ? Mutant.replace(
                        sound, response.accepted().get(0).at(), written, 0, reported.length())
                : null;
    }

    private static @Nullable Mutant emptyAnswer(Sound sound, int index) {
        if (!(sound.question(index).response() instanceof Cloze cloze)) {
            return null;
        }
        List<Cloze.Blank> blanks = cloze.blanks();
        return sound.question(index).stem().source().contains("|---")
                ? null
                : Mutant.replace(sound, blanks.get(blanks.size() - 1).place(), "[[a||b]]");
    }

    private static @Nullable Mutant bar(Sound sound, int index) {
        return firstRow(sound, index, "| a | b | c |");
    }

    private static @Nullable Mutant noMatch(Sound sound, int index) {
        return firstRow(sound, index, "| a | |");
    }

    private static @Nullable Mutant firstRow(Sound sound, int index, String row) {
        return sound.question(index).response() instanceof Matching matching
                ? Mutant.replace(sound, matching.pairs().get(0).row(), row)
                : null;
    }
}
