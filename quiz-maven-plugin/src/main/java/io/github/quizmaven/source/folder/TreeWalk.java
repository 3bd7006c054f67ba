package io.github.quizmaven.source.folder;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Lists the files below a folder. Links to folders are followed while they stay in it and lead
 * round no loop.
 */
public final class TreeWalk {

    /** How many links may lead to one folder, so that links to links cannot multiply for ever. */
    private static final int MOST_WAYS = 16;

    /**
     * A folder on the way.
     *
     * @param real its real path
     * @param path its path from the root, empty or ending in {@code /}
     * @param parent the folder that it was found in, or null
     */
    private record Folder(Path real, String path, @Nullable Folder parent) {

        boolean leadsBackTo(Path other) {
            for (Folder at = this; at != null; at = at.parent) {
                if (at.real.equals(other)) {
                    return true;
                }
            }
            return real.startsWith(other);
        }
    }

    /** Paths of files that were asked for; a link that leads nowhere or out of the root is one. */
    final List<String> files = new ArrayList<>();

    /** Paths of links to folders outside of the root. */
    final List<String> outside = new ArrayList<>();

    /** Paths of files and folders whose names are not UTF-8, as they can be shown. */
    final List<String> undecodable = new ArrayList<>();

    /** The stamps of all regular files that are in the folders entered, links left out, by path. */
    final Map<String, Stamp> stamps = new HashMap<>();

    private final Guard guard;
    private final Predicate<String> folders;
    private final Predicate<String> names;
    private final Deque<Folder> waiting = new ArrayDeque<>();
    private final Map<Path, Integer> ways = new HashMap<>();

    /**
     * @param folders which folders are entered, by their names
     * @param names which files are listed, by their names
     */
    TreeWalk(Guard guard, Predicate<String> folders, Predicate<String> names) {
        this.guard = guard;
        this.folders = folders;
        this.names = names;
    }

    TreeWalk run() throws IOException {
        waiting.add(new Folder(guard.real(), "", null));
        while (!waiting.isEmpty()) {
            Folder folder = waiting.removeFirst();
            List<Path> entries = new ArrayList<>();
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder.real())) {
                for (Path each : all) {
                    entries.add(each);
                }
            } catch (DirectoryIteratorException failure) {
                throw failure.getCause();
            }
            Collections.sort(entries);
            for (Path each : entries) {
                visit(each, folder);
            }
        }
        return this;
    }

    private void visit(Path entry, Folder in) throws IOException {
        BasicFileAttributes attributes = Stamp.read(entry);
        boolean link = attributes.isSymbolicLink();
        @Nullable Path target = link ? target(entry) : entry;
        boolean folder =
                target != null && (link ? Files.isDirectory(target) : attributes.isDirectory());
        @Nullable String name = FileName.of(entry);
        String shown = name == null ? FileName.escaped(entry) : name;
        @Nullable Stamp stamp = name == null ? null : Stamp.of(attributes);
        if (stamp != null) {
            stamps.put(in.path() + shown, stamp);
        }
        if (!(folder ? folders : names).test(shown)) {
            return;
        }
        String path = in.path() + shown;
        if (name == null) {
            undecodable.add(path);
        } else if (target == null) {
            files.add(path);
        } else if (folder) {
            enter(target, path, in, link);
        } else if (stamp != null || Files.isRegularFile(target) || !guard.isBelow(target)) {
            files.add(path);
        }
    }

    private void enter(Path real, String path, Folder in, boolean link) throws IOException {
        if (!guard.isBelow(real)) {
            outside.add(path);
        } else if (!link
                || !in.leadsBackTo(real) && ways.merge(real, 1, Integer::sum) <= MOST_WAYS) {
            waiting.add(new Folder(real, path + "/", in));
        }
    }

    /** Where a link leads; null if it leads nowhere. */
    private static @Nullable Path target(Path link) {
        try {
            return link.toRealPath();
        } catch (IOException dangling) {
            return null;
        }
    }
}
