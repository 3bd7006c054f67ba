package io.github.quizmaven.report.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports on the disk. */
class ReportFolderTest {

    private static final CheckedRun RUN =
            new CheckedRun("1", "", 0, 0, 0, 0, List.of(), List.of(), List.of());

    private record Fixed(String text) implements MachineReport {

        @Override
        public String name() {
            return "fixed";
        }

        @Override
        public String file() {
            return "fixed.txt";
        }

        @Override
        public String text(CheckedRun run) {
            return text;
        }
    }

    @Test
    void makesTheFolderAndReplacesWhatIsThere(@TempDir Path root) throws IOException {
        ReportFolder folder = new ReportFolder(root.resolve("target/quiz-reports"));

        folder.write(new Fixed("old and long\n"), RUN);
        folder.write(new Fixed("ünew\n"), RUN);

        assertEquals("ünew\n", Files.readString(folder.path().resolve("fixed.txt")));
        try (Stream<Path> files = Files.list(folder.path())) {
            assertEquals(
                    List.of("fixed.txt"),
                    files.map(each -> each.getFileName().toString()).toList());
        }
    }
}
