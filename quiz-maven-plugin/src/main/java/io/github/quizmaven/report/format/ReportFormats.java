package io.github.quizmaven.report.format;

import io.github.quizmaven.report.machine.MachineReport;
import java.util.List;

/** Every format that the plugin knows, listed by hand. */
public final class ReportFormats {

    public static final List<MachineReport> ALL =
            List.of(
                    new SarifReport(),
                    new JunitReport(),
                    new JsonReport(),
                    new GitHubReport(),
                    new GitLabReport());

    private ReportFormats() {}
}
