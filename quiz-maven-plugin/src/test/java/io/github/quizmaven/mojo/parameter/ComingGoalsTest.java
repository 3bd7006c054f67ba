package io.github.quizmaven.mojo.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.DuplicateMojoDescriptorException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which goals of the plugin a build comes to. */
class ComingGoalsTest {

    private static final String GROUP = "io.github.quizmaven";
    private static final String ARTIFACT = "quiz-maven-plugin";

    @ParameterizedTest
    @CsvSource({
        "verify, render, , true",
        "package, render, , true",
        "prepare-package, render, , true",
        "clean install, render, , true",
        "test, render, , false",
        "process-resources, render, , false",
        "clean, render, , false",
        "process-resources, render, process-resources, true",
        "package, render, install, false",
        "verify, validate, , false",
        "verify, , , false",
        "quiz:validate quiz:render, , , true",
        "quiz:render@site, , , true",
        "io.github.quizmaven:quiz-maven-plugin:0.1.0:render, , , true",
        "other:render, , , false",
        "quiz:validate, render, , false",
        "verify, render, no-such-phase, false",
    })
    void tellsWhetherABuildComesToIt(
            String called, @Nullable String bound, @Nullable String phase, boolean comes) {
        assertEquals(comes, ComingGoals.include("render", session(called, bound, phase), mojo()));
    }

    private static MavenSession session(
            String called, @Nullable String bound, @Nullable String phase) {
        Plugin plugin = new Plugin();
        plugin.setGroupId(GROUP);
        plugin.setArtifactId(ARTIFACT);
        PluginExecution execution = new PluginExecution();
        execution.setGoals(bound == null ? List.of() : List.of(bound));
        execution.setPhase(phase);
        plugin.addExecution(execution);
        Model model = new Model();
        model.setBuild(new Build());
        model.getBuild().addPlugin(plugin);
        DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
        request.setGoals(Arrays.asList(called.split(" ")));
        // Nothing else makes a session outside of Maven.
        @SuppressWarnings("deprecation")
        MavenSession session =
                new MavenSession(null, null, request, new DefaultMavenExecutionResult());
        session.setCurrentProject(new MavenProject(model));
        return session;
    }

    private static MojoExecution mojo() {
        PluginDescriptor plugin = new PluginDescriptor();
        plugin.setGroupId(GROUP);
        plugin.setArtifactId(ARTIFACT);
        plugin.setGoalPrefix("quiz");
        add(plugin, "render", "prepare-package");
        return new MojoExecution(add(plugin, "validate", "process-resources"));
    }

    private static MojoDescriptor add(PluginDescriptor plugin, String goal, String phase) {
        MojoDescriptor mojo = new MojoDescriptor();
        mojo.setGoal(goal);
        mojo.setPhase(phase);
        mojo.setPluginDescriptor(plugin);
        try {
            plugin.addMojo(mojo);
        } catch (DuplicateMojoDescriptorException twice) {
            throw new IllegalStateException(twice);
        }
        return mojo;
    }
}
