package io.github.quizmaven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected output in files: {@code -Dgolden=update} rewrites it, which CI refuses. */
public final class Golden {

    private Golden() {}

    /** Whether expected output is to be rewritten. */
    public static boolean isRewritten() {
        boolean wanted = "update".equals(System.getProperty("golden"));
        if (wanted && System.getenv("CI") != null) {
            throw new IllegalStateException("CI does not rewrite expected output");
        }
        return wanted;
    }

    /** Compares with a file, or rewrites it. */
    public static void assertMatches(Path expected, String actual) {
        try {
            if (isRewritten()) {
                Files.createDirectories(expected.getParent());
                Files.writeString(expected, actual);
            }
            assertEquals(Files.readString(expected), actual, expected::toString);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
