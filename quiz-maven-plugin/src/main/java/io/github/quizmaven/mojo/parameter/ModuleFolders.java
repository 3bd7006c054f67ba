package io.github.quizmaven.mojo.parameter;

import io.github.quizmaven.source.folder.FileRole;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The folders of one module of a build.
 *
 * @param root where the build was started
 * @param basedir the module's own folder
 */
public record ModuleFolders(Path root, Path basedir) {

    public ModuleFolders {
        root = root.toAbsolutePath().normalize();
        basedir = basedir.toAbsolutePath().normalize();
    }

    /** The source folder; it need not exist if it is the default one. */
    public Path source(File configured) throws SettingsException {
        Path source = absolute(configured);
        if (!Files.isDirectory(source) && !source.equals(basedir.resolve("src/quiz"))) {
            throw new SettingsException(
                    "`quiz.source` is `%s`, which is not a folder".formatted(relative(source)));
        }
        return source;
    }

    public Path output(File configured, File configuredSource) throws SettingsException {
        Path output = absolute(configured);
        Path source = absolute(configuredSource);
        if (source.startsWith(output)) {
            throw new SettingsException(
                    "`quiz.source` (`%s`) must not lie in `quiz.output` (`%s`)"
                            .formatted(shown(source), shown(output)));
        }
        if (output.startsWith(source) && isRead(source, output)) {
            throw new SettingsException(
                    ("`quiz.output` (`%s`) must not lie in `quiz.source` (`%s`), where quizzes are"
                                    + " looked for: choose a folder beside it, or one whose name"
                                    + " begins with `_`")
                            .formatted(shown(output), shown(source)));
        }
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw new SettingsException(
                    "`quiz.output` is `%s`, which is a file: name a folder"
                            .formatted(relative(output)));
        }
        return output;
    }

    /** Whether quizzes are looked for in a folder below the source folder. */
    private static boolean isRead(Path source, Path folder) {
        for (Path name : source.relativize(folder)) {
            if (!FileRole.isOpen(name.toString())) {
                return false;
            }
        }
        return true;
    }

    /** A folder as messages name it. */
    public String shown(Path folder) {
        String relative = relative(folder);
        return relative.isEmpty() ? "." : relative;
    }

    /**
     * What turns paths below the source folder into those of reports.
     *
     * @param base where readers of reports look for files; null for where the build was started
     */
    public String reportPrefix(Path source, @Nullable File base) throws SettingsException {
        ModuleFolders seen = new ModuleFolders(base == null ? root : absolute(base), basedir);
        if (!source.startsWith(seen.root)) {
            throw new SettingsException(
                    "`quiz.source` (`%s`) is not in `quiz.reportBase` (`%s`), so that reports"
                                    .formatted(source, seen.root)
                            + " cannot name its files");
        }
        return seen.prefix(source);
    }

    /** A file or folder that is named in the module; it need not exist. */
    public Path file(File configured) {
        return absolute(configured);
    }

    /** A path as it is written where the build was started, with {@code /}. */
    public String relative(Path path) {
        Path shown = path.startsWith(root) ? root.relativize(path) : path;
        return shown.toString().replace(File.separatorChar, '/');
    }

    /** What turns paths below a folder into paths from where the build was started. */
    public String prefix(Path folder) {
        String relative = relative(folder);
        return relative.isEmpty() ? "" : relative + "/";
    }

    public Path absolute(File file) {
        return basedir.resolve(file.toPath()).normalize();
    }
}
