package io.github.quizmaven.exchange.foreign;

import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.folder.SourceTree;

/** Reads one foreign format. Content is never a reason to throw. */
public interface Importer {

    /** The name by which users choose it. */
    String format();

    /** Whether a file of a folder may hold quizzes of this format, by its path. */
    boolean reads(String path);

    /** How many bytes a file may have at most, by its path. */
    default int mostBytes(String path) {
        return SourceTree.MAX_BYTES;
    }

    /** How much a file looks like this format, by its content. */
    Likeness likeness(SourceFile file);

    /** Reads one file by itself. */
    Imported read(SourceFile file, ImportChoices choices);

    /**
     * Reads one file of a format whose files can include others.
     *
     * @param siblings the other files of the import
     */
    default Imported read(SourceFile file, ImportChoices choices, Siblings siblings) {
        return read(file, choices);
    }
}
