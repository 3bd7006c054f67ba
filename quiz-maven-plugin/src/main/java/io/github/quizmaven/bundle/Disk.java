package io.github.quizmaven.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The steps that change the disk, each of which may be the last before the power goes. */
interface Disk {

    /** The disk that there is. */
    Disk REAL = new Disk() {};

    /** Writes a file in a folder that exists; readers may see half of it. */
    default void write(Path file, byte[] content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            // In one piece, where `Files.write` makes many.
            out.write(content);
        } catch (FileSystemException named) {
            throw named;
        } catch (IOException unnamed) {
            throw new FileSystemException(file.toString(), null, unnamed.getMessage());
        }
    }

    /** Puts a file in the place of another, if there is one; readers see either. */
    default void move(Path from, Path to) throws IOException {
        if (!Files.isDirectory(to.getParent())) {
            Files.createDirectories(to.getParent());
        }
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes a file. */
    default void delete(Path file) throws IOException {
        Files.delete(file);
    }
}
