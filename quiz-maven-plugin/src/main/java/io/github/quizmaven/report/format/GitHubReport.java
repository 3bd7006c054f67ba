package io.github.quizmaven.report.format;

import io.github.quizmaven.diagnostic.OneLine;
import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.report.machine.CheckedRun;
import io.github.quizmaven.report.machine.Finding;
import io.github.quizmaven.report.machine.MachineReport;
import io.github.quizmaven.source.Place;
import java.util.List;

/**
 * Workflow commands that become annotations when a step of GitHub Actions prints them, worst first.
 * GitHub shows ten of each severity a step and drops the others, so that no more are written.
 */
final class GitHubReport implements MachineReport {

    private static final int MOST = 10;

    @Override
    public String name() {
        return "github";
    }

    @Override
    public String file() {
        return "github.txt";
    }

    @Override
    public String text(CheckedRun run) {
        StringBuilder text = new StringBuilder();
        int left = 0;
        for (Severity severity : Severity.values()) {
            List<Finding> found =
                    run.findings().stream().filter(each -> each.severity() == severity).toList();
            // The last notice is the one that says how many there are beyond these.
            int room = severity == Severity.INFO && left + found.size() > MOST ? MOST - 1 : MOST;
            found.stream().limit(room).forEach(each -> text.append(command(each)));
            left += Math.max(0, found.size() - room);
        }
        return text + (left == 0 ? "" : rest(left));
    }

    private static String rest(int count) {
        return "::notice title=quiz::and %d more %s, counted in the build log\n"
                .formatted(count, count == 1 ? "problem" : "problems");
    }

    private static String command(Finding finding) {
        Place place = finding.place();
        StringBuilder command = new StringBuilder("::").append(word(finding.severity()));
        command.append(" file=").append(property(OneLine.of(finding.path())));
        command.append(",line=").append(place.line());
        command.append(",endLine=").append(place.endLine());
        // GitHub refuses columns of places that span lines.
        if (place.endLine() == place.line()) {
            command.append(",col=").append(place.column());
            command.append(",endColumn=").append(Math.max(place.column(), place.endColumn() - 1));
        }
        command.append(",title=").append(property(finding.rule()));
        return command.append("::")
                .append(message(finding.messageAndHelp()))
                .append('\n')
                .toString();
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    private static String message(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return message(text).replace(":", "%3A").replace(",", "%2C");
    }
}
