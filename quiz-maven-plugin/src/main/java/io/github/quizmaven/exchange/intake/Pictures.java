package io.github.quizmaven.exchange.intake;

import io.github.quizmaven.exchange.foreign.Importer;
import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.syntax.fact.LinkUse;
import io.github.quizmaven.source.Address;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the pictures and other files that imported texts show or lead to. They keep their paths, so
 * that no link changes; those that are missing are reported.
 */
final class Pictures {

    private final Path root;
    private final Importer importer;
    private final Set<String> found = new TreeSet<>();

    /**
     * @param root the folder that paths of sources start from
     */
    Pictures(Path root, Importer importer) {
        this.root = root;
        this.importer = importer;
    }

    /** The files to copy, as paths from the root. */
    Set<String> found() {
        return found;
    }

    /**
     * Looks at what a source file became.
     *
     * @param links all that the written quiz holds
     */
    void collect(List<LinkUse> links, Notes notes) throws IOException {
        LinkPlaces places = new LinkPlaces(notes.file());
        for (LinkUse use : links) {
            Address address = Address.of(notes.file().path(), use.destination());
            switch (address.kind()) {
                case LOCAL -> collect(address.path(), use, places, notes);
                case OUTSIDE, ABSOLUTE -> {
                    if (use.image()) {
                        notes.refused(
                                places.next(use.destination()),
                                "`" + use.destination() + "` leads out of the folder");
                    }
                }
                case EXTERNAL -> {}
            }
        }
    }

    private void collect(String path, LinkUse use, LinkPlaces places, Notes notes) throws IOException {
        if (path.isEmpty() || found.contains(path) || importer.reads(path)) {
            return;
        }
        Path file;
        try {
            file = root.resolve(path);
        } catch (InvalidPathException impossible) {
            notes.refused(
                    places.next(use.destination()),
                    "`" + use.destination() + "` is not a path of a file");
            return;
        }
        if (isExactly(file)) {
            found.add(path);
        } else if (use.image()) {
            notes.refused(
                    places.next(use.destination()),
                    "there is no picture `"
                            + path
                            + "`"
                            + (Files.isRegularFile(file)
                                    ? ": upper and lower case differ from the file's"
                                    : ""));
        }
    }

    /** Whether there is a file that is spelt so, also where case does not matter. */
    private static boolean isExactly(Path file) throws IOException {
        return Files.isRegularFile(file)
                && String.valueOf(file.toRealPath().getFileName())
                        .equals(String.valueOf(file.getFileName()));
    }
}
