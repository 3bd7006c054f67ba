package io.github.quizmaven.mojo.parameter;

import io.github.quizmaven.pipeline.catalog.RuleCatalog;
import io.github.quizmaven.pipeline.setting.RuleLevel;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Reads {@code <rules>} of a POM and {@code quiz.rules} of a command line, which wins. */
public final class RuleLevelsReader {

    private static final Pattern WRONG_SIGN = Pattern.compile("[=\\s]+");

    private final Map<String, RuleLevel> levels = new HashMap<>();

    private RuleLevelsReader() {}

    public static RuleLevels read(Map<String, String> configured, List<String> given)
            throws SettingsException {
        RuleLevelsReader reader = new RuleLevelsReader();
        for (Map.Entry<String, String> rule : configured.entrySet()) {
            // An empty element reaches a map as null.
            reader.add(rule.getKey(), Objects.requireNonNullElse(rule.getValue(), ""));
        }
        for (String rule : given) {
            int colon = rule.indexOf(':');
            if (colon < 0) {
                throw new SettingsException(
                        "`quiz.rules` holds `%s`, which must read `rule:level`, as in `%s`"
                                .formatted(rule, example(rule)));
            }
            reader.add(rule.substring(0, colon).strip(), rule.substring(colon + 1));
        }
        return new RuleLevels(reader.levels);
    }

    /** What was probably meant, with the level that was given after another sign. */
    private static String example(String rule) {
        String[] parts = WRONG_SIGN.split(rule.strip(), 2);
        if (parts.length == 2) {
            return parts[0] + ":" + parts[1];
        }
        return (rule.isBlank() ? "hint-present" : rule.strip()) + ":warning";
    }

    private void add(String name, String level) throws SettingsException {
        List<String> names = RuleCatalog.names();
        if (!names.contains(name)) {
            throw new SettingsException(
                    "`quiz.rules` names `%s`, which is no rule%s"
                            .formatted(name, Choice.meant(name, names)));
        }
        RuleLevel chosen = Choice.of(RuleLevel.class, "quiz.rules` for `" + name, level);
        if (RuleCatalog.isFixed(name) && chosen != RuleLevel.ERROR) {
            throw new SettingsException(
                    "`quiz.rules` sets `%s` to `%s`, but this rule guards readers or the build and stays an error"
                            .formatted(name, level.strip()));
        }
        levels.put(name, chosen);
    }
}
