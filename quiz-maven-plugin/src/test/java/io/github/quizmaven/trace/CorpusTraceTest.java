package io.github.quizmaven.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The same of files that nobody wrote for this tool: run it with {@code -Dcorpus.folder=<folder>},
 * which holds a folder for each source. What was found is in {@code target/trace.txt}.
 */
class CorpusTraceTest {

    @Test
    void noLineIsLostOrRaw() throws IOException {
        String given = System.getProperty("corpus.folder", "");
        Path root = Path.of(given);
        Assumptions.assumeTrue(
                !given.isEmpty() && Files.isDirectory(root),
                "skipped: -Dcorpus.folder=<folder> names no folder");
        List<TracedFolder> folders = new ArrayList<>();
        StringBuilder table = new StringBuilder(TracedFolder.header());
        try (Stream<Path> sources = Files.list(root)) {
            for (Path each : sources.filter(Files::isDirectory).sorted().toList()) {
                TracedFolder traced = TracedFolder.of(each.getFileName().toString(), each);
                if (traced.files() > 0) {
                    folders.add(traced);
                    table.append(traced.row());
                }
            }
        }
        System.out.println(table);
        Files.writeString(Path.of("target", "trace.txt"), table + "\n" + TraceTest.wrong(folders));
        assertEquals("", TraceTest.wrong(folders));
    }
}
