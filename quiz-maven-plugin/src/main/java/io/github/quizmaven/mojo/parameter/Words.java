package io.github.quizmaven.mojo.parameter;

import io.github.quizmaven.diagnostic.OneLine;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.regex.Pattern;

/** What the file system said, in words: its exceptions' messages are often just a path. */
public final class Words {

    /** What systems say of a full disk. */
    private static final Pattern FULL =
            Pattern.compile(
                    "no space left|not enough space|quota exceeded", Pattern.CASE_INSENSITIVE);

    private Words() {}

    public static String of(IOException failure) {
        if (!(failure instanceof FileSystemException place) || place.getFile() == null) {
            return OneLine.of(String.valueOf(failure.getMessage()));
        }
        return OneLine.of("cannot use `%s`: %s".formatted(place.getFile(), reason(place)));
    }

    /** Why a path cannot be one here. */
    public static String of(InvalidPathException failure) {
        String path = OneLine.of(failure.getInput());
        return isPlain(failure.getInput())
                ? "`%s` cannot be the path of a file: %s".formatted(path, failure.getReason())
                : ("`%s` cannot be the path of a file, as the locale of this build cannot write its"
                                + " letters: use a UTF-8 locale, as in `LC_ALL=C.UTF-8`")
                        .formatted(path);
    }

    private static boolean isPlain(String path) {
        return path.chars().allMatch(each -> each < 0x80);
    }

    private static String reason(FileSystemException failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (failure instanceof AccessDeniedException) {
            return "access is denied: change who may use it, or choose another place";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "a file stands where a folder is needed: move it away, or choose another"
                    + " place";
        }
        String said = String.valueOf(failure.getReason());
        if (FULL.matcher(said).find()) {
            return "no space is left: free some, or choose another place";
        }
        return failure.getReason() == null
                ? failure.getClass().getSimpleName()
                : failure.getReason();
    }
}
