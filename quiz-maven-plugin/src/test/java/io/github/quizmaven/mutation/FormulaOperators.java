package io.github.quizmaven.mutation;

import io.github.quizmaven.syntax.fact.Formula;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Ways to break formulas, wherever they stand. */
final class FormulaOperators {

    private FormulaOperators() {}

    static List<Operator> all() {
        return List.of(
                new Operator(
                        "math-syntax",
                        "begin a formula with an unknown command",
                        s -> each(s, formula -> first(s, formula, "\\nosuch ", "\\nosuch"))),
                new Operator(
                        "math-syntax",
                        "end a formula with the sign of a power",
                        s -> each(s, formula -> last(s, formula, "^", "^"))),
                new Operator(
                        "math-syntax",
                        "open a brace at the end of a formula",
                        s -> each(s, formula -> last(s, formula, "{", "{"))),
                new Operator(
                        "math-unsupported",
                        "colour a formula so that some cannot read it",
                        s -> each(s, formula -> first(s, formula, "\\color{pink} ", "pink"))),
                new Operator(
                        "math-unsupported",
                        "draw a line at the end of a formula",
                        s -> each(s, formula -> last(s, formula, "\\rule{1em}{1pt}", "\\rule"))));
    }

    private static List<Mutant> each(Sound sound, Function<Formula, Mutant> damage) {
        return formulas(sound).map(damage).toList();
    }

    private static Stream<Formula> formulas(Sound sound) {
        return sound.quiz().texts().stream().flatMap(text -> text.formulas().stream());
    }

    private static Mutant first(Sound sound, Formula formula, String added, String reported) {
        return Mutant.insert(sound, formula.span().start(), added, reported);
    }

    private static Mutant last(Sound sound, Formula formula, String added, String reported) {
        return Mutant.insert(sound, formula.span().end(), added, reported);
    }
}
