package io.github.quizmaven.mojo.language;

import java.net.MalformedURLException;
import org.apache.maven.execution.MavenSession;
import org.codehaus.plexus.classworlds.realm.ClassRealm;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/**
 * What only a language server needs. It is no dependency of the plugin, so that nobody downloads it
 * who only checks quizzes; it joins the plugin's classes when a server is started.
 *
 * @param session knows where plugins come from
 */
public record LanguageLibraries(MavenSession session, RepositorySystem repositories) {

    /** The version is the one that the plugin is compiled with. */
    static final String PROTOCOL = "org.eclipse.lsp4j:org.eclipse.lsp4j:1.0.0";

    /** Downloads what is not there yet. */
    public void load() throws DependencyResolutionException, MalformedURLException {
        ClassRealm ours = (ClassRealm) LanguageLibraries.class.getClassLoader();
        CollectRequest protocol =
                new CollectRequest(
                        new Dependency(new DefaultArtifact(PROTOCOL), "runtime"),
                        session.getCurrentProject().getRemotePluginRepositories());
        for (ArtifactResult each :
                repositories
                        .resolveDependencies(
                                session.getRepositorySession(),
                                new DependencyRequest(protocol, null))
                        .getArtifactResults()) {
            ours.addURL(each.getArtifact().getFile().toURI().toURL());
        }
    }
}
