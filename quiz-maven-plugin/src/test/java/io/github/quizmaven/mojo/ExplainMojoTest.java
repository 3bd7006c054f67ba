package io.github.quizmaven.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.quizmaven.Golden;
import io.github.quizmaven.mojo.parameter.RuleLevelsReader;
import io.github.quizmaven.mojo.parameter.SettingsException;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the goal prints, whole. */
class ExplainMojoTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "explain");

    @Test
    void listsAllRulesWithTheSeveritiesInForce() throws SettingsException {
        RuleLevels levels =
                RuleLevelsReader.read(
                        Map.of("hint-present", "warning", "value", "off"),
                        List.of("hint-present:info"));
        Golden.assertMatches(
                GOLDEN.resolve("all-rules.txt"), ExplainMojo.text(null, levels) + "\n");
    }

    @Test
    void printsThePageOfARule() throws SettingsException {
        Golden.assertMatches(
                GOLDEN.resolve("options-split.txt"),
                ExplainMojo.text(" options-split ", RuleLevels.DEFAULT) + "\n");
    }

    @Test
    void suggestsTheRuleThatWasMeant() {
        SettingsException wrong =
                assertThrows(
                        SettingsException.class,
                        () -> ExplainMojo.text("option-distinct", RuleLevels.DEFAULT));
        assertEquals(
                "`quiz.rule` is `option-distinct`, which is no rule: did you mean"
                        + " `options-distinct`?",
                wrong.getMessage());
    }
}
