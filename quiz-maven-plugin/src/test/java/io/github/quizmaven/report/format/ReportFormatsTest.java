package io.github.quizmaven.report.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.github.quizmaven.pipeline.Analysis;
import io.github.quizmaven.pipeline.BuiltIn;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import io.github.quizmaven.report.machine.CheckedRun;
import io.github.quizmaven.report.machine.MachineReport;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

/** The reports for tools, over a bank with faults of all kinds and over one without any. */
class ReportFormatsTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Path SCHEMAS = Path.of("..", "schema");

    private static CheckedRun faulty;
    private static CheckedRun sound;

    @BeforeAll
    static void check(@TempDir Path empty) throws IOException {
        faulty = run(RESOURCES.resolve("fixtures/forty-faults"));
        sound = run(empty);
        assertTrue(faulty.findings().size() >= 40);
        assertEquals(List.of(), sound.findings());
    }

    static Stream<CheckedRun> runs() {
        return Stream.of(faulty, sound);
    }

    static Stream<MachineReport> formats() {
        return ReportFormats.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void sarifFulfilsItsSchema(CheckedRun run) throws IOException {
        assertFulfils(
                RESOURCES.resolve("formats/sarif-2.1.0-rtm.5.json"),
                ReadReport.json(text("sarif", run)));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void jsonFulfilsItsSchema(CheckedRun run) throws IOException {
        JsonNode report = ReadReport.json(text("json", run));
        assertFulfils(SCHEMAS.resolve("report.schema.json"), report);
        assertEquals(
                ReadReport.json(Files.readString(SCHEMAS.resolve("report.schema.json")))
                        .path("$id")
                        .asString(),
                report.path("$schema").asString());
    }

    @ParameterizedTest
    @MethodSource("runs")
    void junitFulfilsItsSchema(CheckedRun run) throws Exception {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(RESOURCES.resolve("formats/surefire-test-report.xsd").toFile())
                .newValidator()
                .validate(new StreamSource(new StringReader(text("junit", run))));
    }

    /** What GitLab's documentation of code quality reports requires. */
    @ParameterizedTest
    @MethodSource("runs")
    void gitLabHasTheFieldsThatItRequires(CheckedRun run) {
        JsonNode issues = ReadReport.json(text("gitlab", run));
        assertTrue(issues.isArray());
        Set<String> fingerprints = new HashSet<>();
        for (JsonNode each : issues) {
            assertTrue(each.path("description").isString(), each::toString);
            assertTrue(each.path("check_name").isString(), each::toString);
            assertTrue(fingerprints.add(each.path("fingerprint").asString()), each::toString);
            assertTrue(
                    Set.of("info", "minor", "major", "critical", "blocker")
                            .contains(each.path("severity").asString()),
                    each::toString);
            String path = each.at("/location/path").asString();
            assertTrue(!path.isEmpty() && !path.startsWith("./"), each::toString);
            assertTrue(each.at("/location/lines/begin").isInt(), each::toString);
        }
    }

    @Test
    void allHoldTheSameFindings() throws Exception {
        List<String> expected = ReadReport.expected(faulty);

        assertEquals(expected, ReadReport.sarif(text("sarif", faulty)));
        assertEquals(expected, ReadReport.json(ReadReport.json(text("json", faulty))));
        assertEquals(expected, ReadReport.gitLab(text("gitlab", faulty)));
        List<String> outcomes =
                expected.stream()
                        .map(each -> each.replaceFirst(":(\\d+) error ", ":$1 failure "))
                        .map(each -> each.replaceFirst(":(\\d+) (warning|info) ", ":$1 skipped "))
                        .sorted()
                        .toList();
        assertEquals(outcomes, ReadReport.junit(text("junit", faulty)).stream().sorted().toList());
    }

    @Test
    void gitHubHoldsTheFirstTenOfEachSeverityWorstFirst() {
        List<String> expected = ReadReport.expected(faulty);
        List<String> first =
                Stream.of(" error ", " warning ", " info ")
                        .flatMap(
                                severity ->
                                        expected.stream()
                                                .filter(each -> each.contains(severity))
                                                .limit(10))
                        .toList();

        List<String> lines = text("github", faulty).lines().toList();

        assertEquals(first, ReadReport.gitHub(text("github", faulty)));
        assertEquals(
                "::notice title=quiz::and %d more problems, counted in the build log"
                        .formatted(expected.size() - first.size()),
                lines.get(lines.size() - 1));
        assertEquals("", text("github", sound));
    }

    @Test
    void sarifHelpsWithThePageOfEachBrokenRule() {
        JsonNode run = ReadReport.json(text("sarif", faulty)).at("/runs/0");
        JsonNode rules = run.at("/tool/driver/rules");
        for (JsonNode each : run.path("results")) {
            JsonNode rule = rules.path(each.path("ruleIndex").asInt());
            assertEquals(each.path("ruleId"), rule.path("id"));
            String page = rule.at("/help/markdown").asString();
            assertTrue(page.startsWith("# " + rule.path("id").asString() + "\n"), page);
            String flags = rule.at("/fullDescription/text").asString();
            assertTrue(page.replaceAll("\\s+", " ").contains("## What it flags " + flags), flags);
        }
        assertEquals(
                new HashSet<>(faulty.findings().stream().map(each -> each.rule()).toList()).size(),
                rules.size());
    }

    @Test
    void junitHasATestForEachSoundQuizAndNoTwoOfOneName() throws Exception {
        List<Element> tests =
                ReadReport.elements(
                                ReadReport.xml(text("junit", faulty)).getDocumentElement(),
                                "testcase")
                        .toList();
        List<String> names =
                tests.stream()
                        .map(each -> each.getAttribute("classname") + each.getAttribute("name"))
                        .toList();

        assertEquals(names.size(), new HashSet<>(names).size());
        assertEquals(faulty.findings().size() + faulty.sound().size(), names.size());
        assertEquals(
                "content.src.quiz.kubernetes.releases", tests.get(0).getAttribute("classname"));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void writesTheSameForTheSameRun(MachineReport format) throws IOException {
        CheckedRun again = run(RESOURCES.resolve("fixtures/forty-faults"));

        assertEquals(format.text(faulty), format.text(again));
        assertTrue(format.text(faulty).endsWith("\n") && !format.text(faulty).contains("\r"));
    }

    private static String text(String format, CheckedRun run) {
        return ReadReport.format(format).text(run);
    }

    private static void assertFulfils(Path schema, JsonNode report) throws IOException {
        Schema compiled =
                SchemaRegistry.withDefaultDialect(Dialects.getDraft202012())
                        .getSchema(ReadReport.json(Files.readString(schema)));
        List<Error> errors = compiled.validate(report);
        assertEquals(List.of(), errors);
    }

    private static CheckedRun run(Path source) throws IOException {
        Analysis analysis =
                BuiltIn.pipeline()
                        .check(
                                new QuizSettings(
                                        source,
                                        source.resolve("none"),
                                        List.of(),
                                        List.of(),
                                        RuleLevels.DEFAULT,
                                        FailOn.ERROR,
                                        false,
                                        RenderInvalid.FAIL));
        return analysis.run("1.2.3", "content/src/quiz/", source);
    }
}
