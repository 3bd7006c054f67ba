package io.github.quizmaven.mojo;

import io.github.quizmaven.mojo.language.LanguageLibraries;
import io.github.quizmaven.mojo.language.LanguageServerRun;
import io.github.quizmaven.mojo.parameter.SettingNames;
import io.github.quizmaven.mojo.parameter.SettingsException;
import io.github.quizmaven.mojo.parameter.Words;
import java.io.IOException;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/**
 * Starts a language server, by which editors show problems while a quiz is written, fix them, and
 * complete what is written. What only it needs is downloaded when it is first started.
 *
 * @since 0.1.0
 */
@Mojo(name = "language-server", requiresProject = false, aggregator = true, threadSafe = true)
public final class LanguageServerMojo extends AbstractMojo {

    private final MavenSession session;
    private final MojoExecution execution;
    private final RepositorySystem repositories;

    /**
     * The port of this machine to listen on. Default: any that is free; it is printed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.port", defaultValue = "0")
    private int port;

    @Inject
    public LanguageServerMojo(
            MavenSession session, MojoExecution execution, RepositorySystem repositories) {
        this.session = session;
        this.execution = execution;
        this.repositories = repositories;
    }

    @Override
    public void execute() throws MojoExecutionException {
        try {
            SettingNames.check(session, execution);
            new LanguageLibraries(session, repositories).load();
            new LanguageServerRun(session.getUserProperties(), getLog()).serve(port);
        } catch (SettingsException wrong) {
            throw new MojoExecutionException(wrong.getMessage());
        } catch (ArtifactResolutionException failure) {
            throw new MojoExecutionException(
                    "what only the language server needs cannot be downloaded: "
                            + failure.getMessage(),
                    failure);
        } catch (IOException failure) {
            throw new MojoExecutionException(Words.of(failure), failure);
        }
    }
}
