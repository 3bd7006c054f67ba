package io.github.quizmaven.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.quizmaven.Golden;
import io.github.quizmaven.mojo.PluginXml.Goal;
import io.github.quizmaven.mojo.PluginXml.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of all goals and parameters, which is made of the plugin's descriptor. */
class GoalsDocTest {

    private static final Path PAGE = Path.of("..", "docs", "goals.md");
    private static final String START = "<!-- made of the plugin's descriptor -->\n";
    private static final String END = "<!-- end -->\n";

    /** What every goal that checks quizzes has. */
    private static final String OF_CHECKS = "failOn";

    private static final Map<String, String> TYPES =
            Map.of(
                    "boolean", "`true` or `false`",
                    "int", "whole number",
                    "java.io.File", "path",
                    "java.lang.String", "text",
                    "java.util.List", "list",
                    "java.util.Map", "elements");

    @BeforeEach
    void needsTheDescriptor() {
        assumeTrue(PluginXml.exists(), "only Maven makes the descriptor");
    }

    @Test
    void saysWhatTheDescriptorSays() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf(START) + START.length();
        assertTrue(start >= START.length(), START);

        Golden.assertMatches(
                PAGE,
                page.substring(0, start)
                        + tables(PluginXml.goals())
                        + page.substring(page.indexOf(END, start)));
    }

    @Test
    void knowsTheFirstVersionOfEverything() {
        List<String> unknown = new ArrayList<>();
        for (Goal goal : PluginXml.goals()) {
            // Maven's own, which it makes.
            if (!goal.name().equals("help")) {
                if (goal.since().isEmpty()) {
                    unknown.add(goal.name());
                }
                goal.settings().stream()
                        .filter(each -> each.since().isEmpty())
                        .forEach(each -> unknown.add(goal.name() + ": " + each.element()));
            }
        }

        assertEquals(List.of(), unknown, "`@since` is missing");
    }

    private static String tables(List<Goal> goals) {
        List<Goal> checks = goals.stream().filter(GoalsDocTest::checks).toList();
        List<Setting> shared =
                checks.get(0).settings().stream()
                        .filter(each -> checks.stream().allMatch(goal -> has(goal, each)))
                        .toList();
        StringBuilder text = new StringBuilder("\n## All goals\n\n");
        text.append(
                "| goal | what it does | phase | needs a POM | since |\n|---|---|---|---|---|\n");
        for (Goal each : goals) {
            text.append(
                    "| [`%s`](#quiz%s) | %s | %s | %s | %s |\n"
                            .formatted(
                                    each.name(),
                                    each.name(),
                                    cell(firstSentence(each.description())),
                                    code(each.phase()),
                                    each.needsProject() ? "yes" : "no",
                                    each.since()));
        }
        text.append("\n## Parameters of all goals that check quizzes\n\n");
        text.append("These are %s.\n\n".formatted(names(checks)));
        table(text, shared);
        goals.forEach(each -> section(text, each, shared));
        return text.append('\n').toString();
    }

    private static void section(StringBuilder text, Goal goal, List<Setting> shared) {
        text.append("\n## `quiz:%s`\n\n%s\n".formatted(goal.name(), cell(goal.description())));
        if (checks(goal)) {
            text.append(
                    "\nIts parameters are [those of all goals that check quizzes]"
                            + "(#parameters-of-all-goals-that-check-quizzes)");
        }
        List<Setting> own =
                goal.settings().stream()
                        .filter(each -> !checks(goal) || !shared.contains(each))
                        .toList();
        if (own.isEmpty()) {
            text.append(checks(goal) ? ".\n" : "\nIt has no parameters.\n");
            return;
        }
        text.append(checks(goal) ? " and\n\n" : "\n");
        table(text, own);
    }

    private static void table(StringBuilder text, List<Setting> settings) {
        text.append(
                "| property | value | default | since | what it does |\n|---|---|---|---|---|\n");
        for (Setting each : settings) {
            text.append(
                    "| %s | %s | %s | %s | %s |\n"
                            .formatted(
                                    name(each),
                                    TYPES.getOrDefault(each.type(), each.type()),
                                    code(each.preset()),
                                    each.since(),
                                    cell(each.description())));
        }
    }

    private static String name(Setting setting) {
        String element = code("<" + setting.element() + ">");
        if (setting.property().isEmpty()) {
            return element;
        }
        boolean same = setting.property().matches("(?:quiz\\.)?+" + setting.element());
        return code(setting.property()) + (same ? "" : ", " + element);
    }

    private static boolean checks(Goal goal) {
        return goal.settings().stream().anyMatch(each -> each.element().equals(OF_CHECKS));
    }

    private static boolean has(Goal goal, Setting setting) {
        return goal.settings().contains(setting);
    }

    private static String names(List<Goal> goals) {
        return String.join(", ", goals.stream().map(each -> code(each.name())).toList());
    }

    private static String firstSentence(String description) {
        int end = description.indexOf(". ");
        return end < 0 ? description : description.substring(0, end + 1);
    }

    private static String code(String text) {
        return text.isEmpty() ? "" : "`" + text + "`";
    }

    /** Plain text as Markdown on one line of a table. */
    private static String cell(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([*<|\\[])", "\\\\$1");
    }
}
