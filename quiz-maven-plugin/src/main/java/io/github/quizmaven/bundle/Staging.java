package io.github.quizmaven.bundle;

import io.github.quizmaven.bundle.staged.BundlePath;
import io.github.quizmaven.bundle.staged.Staged;
import io.github.quizmaven.bundle.staged.WaitingRoom;
import io.github.quizmaven.site.file.RenderedFile;
import io.github.quizmaven.source.Sha256;
import io.github.quizmaven.source.folder.Stamp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One build's files on their way into the output folder. */
final class Staging {

    /** Files below others first: a catalogue must not name a page that is not there yet. */
    private static final Comparator<String> DEEPEST_FIRST = Staging::compare;

    private final OutputFolder folder;
    private final Journal journal;
    private final @Nullable WaitingRoom room;
    private final SortedMap<String, String> hashes = new TreeMap<>();
    private final SortedMap<String, Path> assets = new TreeMap<>(DEEPEST_FIRST);
    private final SortedMap<String, Path> pages = new TreeMap<>(DEEPEST_FIRST);
    private final Map<String, Stamp> stamps = new HashMap<>();
    private boolean replaced;

    /**
     * @param room where files wait that were made before; null if there are none
     */
    Staging(OutputFolder folder, Journal journal, @Nullable WaitingRoom room) {
        this.folder = folder;
        this.journal = journal;
        this.room = room;
    }

    /**
     * Lets a file go; one that is in the folder already need not wait. Serves all threads, unlike
     * the rest.
     */
    Staged stage(RenderedFile file) throws IOException {
        byte[] content = file.content();
        String hash = Sha256.hex(content);
        if (BundlePath.isSafe(file.path()) && !folder.isEmptyAt(file.path())) {
            @Nullable Stamp stamp = Stamp.of(folder.resolve(file.path()));
            if (hash.equals(folder.hash(file.path()))) {
                return new Staged(file.path(), hash, file.asset(), stamp, null);
            }
        }
        folder.requireOurs(file.path());
        Path waiting = journal.stage(content);
        return new Staged(file.path(), hash, file.asset(), Stamp.of(waiting), waiting);
    }

    /**
     * A file that was let go earlier, if the folder still has it or it waits to become part of it;
     * null if not. Serves all threads.
     */
    @Nullable Staged still(Staged earlier) throws IOException {
        String path = earlier.path();
        if (!BundlePath.isSafe(path)) {
            return null;
        }
        @Nullable Staged there = folder.isEmptyAt(path) ? null : earlier.in(folder.resolve(path));
        return there == null && room != null ? taken(earlier, room.place(path)) : there;
    }

    /**
     * Takes a file out of the room, and only then looks whether it is the one that was meant: from
     * here on nobody else changes it.
     */
    private @Nullable Staged taken(Staged earlier, Path waiting) throws IOException {
        if (!Files.exists(waiting, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        folder.requireOurs(earlier.path());
        Path ours = journal.take(waiting);
        @Nullable Staged same = earlier.in(ours);
        return same == null ? null : same.waiting(ours);
    }

    /** Makes a file part of the site. */
    void add(Staged file) throws IOException {
        if (hashes.put(file.path(), file.hash()) != null) {
            throw new IOException("`" + file.path() + "` is written twice");
        }
        if (file.stamp() != null) {
            stamps.put(file.path(), file.stamp());
        }
        if (file.waiting() != null) {
            (file.asset() ? assets : pages).put(file.path(), file.waiting());
        }
    }

    /** Takes a file out again; what waits of it goes with the rest. */
    void drop(String path) {
        hashes.remove(path);
        stamps.remove(path);
        assets.remove(path);
        pages.remove(path);
    }

    /** Whether anything in the folder was changed. */
    boolean hasReplaced() {
        return replaced;
    }

    /**
     * How the folder was left, after all was put in place; null if the disk cannot tell.
     *
     * @param now in nanoseconds since 1970
     */
    @Nullable OutputStamps left(long now) {
        @Nullable Stamp manifest = Stamp.of(folder.resolve(Manifest.PATH));
        if (manifest == null || stamps.size() != hashes.size()) {
            return null;
        }
        Map<String, Stamp> all = new HashMap<>(stamps);
        all.put(Manifest.PATH, manifest);
        for (Stamp each : all.values()) {
            if (each.isCoarse() && !each.isSettled(now)) {
                return null;
            }
        }
        return new OutputStamps(pages(), all);
    }

    private int pages() {
        int pages = 0;
        for (String each : hashes.keySet()) {
            pages += isPage(each) ? 1 : 0;
        }
        return pages;
    }

    private static boolean isPage(String path) {
        return path.endsWith(".html");
    }

    private static int compare(String one, String other) {
        int order = Integer.compare(depth(other), depth(one));
        return order == 0 ? one.compareTo(other) : order;
    }

    private static int depth(String path) {
        int depth = 0;
        for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
            depth++;
        }
        return depth;
    }

    Written putInPlace(Disk disk) throws IOException {
        Manifest manifest = new Manifest(hashes);
        List<String> stale = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (String path : folder.known()) {
            if (!hashes.containsKey(path) && folder.hash(path) != null) {
                (folder.isUntouched(path) ? stale : kept).add(path);
            }
        }
        byte[] json = manifest.json().getBytes(StandardCharsets.UTF_8);
        if (!Sha256.hex(json).equals(folder.hash(Manifest.PATH)) || hasWork(stale)) {
            replaced = true;
            replace(disk, manifest, stale, json);
        }
        journal.clear();
        List<String> changed = new ArrayList<>(assets.keySet());
        changed.addAll(pages.keySet());
        Collections.sort(changed);
        return new Written(pages(), changed, hashes.size() - changed.size(), stale, kept);
    }

    private boolean hasWork(List<String> stale) {
        return !assets.isEmpty() || !pages.isEmpty() || !stale.isEmpty();
    }

    private void replace(Disk disk, Manifest manifest, List<String> stale, byte[] json)
            throws IOException {
        SortedMap<String, String> ours = new TreeMap<>(folder.interrupted().files());
        ours.putAll(manifest.files());
        journal.commit(new Manifest(ours));
        for (SortedMap<String, Path> each : List.of(assets, pages)) {
            for (Map.Entry<String, Path> file : each.entrySet()) {
                disk.move(file.getValue(), folder.resolve(file.getKey()));
            }
        }
        // Pages before what they name, for as long as there are any.
        stale.sort((one, other) -> Boolean.compare(isPage(other), isPage(one)));
        for (String path : stale) {
            disk.delete(folder.resolve(path));
            deleteEmptyFolders(disk, folder.resolve(path).getParent());
        }
        disk.move(journal.stage(json), folder.resolve(Manifest.PATH));
    }

    private void deleteEmptyFolders(Disk disk, Path from) throws IOException {
        for (Path at = from; !at.equals(folder.resolve("")); at = at.getParent()) {
            try (Stream<Path> left = Files.list(at)) {
                if (left.findAny().isPresent()) {
                    return;
                }
            }
            disk.delete(at);
        }
    }
}
