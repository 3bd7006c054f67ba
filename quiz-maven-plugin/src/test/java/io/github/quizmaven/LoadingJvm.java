package io.github.quizmaven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A Java process of its own.
 *
 * @param said what it printed, and a line for each class that it loaded
 */
public record LoadingJvm(List<String> said) {

    /** Runs a class with the tests' class path to its end. */
    public static LoadingJvm run(Class<?> main, Path argument) throws IOException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xlog:class+load",
                                "-cp",
                                System.getProperty("java.class.path"),
                                main.getName(),
                                argument.toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new LoadingJvm(said.lines().toList());
    }

    /** The lines of classes whose names start like one of these. */
    public List<String> loaded(List<String> names) {
        return said.stream()
                .filter(line -> names.stream().anyMatch(each -> line.contains(" " + each)))
                .toList();
    }
}
