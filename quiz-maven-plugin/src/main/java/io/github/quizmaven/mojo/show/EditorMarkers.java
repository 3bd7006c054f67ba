package io.github.quizmaven.mojo.show;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.pipeline.Analysis;
import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.inject.Provider;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/**
 * Shows problems in the editor of an IDE that runs the build, at the lines that they are about.
 *
 * @param editor the IDE's side; null if there is none, since the default one would print everything
 *     once more
 */
public record EditorMarkers(@Nullable BuildContext editor) {

    /** What a build in a terminal has. */
    public static final EditorMarkers NONE = new EditorMarkers(null);

    /** Eclipse says its version to the builds that it runs; so do IDEs that are made of it. */
    private static final String ECLIPSE = "m2e.version";

    /**
     * Those of a build.
     *
     * @param properties what its user set
     * @param editor asked only if an IDE runs the build
     */
    public static EditorMarkers of(Map<?, ?> properties, Provider<BuildContext> editor) {
        return properties.containsKey(ECLIPSE) ? new EditorMarkers(editor.get()) : NONE;
    }

    /** Replaces what was shown before at the files of a source folder. */
    public void show(Path source, Analysis analysis) {
        if (editor == null) {
            return;
        }
        Set<String> files = new TreeSet<>(analysis.valid());
        files.addAll(analysis.invalid());
        files.addAll(analysis.hashes().keySet());
        analysis.found().all().forEach(each -> files.add(each.place().path()));
        for (String each : files) {
            editor.removeMessages(file(source, each));
        }
        for (Diagnostic each : analysis.found().all()) {
            if (each.severity() != Severity.INFO) {
                editor.addMessage(
                        file(source, each.place().path()),
                        each.place().line(),
                        each.place().column(),
                        text(each),
                        each.severity() == Severity.ERROR
                                ? BuildContext.SEVERITY_ERROR
                                : BuildContext.SEVERITY_WARNING,
                        null);
            }
        }
    }

    private static File file(Path source, String path) {
        return source.resolve(path).toFile();
    }

    private static String text(Diagnostic diagnostic) {
        String help = diagnostic.help() == null ? "" : ": " + diagnostic.help().text();
        return "%s [%s]%s".formatted(diagnostic.message(), diagnostic.rule().name(), help);
    }
}
