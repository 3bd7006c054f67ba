package io.github.quizmaven.report.format;

import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.report.ConsoleReport;
import io.github.quizmaven.report.machine.CheckedRun;
import io.github.quizmaven.report.machine.Finding;
import io.github.quizmaven.report.machine.MachineReport;
import io.github.quizmaven.source.SourceFile;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

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
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            write(run, xml);
            xml.writeEndDocument();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.append('\n').toString();
    }

    private static void write(CheckedRun run, XMLStreamWriter xml) throws XMLStreamException {
        long errors = run.findings().stream().filter(JunitReport::fails).count();
        startLine(xml, "");
        xml.writeStartElement("testsuite");
        attribute(xml, "name", "quizzes in " + run.prefix());
        attribute(xml, "tests", run.sound().size() + run.findings().size());
        attribute(xml, "failures", errors);
        attribute(xml, "errors", 0);
        attribute(xml, "skipped", run.findings().size() - errors);
        attribute(xml, "time", 0);
        for (String path : run.sound()) {
            startLine(xml, "  ");
            xml.writeEmptyElement("testcase");
            test(xml, run.prefix() + path, "has no errors");
        }
        ConsoleReport report = new ConsoleReport(run.prefix());
        Map<String, Integer> tests = new HashMap<>();
        for (Finding each : run.findings()) {
            String name = each.diagnostic().message() + " [" + each.rule() + "]";
            // Tools merge tests of one class that have the same name.
            int count = tests.merge(each.path() + name, 1, Integer::sum);
            startLine(xml, "  ");
            xml.writeStartElement("testcase");
            test(xml, each.path(), count == 1 ? name : name + " (" + count + ")");
            outcome(xml, each, report);
            startLine(xml, "  ");
            xml.writeEndElement();
        }
        startLine(xml, "");
        xml.writeEndElement();
    }

    private static void startLine(XMLStreamWriter xml, String indent) throws XMLStreamException {
        xml.writeCharacters("\n" + indent);
    }

    private static boolean fails(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }

    private static void test(XMLStreamWriter xml, String path, String name)
            throws XMLStreamException {
        // Tools take what stands before the last dot for a package.
        attribute(xml, "classname", SourceFile.withoutEnding(path).replace('/', '.'));
        attribute(xml, "name", name);
        attribute(xml, "time", 0);
    }

    private static void outcome(XMLStreamWriter xml, Finding finding, ConsoleReport report)
            throws XMLStreamException {
        startLine(xml, "    ");
        xml.writeStartElement(fails(finding) ? "failure" : "skipped");
        attribute(xml, "message", finding.diagnostic().message());
        if (fails(finding)) {
            attribute(xml, "type", finding.rule());
        }
        xml.writeCharacters(legal(report.text(finding.diagnostic())));
        xml.writeEndElement();
    }

    private static void attribute(XMLStreamWriter xml, String name, Object value)
            throws XMLStreamException {
        xml.writeAttribute(name, legal(value.toString()));
    }

    /** The writer does not look at characters that no document may hold, escaped or not. */
    private static String legal(String text) {
        return text.codePoints()
                .map(each -> isXml(each) ? each : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** XML 1.0, production 2; without a carriage return, which readers take for a line end. */
    private static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }
}
