package io.github.quizmaven.report.format;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.Related;
import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.report.TerminalPage;
import io.github.quizmaven.report.machine.CheckedRun;
import io.github.quizmaven.report.machine.Finding;
import io.github.quizmaven.report.machine.MachineReport;
import io.github.quizmaven.report.machine.PlacedEdit;
import io.github.quizmaven.report.machine.RuleHelp;
import io.github.quizmaven.source.Place;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** SARIF 2.1.0 with the documentation of the rules that were broken. */
final class SarifReport implements MachineReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String ROOT = "SRCROOT";

    @Override
    public String name() {
        return "sarif";
    }

    @Override
    public String file() {
        return "quiz.sarif";
    }

    @Override
    public String text(CheckedRun run) {
        ObjectNode log = JsonNodeFactory.instance.objectNode();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        ObjectNode json = log.putArray("runs").addObject();
        List<RuleHelp> rules = broken(run);
        ObjectNode driver = json.putObject("tool").putObject("driver");
        driver.put("name", "quiz-maven-plugin");
        driver.put("version", run.version());
        ArrayNode descriptors = driver.putArray("rules");
        rules.forEach(each -> write(each, descriptors.addObject()));
        // Runs of several modules that are uploaded together are told apart by it.
        json.putObject("automationDetails").put("id", "quiz/" + run.prefix());
        message(
                json.putObject("originalUriBaseIds").putObject(ROOT).putObject("description"),
                "where the build was started, or `quiz.reportBase`");
        json.put("columnKind", "unicodeCodePoints");
        ArrayNode results = json.putArray("results");
        List<String> names = rules.stream().map(each -> each.rule().name()).toList();
        run.findings()
                .forEach(
                        each ->
                                write(
                                        each,
                                        names.indexOf(each.rule()),
                                        run.prefix(),
                                        results.addObject()));
        return JsonText.of(log);
    }

    private static List<RuleHelp> broken(CheckedRun run) {
        Set<String> names = run.findings().stream().map(Finding::rule).collect(Collectors.toSet());
        return run.rules().stream().filter(each -> names.contains(each.rule().name())).toList();
    }

    private static void write(RuleHelp help, ObjectNode rule) {
        rule.put("id", help.rule().name());
        message(rule.putObject("shortDescription"), help.summary());
        message(rule.putObject("fullDescription"), help.description());
        ObjectNode page = rule.putObject("help");
        message(page, TerminalPage.text(help.page()));
        page.put("markdown", help.page());
        rule.putObject("defaultConfiguration").put("level", level(help.rule().severity()));
    }

    private static void write(Finding finding, int rule, String prefix, ObjectNode result) {
        result.put("ruleId", finding.rule());
        result.put("ruleIndex", rule);
        result.put("level", level(finding.severity()));
        message(result.putObject("message"), finding.messageAndHelp());
        location(finding.place(), prefix, result.putArray("locations").addObject());
        result.putObject("partialFingerprints")
                .put("quizFinding/v1", finding.identity().fingerprint());
        List<Related> others = finding.diagnostic().related();
        if (!others.isEmpty()) {
            ArrayNode related = result.putArray("relatedLocations");
            for (Related each : others) {
                ObjectNode other = related.addObject();
                other.put("id", related.size());
                location(each.place(), prefix, other);
                message(other.putObject("message"), each.label());
            }
        }
        if (!finding.edits().isEmpty()) {
            fix(finding, prefix, result.putArray("fixes").addObject());
        }
    }

    /** SARIF itself does not tell safe fixes from others. */
    private static void fix(Finding finding, String prefix, ObjectNode fix) {
        message(fix.putObject("description"), help(finding));
        ObjectNode change = fix.putArray("artifactChanges").addObject();
        artifact(finding.place(), prefix, change.putObject("artifactLocation"));
        ArrayNode replacements = change.putArray("replacements");
        for (PlacedEdit each : finding.edits()) {
            ObjectNode replacement = replacements.addObject();
            region(each.place(), replacement.putObject("deletedRegion"));
            replacement.putObject("insertedContent").put("text", each.replacement());
        }
        fix.putObject("properties").put("safe", finding.isFixSafe());
    }

    private static String help(Finding finding) {
        @Nullable Help help = finding.diagnostic().help();
        return help == null ? finding.diagnostic().message() : help.whole();
    }

    private static void location(Place place, String prefix, ObjectNode location) {
        ObjectNode physical = location.putObject("physicalLocation");
        artifact(place, prefix, physical.putObject("artifactLocation"));
        region(place, physical.putObject("region"));
    }

    private static void artifact(Place place, String prefix, ObjectNode file) {
        file.put("uri", uri(prefix + place.path()));
        file.put("uriBaseId", ROOT);
    }

    private static void region(Place place, ObjectNode region) {
        region.put("startLine", place.line());
        region.put("startColumn", place.column());
        region.put("endLine", place.endLine());
        region.put("endColumn", place.endColumn());
    }

    private static String uri(String path) {
        return Stream.of(path.split("/"))
                .map(each -> URLEncoder.encode(each, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }

    private static void message(ObjectNode target, String text) {
        target.put("text", text);
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
