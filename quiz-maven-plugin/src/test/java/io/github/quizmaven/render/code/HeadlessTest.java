package io.github.quizmaven.render.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.RuntimeClassPath;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Machines that build sites may have no window toolkit, or name a display that they cannot open.
 */
class HeadlessTest {

    /** Reads all samples in a Java of its own. */
    public static final class ReadAll {

        private ReadAll() {}

        public static void main(String[] arguments) {
            CodeSamples.all()
                    .forEach(
                            (language, source) ->
                                    Highlighter.spans(source, language).stream()
                                            .filter(span -> span.kind() != null)
                                            .findFirst()
                                            .orElseThrow());
            System.out.println("all read");
        }
    }

    private static List<String> lines(String display) throws IOException, InterruptedException {
        String classPath =
                Stream.concat(
                                Stream.of(Path.of("target/test-classes")),
                                RuntimeClassPath.parts().stream())
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator));
        ProcessBuilder java =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-verbose:class",
                                "-cp",
                                classPath,
                                ReadAll.class.getName())
                        .redirectErrorStream(true);
        java.environment().remove("DISPLAY");
        if (!display.isEmpty()) {
            java.environment().put("DISPLAY", display);
        }
        Process process = java.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output.lines().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":77"})
    void readsEveryLanguageWithoutLoadingTheWindowToolkit(String display) throws Exception {
        List<String> lines = lines(display);
        assertTrue(lines.contains("all read"), lines::toString);
        assertTrue(
                lines.stream().anyMatch(line -> line.contains(Highlighter.class.getName() + " ")),
                "classes are not listed");
        assertEquals(
                List.of(),
                lines.stream()
                        .filter(line -> line.matches(".* (?:java\\.awt|javax\\.|sun\\.awt).*"))
                        .toList());
    }
}
