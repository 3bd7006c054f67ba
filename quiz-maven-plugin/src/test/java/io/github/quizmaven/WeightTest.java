package io.github.quizmaven;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What somebody downloads who uses the plugin for the first time. */
class WeightTest {

    private static final long MOST_BYTES = 12_000_000;
    private static final int MOST_JARS = 30;

    @Test
    void staysLight() throws Exception {
        List<Path> parts =
                Stream.concat(
                                Stream.of(ownClasses()),
                                Stream.of(dependencies().split(File.pathSeparator)).map(Path::of))
                        .toList();
        long bytes = 0;
        for (Path part : parts) {
            bytes += size(part);
        }
        String measured = bytes + " bytes in " + parts;

        assertTrue(bytes <= MOST_BYTES, measured);
        assertTrue(parts.size() <= MOST_JARS, measured);
        assertTrue(measured.contains("commonmark") && measured.contains("schema"), measured);
    }

    private static Path ownClasses() throws Exception {
        return Path.of(
                Class.forName("io.github.quizmaven.mojo.ValidateMojo")
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI());
    }

    private static String dependencies() throws IOException {
        try (InputStream list = WeightTest.class.getResourceAsStream("/runtime-classpath.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private static long size(Path part) throws IOException {
        try (Stream<Path> files = Files.walk(part)) {
            return files.map(Path::toFile).filter(File::isFile).mapToLong(File::length).sum();
        }
    }
}
