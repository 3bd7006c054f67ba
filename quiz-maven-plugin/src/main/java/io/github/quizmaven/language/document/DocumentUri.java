package io.github.quizmaven.language.document;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The way from an editor's names of files to paths. */
public final class DocumentUri {

    private DocumentUri() {}

    /** The file that an editor names; null for what is not a file of this machine. */
    public static @Nullable Path path(String uri) {
        try {
            return uri.startsWith("file:") ? Path.of(URI.create(uri)) : null;
        } catch (IllegalArgumentException | FileSystemNotFoundException notAFile) {
            return null;
        }
    }

    public static String of(Path path) {
        return path.toUri().toString();
    }
}
