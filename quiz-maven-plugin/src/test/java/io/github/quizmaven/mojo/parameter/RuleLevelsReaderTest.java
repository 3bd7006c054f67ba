package io.github.quizmaven.mojo.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.quizmaven.pipeline.setting.RuleLevel;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Severities from POM and command line. */
class RuleLevelsReaderTest {

    @Test
    void readsBothAndTheCommandLineWins() throws SettingsException {
        assertEquals(
                new RuleLevels(
                        Map.of(
                                "hint-present", RuleLevel.WARNING,
                                "stray-content", RuleLevel.OFF,
                                "svg-unsafe", RuleLevel.ERROR,
                                "image-alt", RuleLevel.INFO)),
                RuleLevelsReader.read(
                        Map.of("hint-present", "off", "stray-content", "Off"),
                        List.of("hint-present:warning", " image-alt : info ", "svg-unsafe:error")));
    }

    @Test
    void refusesARuleThatDoesNotExist() {
        assertRefuses(
                "`quiz.rules` names `hint-presnt`, which is no rule: did you mean `hint-present`?",
                Map.of(),
                "hint-presnt:off");
    }

    @Test
    void refusesALevelThatDoesNotExist() {
        assertRefuses(
                "`quiz.rules` for `hint-present` is `warn`, but can only be `error`, `warning`,"
                        + " `info` or `off`",
                Map.of(),
                "hint-present:warn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "svg-unsafe",
                "internal",
                "path-clash",
                "path-escapes",
                "encoding",
                "file-too-large"
            })
    void refusesToLowerARuleThatGuards(String rule) {
        for (String level : List.of("warning", "info", "off")) {
            String words =
                    "`quiz.rules` sets `%s` to `%s`, but this rule guards readers or the build and stays an error"
                            .formatted(rule, level);
            assertRefuses(words, Map.of(), rule + ":" + level);
            assertRefuses(words, Map.of(rule, level));
        }
    }

    @Test
    void refusesARuleWithoutALevel() {
        Map<String, String> empty = new HashMap<>();
        empty.put("hint-present", null);

        assertRefuses(
                "`quiz.rules` holds `hint-present`, which must read `rule:level`, as in"
                        + " `hint-present:warning`",
                Map.of(),
                "hint-present");
        assertRefuses(
                "`quiz.rules` holds `hint-present=off`, which must read `rule:level`, as in"
                        + " `hint-present:off`",
                Map.of(),
                "hint-present=off");
        assertRefuses(
                "`quiz.rules` holds ` hint-present = Off`, which must read `rule:level`, as in"
                        + " `hint-present:Off`",
                Map.of(),
                " hint-present = Off");
        assertRefuses(
                "`quiz.rules` for `hint-present` is empty, but can only be `error`, `warning`,"
                        + " `info` or `off`",
                empty);
    }

    private static void assertRefuses(
            String message, Map<String, String> configured, String... given) {
        SettingsException refusal =
                assertThrows(
                        SettingsException.class,
                        () -> RuleLevelsReader.read(configured, List.of(given)));
        assertEquals(message, refusal.getMessage());
    }
}
