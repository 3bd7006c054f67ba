package io.github.quizmaven.mojo.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import org.junit.jupiter.api.Test;

/** Words of which only some are possible. */
class ChoiceTest {

    @Test
    void ignoresCaseAndBlanks() throws SettingsException {
        assertEquals(FailOn.WARNING, Choice.of(FailOn.class, "quiz.failOn", " WarNing "));
    }

    @Test
    void namesWhatIsPossibleAndWhatWasProbablyMeant() {
        assertRefuses(
                "`quiz.failOn` is `warnings`, but can only be `error`, `warning` or `never`:"
                        + " did you mean `warning`?",
                FailOn.class,
                "quiz.failOn",
                "warnings");
    }

    @Test
    void guessesNothingFromAnEntirelyDifferentWord() {
        assertRefuses(
                "`quiz.renderInvalid` is `publish`, but can only be `fail` or `skip`",
                RenderInvalid.class,
                "quiz.renderInvalid",
                "publish");
    }

    private static <E extends Enum<E>> void assertRefuses(
            String message, Class<E> type, String property, String value) {
        SettingsException refusal =
                assertThrows(SettingsException.class, () -> Choice.of(type, property, value));
        assertEquals(message, refusal.getMessage());
    }
}
