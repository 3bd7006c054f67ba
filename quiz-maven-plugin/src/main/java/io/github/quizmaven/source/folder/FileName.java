package io.github.quizmaven.source.folder;

import io.github.quizmaven.source.Address;
import java.io.File;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Names of files as text and back. They are UTF-8 even where the system's locale is not ({@code
 * LC_ALL=C}), as Java cannot name a file like {@code größe.md} there.
 */
public final class FileName {

    private static final boolean HAS_BYTES = File.separatorChar == '/';
    private static final int UNDECODED = 0xFFFD;

    private FileName() {}

    /** The last name of an absolute path; null if it is not UTF-8. */
    static @Nullable String of(Path file) {
        String name = String.valueOf(file.getFileName());
        return !HAS_BYTES || name.indexOf(UNDECODED) < 0 ? name : decoded(bytes(file));
    }

    /**
     * The way from a folder to a file below it with {@code /}; where a name is not UTF-8, it has
     * {@code \\xE4} for each odd byte.
     */
    public static String path(Path folder, Path file) {
        Deque<String> names = new ArrayDeque<>();
        for (@Nullable Path at = file; at != null && !at.equals(folder); at = at.getParent()) {
            @Nullable String name = of(at);
            names.addFirst(name == null ? escaped(at) : name);
        }
        return String.join("/", names);
    }

    /** The last name of an absolute path with {@code \xE4} for each byte that is not ASCII. */
    static String escaped(Path file) {
        StringBuilder escaped = new StringBuilder();
        for (byte each : bytes(file)) {
            escaped.append(each >= 0 ? String.valueOf((char) each) : "\\x%02X".formatted(each));
        }
        return escaped.toString();
    }

    /**
     * The file below a folder that a path with {@code /} names.
     *
     * @throws InvalidPathException if no file can have such a name
     */
    public static Path below(Path folder, String path) {
        try {
            return folder.resolve(path);
        } catch (InvalidPathException unmappable) {
            if (!HAS_BYTES || path.indexOf('\0') >= 0) {
                throw unmappable;
            }
            String parent = folder.toUri().toString();
            return Path.of(URI.create((parent.endsWith("/") ? parent : parent + "/") + uri(path)));
        }
    }

    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = each == '/' || each > 0 && Character.isLetterOrDigit(each);
            uri.append(plain ? String.valueOf((char) each) : "%%%02X".formatted(each));
        }
        return uri.toString();
    }

    /** A URI is the only form in which Java gives out a name's bytes. */
    private static byte[] bytes(Path file) {
        String uri = file.toUri().getRawPath();
        String whole = uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
        return Address.decoded(whole.substring(whole.lastIndexOf('/') + 1));
    }

    private static @Nullable String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }
}
