package io.github.quizmaven.report.machine;

import io.github.quizmaven.source.WholeFile;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The folder that holds the reports of one module.
 *
 * @param path where it is; it need not exist yet
 */
public record ReportFolder(Path path) {

    /** Writes a report whole: whoever looks finds the old file or the new one. */
    public void write(MachineReport report, CheckedRun run) throws IOException {
        WholeFile.write(path.resolve(report.file()), report.text(run));
    }
}
