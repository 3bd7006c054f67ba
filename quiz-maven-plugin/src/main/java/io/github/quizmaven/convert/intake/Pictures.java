package io.github.quizmaven.convert.intake;

import io.github.quizmaven.convert.foreign.Importer;
import io.github.quizmaven.convert.foreign.Notes;
import io.github.quizmaven.markdown.LinkUse;
import io.github.quizmaven.markdown.LinkUses;
import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.source.Address;
import io.github.quizmaven.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
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

    /** Looks at what a source file became. */
    void collect(String text, Notes notes) throws IOException {
        Map<String, Integer> seen = new HashMap<>();
        for (LinkUse use : LinkUses.in(Markdown.of(text))) {
            Address address = Address.of(notes.file().path(), use.destination());
            Span place = place(use.destination(), notes, seen);
            switch (address.kind()) {
                case LOCAL -> collect(address.path(), use, place, notes);
                case OUTSIDE, ABSOLUTE -> {
                    if (use.image()) {
                        notes.refused(place, "`" + use.destination() + "` leads out of the folder");
                    }
                }
                case EXTERNAL -> {}
            }
        }
    }

    private void collect(String path, LinkUse use, Span place, Notes notes) throws IOException {
        if (path.isEmpty() || found.contains(path) || importer.reads(path)) {
            return;
        }
        Path file;
        try {
            file = root.resolve(path);
        } catch (InvalidPathException impossible) {
            notes.refused(place, "`" + use.destination() + "` is no path of a file");
            return;
        }
        if (isExactly(file)) {
            found.add(path);
        } else if (use.image()) {
            notes.refused(
                    place,
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

    /** Where the source names a destination: the next place at each call. */
    private static Span place(String destination, Notes notes, Map<String, Integer> seen) {
        String source = notes.file().text();
        int at = source.indexOf(destination, seen.getOrDefault(destination, 0));
        if (destination.isEmpty() || at < 0) {
            return Span.at(0);
        }
        seen.put(destination, at + destination.length());
        return new Span(at, at + destination.length());
    }
}
