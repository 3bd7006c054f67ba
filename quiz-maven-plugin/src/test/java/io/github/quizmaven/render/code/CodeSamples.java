package io.github.quizmaven.render.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A few lines in each language. */
public final class CodeSamples {

    private static final Path FILE = Path.of("src/test/resources/code/samples.txt");

    private CodeSamples() {}

    public static Map<CodeLanguage, String> all() {
        Map<CodeLanguage, String> samples = new LinkedHashMap<>();
        try {
            for (String sample : Files.readString(FILE).split("(?m)^=== ")) {
                String[] parts = sample.split("\n", 2);
                if (parts.length > 1) {
                    samples.put(CodeLanguage.of(parts[0]), parts[1]);
                }
            }
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return samples;
    }
}
