package io.github.quizmaven.report.format;

import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.report.ConsoleReport;
import io.github.quizmaven.report.machine.CheckedRun;
import io.github.quizmaven.report.machine.Finding;
import io.github.quizmaven.report.machine.MachineReport;
import java.util.HashMap;
import java.util.Map;

/**
 * JUnit's XML as Surefire writes it. An error is a failed test; a warning, which must not fail a
 * build, is a skipped one; each quiz without errors is a test that has passed.
 */
final class JunitReport implements MachineReport {

    @Override
    public String name() {
        return "junit";
    }

    @Override
    public String file() {
        return "junit.xml";
    }

    @Override
    public String text(CheckedRun run) {
        long errors = run.findings().stream().filter(JunitReport::fails).count();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<testsuite").append(attribute("name", "quizzes in " + run.prefix()));
        xml.append(attribute("tests", run.sound().size() + run.findings().size()))
                .append(attribute("failures", errors));
        xml.append(attribute("errors", 0));
        xml.append(attribute("skipped", run.findings().size() - errors));
        xml.append(attribute("time", 0)).append(">\n");
        for (String path : run.sound()) {
            xml.append(test(run.prefix() + path, "has no errors")).append("/>\n");
        }
        ConsoleReport report = new ConsoleReport(run.prefix());
        Map<String, Integer> tests = new HashMap<>();
        for (Finding each : run.findings()) {
            String name = each.diagnostic().message() + " [" + each.rule() + "]";
            // Tools merge tests of one class that have the same name.
            int count = tests.merge(each.path() + name, 1, Integer::sum);
            xml.append(test(each.path(), count == 1 ? name : name + " (" + count + ")"));
            xml.append(">\n").append(outcome(each, report)).append("  </testcase>\n");
        }
        return xml.append("</testsuite>\n").toString();
    }

    private static boolean fails(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }

    private static String test(String path, String name) {
        // Tools take what stands before the last dot for a package.
        String type = path.replaceFirst("\\.md$", "").replace('/', '.');
        return "  <testcase"
                + attribute("classname", type)
                + attribute("name", name)
                + attribute("time", 0);
    }

    private static String outcome(Finding finding, ConsoleReport report) {
        String name = fails(finding) ? "failure" : "skipped";
        String type = fails(finding) ? attribute("type", finding.rule()) : "";
        return "    <"
                + name
                + attribute("message", finding.diagnostic().message())
                + type
                + ">"
                + escape(report.text(finding.diagnostic()))
                + "</"
                + name
                + ">\n";
    }

    private static String attribute(String name, Object value) {
        return " " + name + "=\"" + escape(value.toString()) + "\"";
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints()
                .map(each -> isXml(each) ? each : 0xFFFD)
                .forEach(
                        each -> {
                            switch (each) {
                                case '&' -> escaped.append("&amp;");
                                case '<' -> escaped.append("&lt;");
                                case '>' -> escaped.append("&gt;");
                                case '"' -> escaped.append("&quot;");
                                default -> escaped.appendCodePoint(each);
                            }
                        });
        return escaped.toString();
    }

    /** XML 1.0, production 2: no other character may be in a document, escaped or not. */
    private static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }
}
