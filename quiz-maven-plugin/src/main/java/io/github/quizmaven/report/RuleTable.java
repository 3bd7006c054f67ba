package io.github.quizmaven.report;

import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.Severity;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All rules with the severities that a build gives them, as lines of text.
 *
 * @param rows the rules in the order of the lines
 */
public record RuleTable(List<Row> rows) {

    /**
     * One rule.
     *
     * @param rule the rule with its own severity
     * @param severity the severity of its diagnostics in the build, or null if it is off
     * @param summary what it is about, in one line
     */
    public record Row(RuleId rule, @Nullable Severity severity, String summary) {

        private String inForce() {
            return severity == null ? "off" : severity.word();
        }

        /** The severity in force, and the rule's own where that is another. */
        private String level() {
            return severity == rule.severity()
                    ? inForce()
                    : inForce() + " (not " + rule.severity().word() + ")";
        }
    }

    public RuleTable {
        rows = List.copyOf(rows);
    }

    /** The lines, the columns below each other. */
    public String text() {
        int names = rows.stream().mapToInt(each -> each.rule().name().length()).max().orElse(0);
        int levels = rows.stream().mapToInt(each -> each.level().length()).max().orElse(0);
        return rows.stream()
                .map(
                        each ->
                                pad(each.rule().name(), names)
                                        + "  "
                                        + pad(each.level(), levels)
                                        + "  "
                                        + each.summary())
                .collect(Collectors.joining("\n"));
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
