package io.github.quizmaven.mojo.language;

import java.net.MalformedURLException;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.codehaus.plexus.classworlds.realm.ClassRealm;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;

/**
 * What only a language server needs. It is no dependency of the plugin, so that nobody downloads it
 * who only checks quizzes; it joins the plugin's classes when a server is started.
 *
 * @param session knows where plugins come from
 */
public record LanguageLibraries(MavenSession session, RepositorySystem repositories) {

    /** Those that the plugin is compiled with, one by one: by itself one asks for a range. */
    static final List<String> ALL =
            List.of(
                    "org.eclipse.lsp4j:org.eclipse.lsp4j:1.0.0",
                    "org.eclipse.lsp4j:org.eclipse.lsp4j.jsonrpc:1.0.0",
                    "com.google.code.gson:gson:2.15.0");

    /** Downloads what is not there yet. */
    public void load() throws ArtifactResolutionException, MalformedURLException {
        ClassRealm ours = (ClassRealm) LanguageLibraries.class.getClassLoader();
        List<RemoteRepository> from = session.getCurrentProject().getRemotePluginRepositories();
        List<ArtifactRequest> wanted =
                ALL.stream()
                        .map(each -> new ArtifactRequest(new DefaultArtifact(each), from, "plugin"))
                        .toList();
        for (ArtifactResult each :
                repositories.resolveArtifacts(session.getRepositorySession(), wanted)) {
            ours.addURL(each.getArtifact().getFile().toURI().toURL());
        }
    }
}
