package io.github.quizmaven.report.format;

import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.report.machine.CheckedRun;
import io.github.quizmaven.report.machine.Finding;
import io.github.quizmaven.report.machine.MachineReport;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** GitLab's code quality report: a list of issues in the form of Code Climate. */
final class GitLabReport implements MachineReport {

    @Override
    public String name() {
        return "gitlab";
    }

    @Override
    public String file() {
        return "gitlab.json";
    }

    @Override
    public String text(CheckedRun run) {
        ArrayNode issues = JsonNodeFactory.instance.arrayNode();
        run.findings().forEach(each -> write(each, issues.addObject()));
        return JsonText.of(issues);
    }

    private static void write(Finding finding, ObjectNode issue) {
        issue.put("description", finding.messageAndHelp());
        issue.put("check_name", finding.rule());
        issue.put("fingerprint", finding.identity().fingerprint());
        issue.put("severity", word(finding.severity()));
        ObjectNode location = issue.putObject("location");
        location.put("path", finding.path());
        ObjectNode lines = location.putObject("lines");
        lines.put("begin", finding.place().line());
        lines.put("end", finding.place().endLine());
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }
}
