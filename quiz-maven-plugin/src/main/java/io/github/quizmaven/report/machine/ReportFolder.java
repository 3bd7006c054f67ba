package io.github.quizmaven.report.machine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The folder that holds the reports of one module.
 *
 * @param path where it is; it need not exist yet
 */
public record ReportFolder(Path path) {

    /** Writes a report whole: whoever looks finds the old file or the new one. */
    public void write(MachineReport report, CheckedRun run) throws IOException {
        Files.createDirectories(path);
        Path part = path.resolve("." + report.file() + ".part");
        Files.write(part, report.text(run).getBytes(StandardCharsets.UTF_8));
        Files.move(
                part,
                path.resolve(report.file()),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }
}
