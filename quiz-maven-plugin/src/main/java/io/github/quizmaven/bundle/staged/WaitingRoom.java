package io.github.quizmaven.bundle.staged;

import io.github.quizmaven.site.file.RenderedFile;
import io.github.quizmaven.source.Sha256;
import io.github.quizmaven.source.folder.FileName;
import io.github.quizmaven.source.folder.Stamp;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A folder where pages wait that were made while their quizzes were checked, until a bundle takes
 * them. Nobody is kept out of it: who takes a file looks whether it is the one that was meant.
 */
public final class WaitingRoom implements Intake {

    private final Path folder;
    private final Path output;
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    /**
     * @param folder which need not exist
     * @param output the folder of the site: what it has already need not wait
     */
    public WaitingRoom(Path folder, Path output) {
        this.folder = folder;
        this.output = output;
    }

    @Override
    public Staged stage(RenderedFile file) throws IOException {
        byte[] content = file.content();
        Path waiting = place(file.path());
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        try {
            write(waiting, content);
        } catch (FileAlreadyExistsException old) {
            // Another build may be about to take the one that is there: that one stays as it is.
            Files.deleteIfExists(waiting);
            write(waiting, content);
        }
        return new Staged(
                file.path(), Sha256.hex(content), file.asset(), Stamp.of(waiting), waiting);
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (OutputStream out =
                Files.newOutputStream(
                        file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            // In one piece, where `Files.write` makes many.
            out.write(content);
        }
    }

    @Override
    public @Nullable Staged still(Staged earlier) {
        String path = earlier.path();
        if (!BundlePath.isSafe(path)) {
            return null;
        }
        try {
            @Nullable Staged there = earlier.in(FileName.below(output, path));
            return there == null ? earlier.in(place(path)) : there;
        } catch (IOException unreadable) {
            return null;
        }
    }

    /** Where a file waits. */
    public Path place(String path) {
        String name = Sha256.hex(path);
        used.add(name);
        return folder.resolve(name);
    }

    /** Deletes what nobody has asked for. That it cannot be deleted is no reason to fail. */
    public void sweep() {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path each : all) {
                if (!used.contains(each.getFileName().toString())) {
                    Files.delete(each);
                }
            }
        } catch (IOException nothingThere) {
            return;
        }
    }
}
