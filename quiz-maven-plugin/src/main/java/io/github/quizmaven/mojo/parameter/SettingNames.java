package io.github.quizmaven.mojo.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginContainer;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * Refuses misspelt names of settings, which Maven leaves out before a goal could see them: so they
 * are looked up in the session and in the project's model.
 */
public final class SettingNames {

    private SettingNames() {}

    /** Checks what is set for a goal that runs. */
    public static void check(MavenSession session, MojoExecution execution)
            throws SettingsException {
        MavenProject project = session.getCurrentProject();
        KnownSettings known =
                new KnownSettings(execution.getMojoDescriptor().getPluginDescriptor());
        List<String> unknown =
                new ArrayList<>(
                        known.unknownProperties(
                                Stream.of(session.getUserProperties(), project.getProperties())
                                        .flatMap(set -> set.stringPropertyNames().stream())
                                        .toList()));
        Plugin plugin = plugin(project, execution.getPlugin().getKey());
        if (plugin != null) {
            unknown.addAll(
                    known.unknownElements(
                            Stream.concat(Stream.of(plugin), plugin.getExecutions().stream())
                                    .flatMap(SettingNames::elements)
                                    .toList()));
        }
        if (!unknown.isEmpty()) {
            throw new SettingsException(String.join("\n", unknown));
        }
    }

    /** A goal that is called takes the managed configuration if the build has no other. */
    private static @Nullable Plugin plugin(MavenProject project, String key) {
        PluginContainer build = project.getBuild();
        @Nullable Plugin plugin = build.getPluginsAsMap().get(key);
        return plugin != null || project.getPluginManagement() == null
                ? plugin
                : project.getPluginManagement().getPluginsAsMap().get(key);
    }

    private static Stream<String> elements(ConfigurationContainer container) {
        return container.getConfiguration() instanceof Xpp3Dom configuration
                ? Stream.of(configuration.getChildren()).map(Xpp3Dom::getName)
                : Stream.of();
    }
}
