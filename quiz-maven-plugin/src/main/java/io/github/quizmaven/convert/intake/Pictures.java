package io.github.quizmaven.convert.intake;

import io.github.quizmaven.convert.foreign.Importer;
import io.github.quizmaven.convert.foreign.Notes;
import io.github.quizmaven.markdown.LinkUse;
import io.github.quizmaven.markdown.LinkUses;
import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.source.Address;
import io.github.quizmaven.source.Opened;
import io.github.quizmaven.source.SourceFolder;
import io.github.quizmaven.source.SourceTree;
import io.github.quizmaven.source.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pictures and other files that imported texts show or lead to. They keep their paths, so
 * that no link changes; those that are missing are reported.
 */
final class Pictures {

    private final SourceTree tree;
    private final Importer importer;
    private final Set<String> found = new TreeSet<>();
    private final Map<String, Set<String>> names = new HashMap<>();

    /**
     * @param tree the folder that paths of sources start from
     */
    Pictures(SourceTree tree, Importer importer) {
        this.tree = tree;
        this.importer = importer;
    }

    /** The files to copy, as paths from the root. */
    Set<String> found() {
        return found;
    }

    /** Looks at what a source file became. */
    void collect(String text, Notes notes) {
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

    private void collect(String path, LinkUse use, Span place, Notes notes) {
        if (path.isEmpty() || found.contains(path) || importer.reads(path)) {
            return;
        }
        Opened.@Nullable Refused refused = tree.refusal(path, SourceFolder.MOST_BYTES);
        if (refused == null && isExactly(path)) {
            found.add(path);
        } else if (use.image()) {
            notes.refused(place, words(path, refused));
        }
    }

    private static String words(String path, Opened.@Nullable Refused refused) {
        if (refused == null) {
            return "there is no picture `"
                    + path
                    + "`: upper and lower case differ from the file's";
        }
        return refused == Opened.Refused.NOT_FOUND
                ? "there is no picture `" + path + "`"
                : "the picture `" + path + "` " + refused.words();
    }

    /** Whether the file is spelt so, also where case does not matter. */
    private boolean isExactly(String path) {
        String folder = Address.folder(path);
        return names.computeIfAbsent(folder, tree::names).contains(path.substring(folder.length()));
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
