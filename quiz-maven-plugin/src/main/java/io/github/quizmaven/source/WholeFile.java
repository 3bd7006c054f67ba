package io.github.quizmaven.source;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a file whole: whoever looks finds the old one or the new one. */
public final class WholeFile {

    private WholeFile() {}

    /** Writes what a file holds. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes a text in UTF-8; folders that are missing are made. */
    public static void write(Path file, String text) throws IOException {
        write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Writes a file that is there already, and keeps who may read and write it. */
    public static void replace(Path file, byte[] content) throws IOException {
        @Nullable PosixFileAttributeView view =
                Files.getFileAttributeView(file, PosixFileAttributeView.class);
        @Nullable Set<PosixFilePermission> permissions =
                view == null ? null : view.readAttributes().permissions();
        write(file, out -> out.write(content));
        if (permissions != null) {
            Files.setPosixFilePermissions(file, permissions);
        }
    }

    /** Writes a file piece by piece; folders that are missing are made. */
    public static void write(Path file, Content content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path part = folder.resolve("." + file.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                content.writeTo(out);
            }
            Files.move(
                    part,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
