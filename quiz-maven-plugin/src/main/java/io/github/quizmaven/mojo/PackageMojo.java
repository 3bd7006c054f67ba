package io.github.quizmaven.mojo;

import io.github.quizmaven.bundle.SiteArchive;
import io.github.quizmaven.mojo.parameter.ModuleFolders;
import io.github.quizmaven.mojo.parameter.SettingNames;
import io.github.quizmaven.mojo.parameter.SettingsException;
import io.github.quizmaven.mojo.parameter.Words;
import io.github.quizmaven.report.Summary;
import java.io.File;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;

/**
 * Packs the site that was rendered into a zip file and attaches it to the module, so that it is
 * installed and deployed with it. The same site gives the same file.
 *
 * @since 0.1.0
 */
@Mojo(name = "package", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class PackageMojo extends AbstractMojo {

    private final MavenSession session;
    private final MojoExecution execution;
    private final MavenProjectHelper helper;

    /**
     * The folder for the site. It must not hold the source folder, nor lie in it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.output", defaultValue = "${basedir}/target/quiz")
    private File output;

    /**
     * What tells the zip file from the module's other artifacts.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.classifier", defaultValue = "quiz")
    private String classifier;

    /**
     * Does nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Inject
    public PackageMojo(MavenSession session, MojoExecution execution, MavenProjectHelper helper) {
        this.session = session;
        this.execution = execution;
        this.helper = helper;
    }

    @Override
    public void execute() throws MojoExecutionException {
        if (skip) {
            getLog().info("skipped, as `quiz.skip` is set");
            return;
        }
        try {
            SettingNames.check(session, execution);
            pack(
                    new ModuleFolders(
                            Path.of(session.getExecutionRootDirectory()),
                            project.getBasedir().toPath()));
        } catch (SettingsException wrong) {
            throw new MojoExecutionException(wrong.getMessage());
        } catch (InvalidPathException impossible) {
            throw new MojoExecutionException(Words.of(impossible));
        } catch (IOException failure) {
            throw new MojoExecutionException(Words.of(failure), failure);
        }
    }

    private void pack(ModuleFolders folders) throws IOException, SettingsException {
        if (classifier.isBlank()) {
            throw new SettingsException("`quiz.classifier` is empty: write a word such as `quiz`");
        }
        Path site = folders.absolute(output);
        Path archive =
                Path.of(project.getBuild().getDirectory())
                        .resolve(project.getBuild().getFinalName() + "-" + classifier + ".zip");
        int files = SiteArchive.write(site, archive);
        if (files == 0) {
            getLog().info(
                            "nothing to pack: no site was rendered to %s"
                                    .formatted(folders.relative(site)));
            return;
        }
        helper.attachArtifact(project, "zip", classifier, archive.toFile());
        getLog().info(
                        "packed %s into %s"
                                .formatted(
                                        Summary.plural(files, "file"), folders.relative(archive)));
    }
}
