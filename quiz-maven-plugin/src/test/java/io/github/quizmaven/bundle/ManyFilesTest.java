package io.github.quizmaven.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What writing costs when an earlier build has written much. */
class ManyFilesTest {

    @TempDir Path temp;

    @Test
    void doesNotCopyWhatIsKnownForEachFile() throws IOException {
        TreeMap<String, String> files = new TreeMap<>();
        IntStream.range(0, 1000).forEach(each -> files.put(each + "/index.html", "0".repeat(64)));
        OutputFolder folder = new OutputFolder(temp, new Manifest(files));

        folder.requireOurs("1/index.html");

        assertEquals(1000, folder.known().size());
        assertSame(folder.known(), folder.known());
    }
}
