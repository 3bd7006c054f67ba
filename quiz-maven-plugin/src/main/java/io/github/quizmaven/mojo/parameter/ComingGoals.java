package io.github.quizmaven.mojo.parameter;

import java.util.Arrays;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Guesses which goals of the plugin a build comes to. Maven has a plan, but does not show it to
 * plugins; a wrong guess costs time and nothing else.
 */
public final class ComingGoals {

    private static final List<String> PHASES =
            List.of(
                    "validate",
                    "initialize",
                    "generate-sources",
                    "process-sources",
                    "generate-resources",
                    "process-resources",
                    "compile",
                    "process-classes",
                    "generate-test-sources",
                    "process-test-sources",
                    "generate-test-resources",
                    "process-test-resources",
                    "test-compile",
                    "process-test-classes",
                    "test",
                    "prepare-package",
                    "package",
                    "pre-integration-test",
                    "integration-test",
                    "post-integration-test",
                    "verify",
                    "install",
                    "deploy");

    private ComingGoals() {}

    /** Whether a goal was called, or is bound to a phase that the build comes to. */
    public static boolean include(String goal, MavenSession session, MojoExecution execution) {
        PluginDescriptor plugin = execution.getMojoDescriptor().getPluginDescriptor();
        List<String> called = called(session);
        return called.stream().anyMatch(each -> isCall(each, goal, plugin))
                || reaches(called, phase(goal, session, plugin));
    }

    private static List<String> called(MavenSession session) {
        List<String> goals = session.getGoals();
        @Nullable String usual = session.getCurrentProject().getDefaultGoal();
        return goals.isEmpty() && usual != null ? Arrays.asList(usual.trim().split("\\s+")) : goals;
    }

    /**
     * Whether it reads {@code quiz:render}, or names the plugin in full, with an execution or not.
     */
    private static boolean isCall(String call, String goal, PluginDescriptor plugin) {
        String name = call.substring(0, call.indexOf('@') < 0 ? call.length() : call.indexOf('@'));
        String full = plugin.getGroupId() + ":" + plugin.getArtifactId() + ":";
        return name.endsWith(":" + goal)
                && (name.startsWith(full) || name.equals(plugin.getGoalPrefix() + ":" + goal));
    }

    /** A phase that a goal is bound to in the module; null if it is not bound. */
    private static @Nullable String phase(
            String goal, MavenSession session, PluginDescriptor plugin) {
        @Nullable Plugin used =
                session.getCurrentProject()
                        .getBuild()
                        .getPluginsAsMap()
                        .get(plugin.getPluginLookupKey());
        if (used != null) {
            for (PluginExecution each : used.getExecutions()) {
                if (each.getGoals().contains(goal)) {
                    @Nullable MojoDescriptor mojo = plugin.getMojo(goal);
                    return each.getPhase() != null || mojo == null
                            ? each.getPhase()
                            : mojo.getPhase();
                }
            }
        }
        return null;
    }

    private static boolean reaches(List<String> called, @Nullable String phase) {
        int least = phase == null ? -1 : PHASES.indexOf(phase);
        return least >= 0 && called.stream().anyMatch(each -> PHASES.indexOf(each) >= least);
    }
}
