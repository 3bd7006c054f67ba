package io.github.quizmaven.exchange.intake;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder for imported files. They wait in it until all of them are there and it is clear that
 * none of them takes the place of a file that may not be replaced; then they are moved one by one.
 */
final class ImportFolder implements AutoCloseable {

    /** A name that no quiz can have. */
    private static final String WAITING = ".quiz-import";

    private final Path root;
    private final WriteMode write;
    private final Set<String> taken = new HashSet<>();
    private final SortedMap<String, Path> waiting = new TreeMap<>();
    private final List<String> added = new ArrayList<>();
    private final List<String> replaced = new ArrayList<>();
    private int unchanged;

    ImportFolder(Path root, WriteMode write) {
        this.root = root;
        this.write = write;
    }

    /** Whether a path is free, also where case does not matter; from then on it is not. */
    boolean claim(String path) {
        return taken.add(path.toLowerCase(Locale.ROOT));
    }

    /** Takes in a file. */
    void add(String path, byte[] content) throws IOException {
        Path file = root.resolve(path);
        if (!file.normalize().startsWith(root)) {
            throw new IOException("`" + path + "` leads out of " + root);
        }
        boolean exists = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        if (exists
                && Files.isRegularFile(file)
                && Arrays.equals(Files.readAllBytes(file), content)) {
            unchanged++;
            return;
        }
        (exists ? replaced : added).add(path);
        if (write != WriteMode.FALSE) {
            Path staged = root.resolve(WAITING).resolve(String.valueOf(waiting.size()));
            Files.createDirectories(staged.getParent());
            Files.write(staged, content);
            waiting.put(path, staged);
        }
    }

    /**
     * Moves the files in their places, if that is wanted.
     *
     * @throws FileAlreadyExistsException if one of them would replace another unasked; none is
     *     moved then
     */
    ImportResult.Output finish() throws IOException {
        if (write == WriteMode.TRUE && !replaced.isEmpty()) {
            throw new FileAlreadyExistsException(replaced.get(0), null, words());
        }
        for (var file : waiting.entrySet()) {
            Path target = root.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.move(
                    file.getValue(),
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        return new ImportResult.Output(added, replaced, unchanged, write != WriteMode.FALSE);
    }

    private String words() {
        return replaced.size() == 1 ? "it" : "it and " + (replaced.size() - 1) + " more";
    }

    /** Removes what still waits, also from an import that ended early. */
    @Override
    public void close() throws IOException {
        Path folder = root.resolve(WAITING);
        if (write != WriteMode.FALSE && Files.isDirectory(folder)) {
            try (Stream<Path> left = Files.walk(folder)) {
                for (Path each : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
