package io.github.quizmaven;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What somebody downloads who uses the plugin for the first time. */
class WeightTest {

    private static final long MOST_BYTES = 11_600_000;
    private static final int MOST_JARS = 24;

    @Test
    void staysLight() throws IOException {
        List<Path> parts = RuntimeClassPath.parts();
        long bytes = 0;
        for (Path part : parts) {
            bytes += size(part);
        }
        String measured = bytes + " bytes in " + parts;

        assertTrue(bytes <= MOST_BYTES, measured);
        assertTrue(parts.size() <= MOST_JARS, measured);
        assertFalse(measured.contains("lsp4j") || measured.contains("gson"), measured);
        assertTrue(measured.contains("commonmark") && measured.contains("schema"), measured);
    }

    /** Our own parts are not packed yet; they are downloaded as jars too. */
    private static long size(Path part) throws IOException {
        if (Files.isRegularFile(part)) {
            return Files.size(part);
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (Stream<Path> files = Files.walk(part);
                ZipOutputStream jar = new ZipOutputStream(packed)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(new ZipEntry(part.relativize(file).toString()));
                Files.copy(file, jar);
            }
        }
        return packed.size();
    }
}
