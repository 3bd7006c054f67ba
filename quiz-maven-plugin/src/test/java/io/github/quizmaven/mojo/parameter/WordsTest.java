package io.github.quizmaven.mojo.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

/** What the file system says, in words. */
class WordsTest {

    @Test
    void namesThePathAndTheWayOut() {
        assertWords("there is no such file", new NoSuchFileException("a"));
        assertWords(
                "access is denied: change who may use it, or choose another place",
                new AccessDeniedException("a"));
        assertWords(
                "a file stands where a folder is needed: move it away, or choose another place",
                new FileAlreadyExistsException("a"));
        for (String full :
                new String[] {
                    "No space left on device",
                    "There is not enough space on the disk",
                    "Disk quota exceeded"
                }) {
            assertWords(
                    "no space is left: free some, or choose another place",
                    new FileSystemException("a", null, full));
        }
        assertWords("Is a directory", new FileSystemException("a", null, "Is a directory"));
    }

    @Test
    void areOneLine() {
        assertEquals("a b", Words.of(new IOException("a\nb")));
        assertEquals(
                "cannot use `a b`: there is no such file",
                Words.of(new NoSuchFileException("a\nb")));
    }

    @Test
    void nameTheLocaleWhereItIsTheCause() {
        assertEquals(
                "`größe` cannot be the path of a file, as the locale of this build cannot write its"
                        + " letters: use a UTF-8 locale, as in `LC_ALL=C.UTF-8`",
                Words.of(new InvalidPathException("größe", "Malformed input")));
        assertEquals(
                "`a\uFFFD` cannot be the path of a file: Nul character not allowed",
                Words.of(new InvalidPathException("a\0", "Nul character not allowed")));
    }

    private static void assertWords(String reason, IOException failure) {
        assertEquals("cannot use `a`: " + reason, Words.of(failure));
    }
}
