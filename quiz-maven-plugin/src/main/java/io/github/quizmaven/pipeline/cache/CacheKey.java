package io.github.quizmaven.pipeline.cache;

import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.schema.layer.SchemaFile;
import io.github.quizmaven.source.folder.SourceTree;
import io.github.quizmaven.source.folder.Stamp;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What results depend on that is not in the files of the source folder. */
final class CacheKey {

    /** Grows with each change of a form in the cache. */
    private static final int FORM = 3;

    private CacheKey() {}

    /**
     * What each file's result depends on.
     *
     * @param plugin which plugin it is, with its schemas, templates and libraries
     */
    static String ofFiles(QuizSettings settings, String plugin) {
        List<String> parts = new ArrayList<>();
        parts.add(String.valueOf(FORM));
        parts.add(System.getProperty("java.vm.version", ""));
        parts.add(System.getProperty("sun.jnu.encoding", ""));
        parts.add(plugin);
        parts.add(new TreeMap<>(settings.rules().byRule()).toString());
        for (SchemaFile each : settings.schemas()) {
            parts.addAll(List.of(each.name(), each.uri(), each.text()));
        }
        parts.add(settings.site().embedOrigin());
        return joined(parts);
    }

    /** What formulas come to depends on. */
    static String ofFormulas(String plugin) {
        return joined(List.of(String.valueOf(FORM), plugin));
    }

    /** What a whole run depends on: which files there are, and which of them are wanted. */
    static List<String> ofRun(QuizSettings settings, SourceTree tree) {
        List<String> parts = new ArrayList<>();
        for (List<String> each :
                List.of(
                        settings.includes(),
                        settings.excludes(),
                        tree.quizzes(),
                        tree.allQuizzes(),
                        tree.collections(),
                        tree.allCollections(),
                        tree.skipped(),
                        tree.outside(),
                        tree.undecodable())) {
            parts.add(String.valueOf(each.size()));
            parts.addAll(each);
        }
        return parts;
    }

    /** The name of the cache of one source folder and one output folder. */
    static String fileName(Path cache, QuizSettings settings) {
        Path base = cache.toAbsolutePath();
        String source = way(base, settings.source());
        String output = way(base, settings.output());
        long hash = source.hashCode() * 0x9E3779B97F4A7C15L + output.hashCode();
        return Long.toHexString(hash).concat(".bin");
    }

    /** Relative where it can be, so that a cache serves wherever its project is. */
    private static String way(Path base, Path folder) {
        Path absolute = folder.toAbsolutePath();
        boolean one = base.getRoot() != null && base.getRoot().equals(absolute.getRoot());
        return (one ? base.relativize(absolute) : absolute).toString();
    }

    /** What runs in this process stays what it was when it was loaded. */
    private static final class Running {
        static final @Nullable String PLUGIN = running();

        private static @Nullable String running() {
            try {
                return plugin(classPath());
            } catch (IOException notMadeOfFiles) {
                return null;
            }
        }
    }

    /**
     * Which plugin this is: the files that its classes, schemas and templates come from; null if
     * that is unknown.
     */
    static @Nullable String plugin() {
        return Running.PLUGIN;
    }

    /**
     * @param classPath jars, and folders of classes while the plugin is developed
     */
    static String plugin(List<Path> classPath) throws IOException {
        List<String> parts = new ArrayList<>();
        for (Path each : classPath) {
            if (Files.isDirectory(each)) {
                try (Stream<Path> files = Files.walk(each)) {
                    for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                        parts.add(stamp(file));
                    }
                }
            } else if (Files.exists(each)) {
                parts.add(stamp(each.toRealPath()));
            }
        }
        return joined(parts);
    }

    private static List<Path> classPath() throws IOException {
        List<Path> files = new ArrayList<>();
        try {
            if (CacheKey.class.getClassLoader() instanceof URLClassLoader loader) {
                for (URL each : loader.getURLs()) {
                    files.add(Path.of(each.toURI()));
                }
                return files;
            }
        } catch (URISyntaxException | IllegalArgumentException noFile) {
            throw new IOException("the plugin is not made of files", noFile);
        }
        for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
            files.add(Path.of(each));
        }
        return files;
    }

    /** A release is known by its name; anything else may have changed under the same one. */
    private static String stamp(Path file) {
        String name = String.valueOf(file.getFileName());
        boolean release = name.endsWith(".jar") && !name.contains("SNAPSHOT");
        @Nullable Stamp stamp = Stamp.of(file);
        StringBuilder text = new StringBuilder(name);
        if (stamp != null) {
            text.append(' ').append(stamp.size());
            text.append(' ').append(release ? 0 : stamp.modified());
        }
        return text.toString();
    }

    /** One text for many; hashes would be shorter, but need much that nothing else needs. */
    private static String joined(List<String> parts) {
        StringBuilder all = new StringBuilder();
        for (String each : parts) {
            all.append(each.length()).append(':').append(each);
        }
        return all.toString();
    }
}
