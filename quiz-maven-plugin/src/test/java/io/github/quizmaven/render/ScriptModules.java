package io.github.quizmaven.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sources of the script, which a compiler joins when the templates are built. */
final class ScriptModules {

    private static final Path FOLDER = Path.of("../templates/assets/js");

    private ScriptModules() {}

    /** Their file names, in the order in which they are joined. */
    static List<String> names() {
        return read("compiler.flags")
                .lines()
                .filter(line -> line.startsWith("--js "))
                .map(line -> line.substring("--js ".length()))
                .toList();
    }

    static String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Several of them, joined. */
    static String joined(String... files) {
        return Stream.of(files).map(ScriptModules::read).collect(Collectors.joining());
    }
}
