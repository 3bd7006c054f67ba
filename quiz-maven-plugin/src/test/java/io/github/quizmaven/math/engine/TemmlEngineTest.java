package io.github.quizmaven.math.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemmlEngineTest {

    private static final Path FORMULAS = Path.of("src", "test", "resources", "math");

    private final TemmlEngine engine = new TemmlEngine();

    private Answer.Failure failure(String formula) {
        return assertInstanceOf(Answer.Failure.class, engine.read(formula, true));
    }

    @Test
    void saysWhereInTheFormulaSomethingIsWrong() {
        assertEquals(new Answer.Failure("Double subscript", 5, 6, 0), withoutSteps("x_{1}_{2}"));
        assertEquals(new Answer.Failure("Refused \\tag", 2, 6, 0), withoutSteps("x \\tag{1}"));
    }

    /** What a command of Temml's stands for is no place in the formula. */
    @Test
    void namesNoPlaceInItsOwnMacros() {
        assertEquals(
                new Answer.Failure("Refused \\kern", -1, -1, 0), withoutSteps("x \\hspace{-1em}"));
    }

    private Answer.Failure withoutSteps(String formula) {
        Answer.Failure found = failure(formula);
        return new Answer.Failure(found.message(), found.start(), found.end(), 0);
    }

    /** The budget of a file must not depend on what was read before, or where. */
    @Test
    void countsTheSameStepsInEveryEngineAndOrder() throws IOException {
        List<String> formulas = new ArrayList<>();
        for (String table : List.of("formulas.tex", "refused.tex")) {
            formulas.addAll(Files.readAllLines(FORMULAS.resolve(table)));
        }
        List<Long> steps = formulas.stream().map(each -> engine.read(each, true).steps()).toList();
        TemmlEngine other = new TemmlEngine();
        List<Long> backwards = new ArrayList<>();
        Collections.reverse(formulas);
        formulas.forEach(each -> backwards.add(other.read(each, true).steps()));
        Collections.reverse(backwards);
        assertEquals(steps, backwards);
        assertTrue(steps.stream().anyMatch(each -> each > 100_000), steps::toString);
    }

    @ParameterizedTest
    @CsvSource({"{, }, 240", "\\sqrt{, }, 60", "\\left(, \\right), 35", "x^{, }, 120"})
    void readsBracesAsDeepAsTheyMayBe(String open, String close, int levels) {
        String deep = open.repeat(levels) + "x" + close.repeat(levels);
        assertInstanceOf(Answer.Markup.class, engine.read(deep, true));
    }

    @Test
    void endsDeepNesting() {
        String each = "\\def\\a#1{\\sqrt{\\sqrt{\\sqrt{\\sqrt{\\sqrt{#1}}}}}}";
        String deep = each + "\\a{".repeat(90) + "}".repeat(90);
        assertEquals("Too deep", failure(deep).message());
    }

    @Test
    void endsTablesThatFillUpTheirRows() {
        assertEquals(
                "Too many steps",
                failure("\\begin{matrix}" + "&".repeat(150) + "\\\\a".repeat(100) + "\\end{matrix}")
                        .message());
    }

    @Test
    void refusesTextThatNoPageCanHold() {
        assertEquals("No text", failure("\\char\"D800").message());
        assertEquals("No text", failure("\\text{\\char\"7}").message());
        assertEquals("No text", failure("\\char\"FFFF").message());
    }
}
