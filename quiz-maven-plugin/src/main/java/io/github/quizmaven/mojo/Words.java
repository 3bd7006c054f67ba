package io.github.quizmaven.mojo;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What the file system said, in words: its exceptions' messages are often just a path. */
final class Words {

    private Words() {}

    static String of(IOException failure) {
        if (!(failure instanceof FileSystemException place) || place.getFile() == null) {
            return String.valueOf(failure.getMessage());
        }
        return "cannot use `%s`: %s".formatted(place.getFile(), reason(place));
    }

    private static String reason(FileSystemException failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (failure instanceof AccessDeniedException) {
            return "access is denied";
        }
        return failure.getReason() == null
                ? failure.getClass().getSimpleName()
                : failure.getReason();
    }
}
