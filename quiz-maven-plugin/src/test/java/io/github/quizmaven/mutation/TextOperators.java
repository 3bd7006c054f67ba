package io.github.quizmaven.mutation;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ways to break texts, wherever they stand. */
final class TextOperators {

    private static final Pattern LETTER = Pattern.compile("\\b[AB]\\b");

    private TextOperators() {}

    static List<Operator> all() {
        return List.of(
                anywhere("raw-html", "write bold as HTML", " «<b>»x</b>"),
                anywhere("raw-html", "leave an element open", " x «<kbd>»x"),
                anywhere("raw-html", "close nothing", " x«</kbd>»"),
                anywhere("raw-html", "give a tag an attribute", " «<kbd id=\"a\">»x</kbd>"),
                hint("shown-syntax", "write a part's name as text", "\n\n«Solution:»\n"),
                hint("shown-syntax", "open a heading with a wide sign", "\n\n«＃»New\n"),
                hint("raw-html", "write a block of HTML", "\n\n«<div>»\nx\n</div>\n"),
                anywhere("unsupported-syntax", "write a footnote", " x«[^1]»"),
                anywhere("unsupported-syntax", "mark a word", " «==x==»"),
                anywhere("unsupported-syntax", "lower a number", " H«~2~»O"),
                anywhere("unsupported-syntax", "raise a number", " x«^2^»"),
                hint("unsupported-syntax", "write an unknown alert", "\n\n> «[!INFO] See»\n> x"),
                hint("foreign-syntax", "add a statement", "\n\n- «[T]» It is so.\n\nSo it is.\n"),
                hint("foreign-syntax", "ask for a number", "\n\n«[numeric]:» 5\n"),
                hint("foreign-syntax", "ask in GIFT", "\n\nx «{=y ~z}»\n"),
                hint("foreign-syntax", "add a quiz", "\n\n«```quiz»\npoints: 2\n```\n"),
                formula("leave a brace open", " $\\frac«{»a$"),
                formula("close nothing", " $a«\\right»)$"),
                formula("close the wrong thing", " $\\left(«{»b\\right)}$"),
                foreign("write parentheses", "\\(x^2\\)"),
                foreign("write brackets", "\\[x^2\\]"),
                foreign("double the dollar signs", "$$x^2$$"),
                foreign("put backticks inside", "$«`x^2`»$"),
                foreign("put blanks inside", "$ x^2 $"),
                anywhere(
                        "image-missing",
                        "leave blanks in an address",
                        " «![An image](my pic.png)»"),
                anywhere("image-missing", "give an image a size", " «![An image](a.png =9x9)»"),
                anywhere("link-missing", "leave blanks in a link", " «[x](my file.md)»"),
                anywhere("link-missing", "put a blank into a link", " «[x] (https://example.org)»"),
                anywhere("link-missing", "link a link", " [x](«[y](https://example.org)»)"),
                anywhere("link-missing", "leave out an address", " [x](«»)"),
                anywhere("link-missing", "swap text and address", " «(x)[https://example.org]»"),
                anywhere("image-missing", "embed an image", " «![[a.png]]»"),
                anywhere("unsupported-syntax", "name an emoji", " «:tada:»"),
                hint("unsupported-syntax", "write an admonition", "\n\n«!!! note»\n    x\n"),
                hint(
                        "table-cells",
                        "write a bar in a cell",
                        "\n\n| a | b |\n|---|---|\n| `x | y` | «z |»\n"),
                hint("math-syntax", "leave a block open", "\n\n«$$»\nx + y"),
                hint(
                        "math-syntax",
                        "leave an environment open",
                        "\n\n$$\n«\\begin{aligned}»\na\n$$"),
                new Operator(
                        "letter-reference",
                        "say a letter in the solution",
                        s -> shuffled(s, TextOperators::letterInSolution)),
                new Operator(
                        "letter-reference",
                        "let an option name others",
                        s -> shuffled(s, TextOperators::letterInOption)));
    }

    /** Behind any text of plain words. */
    static Operator anywhere(String rule, String name, String marked) {
        return new Operator(rule, name, sound -> behind(sound, sound.ends(), marked));
    }

    private static Operator formula(String name, String marked) {
        return new Operator(
                "math-syntax",
                name,
                sound -> behind(sound, sound.ends(text -> isFreeForFormulas(sound, text)), marked));
    }

    private static Operator foreign(String name, String formula) {
        String marked = formula.contains("«") ? formula : "«" + formula + "»";
        return formula(name + " around a formula", " " + marked);
    }

    private static List<Mutant> behind(Sound sound, List<Integer> places, String marked) {
        return places.stream().map(end -> Mutant.insert(sound, end, marked)).toList();
    }

    private static boolean isFreeForFormulas(Sound sound, Text text) {
        return sound.quiz().math() && !text.source().contains("$");
    }

    /** Behind a hint, as a block of its own. */
    private static Operator hint(String rule, String name, String marked) {
        return new Operator(
                rule,
                name,
                sound ->
                        behind(
                                sound,
                                sound.quiz().questions().stream()
                                        .flatMap(each -> each.parts().hints().stream())
                                        .filter(text -> isFreeForFormulas(sound, text))
                                        .map(each -> each.span().end())
                                        .toList(),
                                marked));
    }

    private static List<Mutant> shuffled(
            Sound sound, BiFunction<Sound, Question, @Nullable Mutant> damage) {
        List<Mutant> mutants = new ArrayList<>();
        for (Question question : sound.quiz().questions()) {
            boolean choice = question.type() == QuestionType.SINGLE_CHOICE;
            if (choice && question.settings().shuffle() && !usesLetters(sound, question)) {
                mutants.add(damage.apply(sound, question));
            }
        }
        return mutants.stream().filter(Objects::nonNull).toList();
    }

    /** Where a letter is the name of something else, it is no reference. */
    private static boolean usesLetters(Sound sound, Question question) {
        int index = sound.quiz().questions().indexOf(question);
        return LETTER.matcher(sound.at(sound.section(index))).find();
    }

    private static @Nullable Mutant letterInSolution(Sound sound, Question question) {
        Text text = question.parts().solution() == null ? null : question.parts().solution().text();
        return text != null && sound.ends().contains(text.span().end())
                ? Mutant.insert(sound, text.span().end(), " «Option B» is wrong.")
                : null;
    }

    private static @Nullable Mutant letterInOption(Sound sound, Question question) {
        List<Option> options = question.options();
        Option last = options.get(options.size() - 1);
        Span text = last.text().span();
        return options.size() < 3 || last.correct() || !sound.isOneLine(last)
                ? null
                : Mutant.replace(sound, text, "Both A and B");
    }
}
