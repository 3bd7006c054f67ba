package io.github.quizmaven;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the plugin is made of when it runs: our classes and what they depend on. */
public final class RuntimeClassPath {

    private RuntimeClassPath() {}

    /** Folders and jars, ours first. */
    public static List<Path> parts() {
        try (InputStream list =
                RuntimeClassPath.class.getResourceAsStream("/runtime-classpath.txt")) {
            String all = new String(list.readAllBytes(), StandardCharsets.UTF_8).strip();
            return Stream.concat(
                            Stream.of("target/classes"), Stream.of(all.split(File.pathSeparator)))
                    .map(Path::of)
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
