package io.github.quizmaven.exchange.foreign;

import io.github.quizmaven.source.SourceFile;

/** Reads one foreign format. Content is never a reason to throw. */
public interface Importer {

    /** The name by which users choose it. */
    String format();

    /** Whether a file of a folder may hold quizzes of this format, by its path. */
    boolean reads(String path);

    /** Reads one file. */
    Imported read(SourceFile file, ImportChoices choices);
}
