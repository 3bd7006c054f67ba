package io.github.quizmaven.pipeline;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.Golden;
import io.github.quizmaven.diagnostic.Diagnostics;
import io.github.quizmaven.report.ConsoleReport;
import io.github.quizmaven.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole files against the whole output that an author reads. A fixture is a Markdown file in {@code
 * valid}, which has no reports, or in {@code invalid}, beside a text file with its reports.
 */
class FixturesTest {

    private static final Path FIXTURES = Path.of("src", "test", "resources", "fixtures");

    @TestFactory
    Stream<DynamicTest> validFilesHaveNoReports() throws IOException {
        return files("valid", ".md").stream()
                .map(each -> test(each, () -> assertEquals("", output(each, false))));
    }

    @TestFactory
    Stream<DynamicTest> invalidFilesHaveTheirReports() throws IOException {
        return files("invalid", ".md").stream()
                .map(
                        each ->
                                test(
                                        each,
                                        () ->
                                                Golden.assertMatches(
                                                        expected(each), output(each, false))));
    }

    @TestFactory
    Stream<DynamicTest> lineEndsChangeNothing() throws IOException {
        return Stream.concat(files("valid", ".md").stream(), files("invalid", ".md").stream())
                .map(
                        each ->
                                test(
                                        each,
                                        () ->
                                                assertEquals(
                                                        output(each, false), output(each, true))));
    }

    @Test
    void noExpectedOutputIsLeftOver() throws IOException {
        List<Path> inputs = files("invalid", ".md").stream().map(FixturesTest::expected).toList();
        assertEquals(inputs, files("invalid", ".txt"));
        assertTrue(inputs.size() > 15);
        assertFalse(files("valid", ".md").isEmpty());
    }

    private static DynamicTest test(Path fixture, org.junit.jupiter.api.function.Executable body) {
        return DynamicTest.dynamicTest(fixture.getFileName().toString(), body);
    }

    private static Path expected(Path fixture) {
        return fixture.resolveSibling(fixture.getFileName().toString().replace(".md", ".txt"));
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES.resolve(folder))) {
            return files.filter(each -> each.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static String output(Path fixture, boolean windows) throws IOException {
        byte[] bytes = Files.readAllBytes(fixture);
        if (windows) {
            bytes = new String(bytes, ISO_8859_1).replace("\n", "\r\n").getBytes(ISO_8859_1);
        }
        SourceFile file = SourceFile.decode(fixture.getFileName().toString(), bytes);
        Diagnostics found = Diagnostics.of(Beside.check(file, Beside.in(fixture.getParent())));
        ConsoleReport report = new ConsoleReport("");
        return found.all().stream()
                .map(each -> "[" + each.severity().word() + "] " + report.text(each) + "\n")
                .collect(Collectors.joining("\n"));
    }
}
