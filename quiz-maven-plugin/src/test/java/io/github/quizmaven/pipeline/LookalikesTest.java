package io.github.quizmaven.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Sound files that look like those with faults, and have no reports. They are apart from {@code
 * valid}, since text that only shows what a quiz looks like cannot be damaged.
 */
class LookalikesTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "fixtures", "lookalike");

    @Test
    void hasNoReports() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(FOLDER)) {
            files = all.sorted().toList();
        }
        assertTrue(files.size() > 1);
        for (Path each : files) {
            SourceFile file =
                    SourceFile.decode(each.getFileName().toString(), Files.readAllBytes(each));
            assertEquals(List.of(), Beside.check(file), each.toString());
        }
    }
}
