package io.github.quizmaven.report.format;

import io.github.quizmaven.diagnostic.Related;
import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.report.machine.CheckedRun;
import io.github.quizmaven.report.machine.Finding;
import io.github.quizmaven.report.machine.MachineReport;
import io.github.quizmaven.report.machine.PlacedEdit;
import io.github.quizmaven.source.Place;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The plugin's own report, with all that it knows; {@code report.schema.json} describes it. */
final class JsonReport implements MachineReport {

    private static final String SCHEMA =
            "https://quizmaven.github.io/schema/0.1/report.schema.json";

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String file() {
        return "quiz.json";
    }

    @Override
    public String text(CheckedRun run) {
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        report.put("$schema", SCHEMA);
        report.put("plugin", run.version());
        ObjectNode summary = report.putObject("summary");
        summary.put("files", run.files());
        summary.put("questions", run.questions());
        for (Severity severity : Severity.values()) {
            summary.put(
                    severity.word(),
                    run.findings().stream().filter(each -> each.severity() == severity).count());
        }
        summary.put("ignored", run.ignored());
        summary.put("known", run.known());
        ArrayNode findings = report.putArray("findings");
        run.findings().forEach(each -> write(each, run.prefix(), findings.addObject()));
        return JsonText.of(report);
    }

    private static void write(Finding finding, String prefix, ObjectNode json) {
        json.put("rule", finding.rule());
        json.put("severity", finding.severity().word());
        json.put("message", finding.diagnostic().message());
        if (finding.diagnostic().help() != null) {
            json.put("help", finding.diagnostic().help().whole());
        }
        if (!finding.edits().isEmpty()) {
            ObjectNode fix = json.putObject("fix");
            fix.put("safe", finding.isFixSafe());
            ArrayNode edits = fix.putArray("edits");
            for (PlacedEdit each : finding.edits()) {
                ObjectNode edit = edits.addObject();
                edit.set("place", place(each.place(), prefix));
                edit.put("text", each.replacement());
            }
        }
        json.put("fingerprint", finding.identity().fingerprint());
        json.set("place", place(finding.place(), prefix));
        ArrayNode others = json.putArray("related");
        for (Related each : finding.diagnostic().related()) {
            ObjectNode other = others.addObject();
            other.put("label", each.label());
            other.set("place", place(each.place(), prefix));
        }
    }

    private static ObjectNode place(Place place, String prefix) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("path", prefix + place.path());
        json.put("line", place.line());
        json.put("column", place.column());
        json.put("endLine", place.endLine());
        json.put("endColumn", place.endColumn());
        return json;
    }
}
