package io.github.quizmaven.mojo.run;

import io.github.quizmaven.mojo.parameter.Choice;
import io.github.quizmaven.mojo.parameter.SettingsException;
import io.github.quizmaven.pipeline.Analysis;
import io.github.quizmaven.report.format.ReportFormats;
import io.github.quizmaven.report.machine.CheckedRun;
import io.github.quizmaven.report.machine.MachineReport;
import io.github.quizmaven.report.machine.ReportFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The reports for tools that a build asks for in one module.
 *
 * @param formats which ones
 * @param folder where they are written
 * @param prefix what turns paths below the source folder into those of reports
 * @param version the plugin's
 */
public record ModuleReports(
        List<MachineReport> formats, ReportFolder folder, String prefix, String version) {

    /** The formats that are meant by the values of {@code quiz.reports}. */
    public static List<MachineReport> formats(List<String> names) throws SettingsException {
        List<String> words = ReportFormats.ALL.stream().map(MachineReport::name).toList();
        List<MachineReport> formats = new ArrayList<>();
        for (String each : names) {
            formats.add(
                    ReportFormats.ALL.get(words.indexOf(Choice.of("quiz.reports", each, words))));
        }
        return formats.stream().distinct().toList();
    }

    void write(Analysis analysis, Path source) throws IOException {
        if (!formats.isEmpty()) {
            CheckedRun run = analysis.run(version, prefix, source);
            for (MachineReport each : formats) {
                folder.write(each, run);
            }
        }
    }
}
