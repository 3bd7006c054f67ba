package io.github.quizmaven.report.format;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.report.machine.CheckedRun;
import io.github.quizmaven.report.machine.Finding;
import io.github.quizmaven.report.machine.MachineReport;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the findings back out of each report, as {@code path:line severity rule message}. */
final class ReadReport {

    private ReadReport() {}

    static MachineReport format(String name) {
        return ReportFormats.ALL.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What should be found. */
    static List<String> expected(CheckedRun run) {
        return run.findings().stream().map(ReadReport::line).toList();
    }

    private static String line(Finding finding) {
        Diagnostic found = finding.diagnostic();
        return line(
                finding.path(),
                found.place().line(),
                found.severity().word(),
                finding.rule(),
                found.message());
    }

    static List<String> sarif(String text) {
        List<String> found = new ArrayList<>();
        for (JsonNode each : json(text).at("/runs/0/results")) {
            JsonNode place = each.at("/locations/0/physicalLocation");
            String level = each.path("level").asString().replace("note", "info");
            found.add(
                    line(
                            URLDecoder.decode(
                                    place.at("/artifactLocation/uri").asString(),
                                    StandardCharsets.UTF_8),
                            place.at("/region/startLine").asInt(),
                            level,
                            each.path("ruleId").asString(),
                            firstLine(each.at("/message/text").asString())));
        }
        return found;
    }

    static List<String> json(JsonNode report) {
        List<String> found = new ArrayList<>();
        for (JsonNode each : report.path("findings")) {
            found.add(
                    line(
                            each.at("/place/path").asString(),
                            each.at("/place/line").asInt(),
                            each.path("severity").asString(),
                            each.path("rule").asString(),
                            each.path("message").asString()));
        }
        return found;
    }

    static List<String> gitLab(String text) {
        List<String> found = new ArrayList<>();
        for (JsonNode each : json(text)) {
            String severity =
                    switch (each.path("severity").asString()) {
                        case "major" -> "error";
                        case "minor" -> "warning";
                        default -> each.path("severity").asString();
                    };
            found.add(
                    line(
                            each.at("/location/path").asString(),
                            each.at("/location/lines/begin").asInt(),
                            severity,
                            each.path("check_name").asString(),
                            firstLine(each.path("description").asString())));
        }
        return found;
    }

    /** JUnit has no words for warning and info, which are both skipped tests. */
    static List<String> junit(String text) throws Exception {
        Pattern where = Pattern.compile("(.*):(\\d+):\\d+: (.*) \\[([a-z-]+)\\]");
        List<String> found = new ArrayList<>();
        for (String outcome : List.of("failure", "skipped")) {
            elements(xml(text).getDocumentElement(), outcome)
                    .map(each -> firstLine(each.getTextContent()))
                    .map(where::matcher)
                    .filter(Matcher::matches)
                    .map(
                            each ->
                                    line(
                                            each.group(1),
                                            Integer.parseInt(each.group(2)),
                                            outcome,
                                            each.group(4),
                                            each.group(3)))
                    .forEach(found::add);
        }
        return found;
    }

    static List<String> gitHub(String text) {
        Pattern command =
                Pattern.compile(
                        "::(error|warning|notice) file=([^,]*),line=(\\d+),.*?title=([^:]*)::(.*)");
        return text.lines()
                .map(command::matcher)
                .filter(Matcher::matches)
                .map(
                        each ->
                                line(
                                        unescape(each.group(2)),
                                        Integer.parseInt(each.group(3)),
                                        each.group(1).replace("notice", "info"),
                                        unescape(each.group(4)),
                                        firstLine(unescape(each.group(5)))))
                .toList();
    }

    static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)));
    }

    static Stream<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at));
    }

    private static String unescape(String text) {
        return text.replace("%2C", ",")
                .replace("%3A", ":")
                .replace("%0A", "\n")
                .replace("%0D", "\r")
                .replace("%25", "%");
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private static String line(
            String path, int line, String severity, String rule, String message) {
        return "%s:%d %s %s %s".formatted(path, line, severity, rule, message);
    }
}
