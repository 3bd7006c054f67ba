package io.github.quizmaven.exchange.intake.link;

import io.github.quizmaven.exchange.foreign.Importer;
import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.source.Address;
import io.github.quizmaven.source.folder.Opened;
import io.github.quizmaven.source.folder.SourceFolder;
import io.github.quizmaven.source.folder.SourceTree;
import io.github.quizmaven.syntax.fact.LinkUse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pictures and other files that imported texts show or lead to. They keep their paths, so
 * that no link changes; those that are missing are reported.
 */
public final class Pictures {

    private final SourceTree tree;
    private final Importer importer;
    private final Set<String> found = new TreeSet<>();
    private final Set<String> brought = new HashSet<>();
    private final Map<String, Set<String>> names = new HashMap<>();

    /**
     * @param tree the folder that paths of sources start from
     */
    public Pictures(SourceTree tree, Importer importer) {
        this.tree = tree;
        this.importer = importer;
    }

    /** Knows of a file that an importer brings along, which is nowhere to be copied from. */
    public void bring(String path) {
        brought.add(path);
    }

    /** The files to copy, as paths from the root. */
    public Set<String> found() {
        return found;
    }

    /**
     * Looks at what a source file became.
     *
     * @param quiz the path of the written quiz
     * @param links all that it holds
     */
    public void collect(String quiz, List<LinkUse> links, Notes notes) {
        LinkPlaces places = new LinkPlaces(notes.file());
        for (LinkUse use : links) {
            Address address = Address.of(quiz, use.destination());
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

    private void collect(String path, LinkUse use, LinkPlaces places, Notes notes) {
        boolean known = found.contains(path) || brought.contains(path);
        if (path.isEmpty() || known || importer.reads(path)) {
            return;
        }
        Opened.@Nullable Refused refused = tree.refusal(path, SourceFolder.MOST_BYTES);
        if (refused == null && isExactly(path)) {
            found.add(path);
        } else if (use.image()) {
            notes.refused(places.next(use.destination()), words(path, refused));
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
}
