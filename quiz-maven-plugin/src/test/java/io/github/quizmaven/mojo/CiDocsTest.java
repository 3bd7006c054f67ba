package io.github.quizmaven.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.report.format.ReportFormats;
import io.github.quizmaven.report.machine.MachineReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The recipes for continuous integration name only what there is. */
class CiDocsTest {

    private static final Pattern YAML =
            Pattern.compile("^```yaml\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern FILE = Pattern.compile("target/quiz-reports/([a-z.]+)");

    private static String page;
    private static String descriptor;

    @BeforeAll
    static void read() throws IOException {
        page = Files.readString(Path.of("..", "docs", "ci.md"));
        try (InputStream in = CiDocsTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            descriptor = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void propertiesAndGoalsAreThePlugins() {
        Set<String> files =
                ReportFormats.ALL.stream().map(MachineReport::file).collect(Collectors.toSet());
        Set<String> properties = found("\\bquiz\\.[a-zA-Z]+");
        properties.removeAll(files);
        Set<String> goals = found("\\bquiz:[a-z]+");

        assertTrue(properties.contains("quiz.reports") && goals.contains("quiz:validate"));
        for (String each : properties) {
            assertTrue(descriptor.contains("${" + each + "}"), each);
        }
        for (String each : goals) {
            assertTrue(descriptor.contains("<goal>" + each.substring(5) + "</goal>"), each);
        }
    }

    @Test
    void reportsAreThoseThatThereAre() {
        List<String> rows =
                Pattern.compile("^\\| `([a-z]+)` \\| `([a-z.]+)` \\|", Pattern.MULTILINE)
                        .matcher(page)
                        .results()
                        .map(each -> each.group(1) + " " + each.group(2))
                        .sorted()
                        .toList();
        Set<String> files =
                FILE.matcher(page)
                        .results()
                        .map(each -> each.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                ReportFormats.ALL.stream()
                        .map(each -> each.name() + " " + each.file())
                        .sorted()
                        .toList(),
                rows);
        for (String each : files) {
            assertTrue(
                    ReportFormats.ALL.stream().anyMatch(format -> format.file().equals(each)),
                    each);
        }
    }

    @Test
    void workflowsAreYaml() {
        List<Object> workflows =
                YAML.matcher(page)
                        .results()
                        .map((MatchResult each) -> each.group(1))
                        .map(new Load(LoadSettings.builder().build())::loadFromString)
                        .toList();

        assertEquals(2, workflows.size());
        Map<?, ?> jobs = (Map<?, ?>) ((Map<?, ?>) workflows.get(0)).get("jobs");
        assertEquals(Set.of("check", "publish"), jobs.keySet());
        assertEquals(Set.of("image", "quizzes", "pages"), ((Map<?, ?>) workflows.get(1)).keySet());
        for (Object job : jobs.values()) {
            for (Object step : (List<?>) ((Map<?, ?>) job).get("steps")) {
                Map<?, ?> keys = (Map<?, ?>) step;
                assertEquals(
                        1,
                        Stream.of("run", "uses").filter(keys::containsKey).count(),
                        step::toString);
            }
        }
    }

    private static Set<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
