package io.github.quizmaven.language.folder;

import io.github.quizmaven.pipeline.LiveFolder;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import java.io.File;
import java.nio.file.Path;

/**
 * A source folder with open files in it.
 *
 * @param settings of a build of it
 * @param folder what checks it
 */
public record SourceFolder(QuizSettings settings, LiveFolder folder) {

    /** A file's path from the source folder, with {@code /}. */
    public String path(Path file) {
        return settings.source()
                .relativize(SourceFolders.real(file))
                .toString()
                .replace(File.separatorChar, '/');
    }

    /** Whether a file is in the folder, or will be. */
    public boolean holds(Path file) {
        return SourceFolders.real(file).startsWith(settings.source());
    }

    /** Where a file of the source folder is on the disk. */
    public Path file(String path) {
        return settings.source().resolve(path);
    }
}
