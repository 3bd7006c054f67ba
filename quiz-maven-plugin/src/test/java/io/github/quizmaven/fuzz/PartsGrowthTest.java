package io.github.quizmaven.fuzz;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.quizmaven.math.Typesetter;
import io.github.quizmaven.media.svg.SvgCheck;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Twice as much of a formula, a drawing or YAML takes about twice the memory to read. */
class PartsGrowthTest {

    private static final int SIZE = Integer.getInteger("growth.size", 6_000);

    /** Drawings are read in pieces, of which small ones are one. */
    private static final int DRAWING = 10 * SIZE;

    /** Twice this is the most that a formula may have. */
    private static final int FORMULA = Typesetter.MOST_CHARACTERS / 2;

    private static final String FORMULAS =
            "x x_ x^ {} { \\frac12 \\frac{ \\sqrt{ \\left( \\left(\\right) & \\\\ \\text{a} \\mathrm{"
                    + " \\begin{matrix} \\a \\def\\a{x} \\def\\a{\\a} \\newcommand{\\a}{bb}\\a"
                    + " \\overset{a} ' '' 9 é α % # ~ \\, \\sum_1^2 \\color{red} \\binom12 \\hat";

    private static final String DRAWINGS =
            "<g>|<g></g>|<g/>|<path d='M0 0'/>|<use href='#a'/>|<use id='a' href='#a'/>|<text>a</text>"
                    + "|<!-- a -->|a|&amp;|<style>a{}</style>|<style>a{fill:url(#a)}</style>"
                    + "|<g style='fill:red;'/>|<defs id='a'/>|<animate attributeName='x' dur='1s'/>|<a>";

    private static final String CSS =
            "a{}|a{fill:url(#a)}|/*|/* */|\"|'|\\|\\61 |@media|{|}|;|(|url(|<!--";

    private static final String YAML =
            "[_ {_ {a:_ -_ ?_ a,_ [a],_ {a:_b},_ &a_[_ *a,_ *b,_ \"a\"_ '_ \" |~ -_a~ k:_v~ k:~ ?_a~"
                    + " <<:_*a~ k:_&a_[*a]~ k:_{<<:_*a}~ #_a~ ---~ %~ 9 0x1 1e9 \\u0041 !!x_ é 😀 _ ~";

    @Test
    void formulasAreLinear() {
        Growth growth = new Growth("typeset", PartsGrowthTest::formula, "{", FORMULA);
        for (String unit : FORMULAS.split(" ")) {
            growth.attempt("a run of " + unit, size -> many(unit, size));
            growth.attempt("deep " + unit, size -> many(unit, size - 1) + "x");
        }
        growth.assertLinear();
    }

    private static List<String> formula(String formula) {
        assertNotNull(Typesetter.typeset(formula, true));
        return List.of();
    }

    @Test
    void drawingsAreLinear() {
        Growth growth = new Growth("check", PartsGrowthTest::drawing, "", DRAWING);
        for (String unit : DRAWINGS.split("\\|")) {
            growth.attempt("a run of " + unit, size -> many(unit, size));
        }
        for (String unit : CSS.split("\\|")) {
            growth.attempt("styles " + unit, size -> style(many(unit, size)));
            growth.attempt(
                    "attributes " + unit,
                    size -> "<g style=\"" + escaped(many(unit, size)) + "\"/>");
        }
        growth.attempt("attributes", size -> "<g " + numbered("a%d='' ", size / 8) + "/>");
        growth.attempt("names", size -> numbered("<g id='a%d'/><use href='#a%1$d'/>", size / 30));
        growth.attempt(
                "a chain", size -> numbered("<g id='a%d'><use href='#a%2$d'/></g>", size / 30));
        growth.assertLinear();
    }

    private static List<String> drawing(String inside) {
        SvgCheck.flaw(
                ("<svg xmlns='http://www.w3.org/2000/svg'>" + inside + "</svg>")
                        .getBytes(StandardCharsets.UTF_8));
        return List.of();
    }

    private static String style(String css) {
        return "<style>" + escaped(css) + "</style>";
    }

    private static String escaped(String css) {
        return css.replace("<", "&lt;").replace("\"", "&quot;");
    }

    @Test
    void yamlIsLinear() {
        Growth growth = new Growth("read", PartsGrowthTest::yaml, "a: b", SIZE);
        for (String each : YAML.split(" ")) {
            String unit = each.replace('_', ' ').replace('~', '\n');
            for (String before : List.of("", "a: ", "a: [", "a: \"", "a: &a [b]\n")) {
                growth.attempt(before.replace('\n', ' ') + each, size -> before + many(unit, size));
            }
        }
        growth.assertLinear();
    }

    /** As front matter, and above a question. */
    private static List<String> yaml(String yaml) {
        new QuizReader()
                .quiz(
                        SourceFile.of(
                                "quiz.md",
                                "---\n%s\n---\n\n## One\n\n```yaml question\n%1$s\n```\n\n- [x] a\n"
                                        .formatted(yaml)));
        return List.of();
    }

    private static String many(String unit, int size) {
        return unit.repeat(Math.max(1, size / unit.length()));
    }

    private static String numbered(String unit, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(each -> unit.formatted(each, each + 1))
                .collect(Collectors.joining());
    }
}
