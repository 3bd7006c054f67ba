package io.github.quizmaven.exchange.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What an import leaves and says. */
final class ImportOutput {

    private ImportOutput() {}

    /** What it refused, a line each. */
    static List<String> warnings(ImportResult result) {
        return result.notes().all().stream()
                .filter(note -> note.rule().name().equals("import-refused"))
                .map(
                        note ->
                                "%s:%d:%d: %s"
                                        .formatted(
                                                note.place().path(),
                                                note.place().line(),
                                                note.place().column(),
                                                note.message()))
                .toList();
    }

    /** The files in a folder, sorted. */
    static List<String> written(Path to) throws IOException {
        try (Stream<Path> files = Files.walk(to)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> to.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
