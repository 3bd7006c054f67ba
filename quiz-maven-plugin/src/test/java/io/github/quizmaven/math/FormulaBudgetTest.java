package io.github.quizmaven.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FormulaBudgetTest {

    private static final long WORK = 20_000 + Typesetter.typeset("x_1", true).work();

    @Test
    void countsEachFormulaOnce() {
        FormulaBudget budget = new FormulaBudget(WORK);
        for (int time = 0; time < 3; time++) {
            assertInstanceOf(Typeset.Shown.class, budget.typeset("x_1", true));
        }
        assertFalse(budget.isSpent());
        budget.typeset("x_1", false);
        assertTrue(budget.isSpent());
    }

    @Test
    void refusesEveryFormulaOnceItIsSpent() {
        FormulaBudget budget = new FormulaBudget(WORK - 1);
        budget.typeset("x_1", true);
        Typeset.Refused refused =
                assertInstanceOf(Typeset.Refused.class, budget.typeset("y", true));
        assertFalse(refused.syntax());
        assertEquals(
                "the formulas of this file need too much work, and this one and those after it are"
                        + " not shown",
                refused.message());
    }

    /** One that is ended is much work too. */
    @Test
    void countsFormulasThatAreRefused() {
        assertTrue(Typesetter.typeset("\\edef\\a{xx}\\def\\a{\\a\\a}\\a", true).work() > WORK);
        assertEquals(0, Typesetter.typeset("x".repeat(501), true).work());
    }
}
