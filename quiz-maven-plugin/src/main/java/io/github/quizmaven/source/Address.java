package io.github.quizmaven.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a link or an image of a file leads.
 *
 * @param kind where to
 * @param path of a local one, the target's path from the source folder, which is {@code .} itself;
 *     empty for the file that holds the address
 * @param fragment what follows {@code #}, decoded; empty if nothing does
 */
public record Address(Kind kind, String path, String fragment) {

    /** The path of the source folder. */
    public static final String ROOT = ".";

    /** Where an address leads. */
    public enum Kind {
        /** To a place in the source folder. */
        LOCAL,
        /** To a place outside of the source folder. */
        OUTSIDE,
        /** To the root of a site or to a path of one computer. */
        ABSOLUTE,
        /** Anywhere else. */
        EXTERNAL
    }

    /**
     * @param file the path of the file that holds the address
     * @param written the address, escapes and entities of Markdown resolved
     */
    public static Address of(String file, String written) {
        @Nullable String scheme = scheme(written);
        if (scheme != null) {
            boolean computer = scheme.equals("file") || scheme.length() == 1;
            return new Address(computer ? Kind.ABSOLUTE : Kind.EXTERNAL, "", "");
        }
        if (written.startsWith("//")) {
            return new Address(Kind.EXTERNAL, "", "");
        }
        int hash = written.indexOf('#');
        String fragment = hash < 0 ? "" : decode(written.substring(hash + 1));
        String relative =
                decode((hash < 0 ? written : written.substring(0, hash)).split("\\?", 2)[0]);
        if (relative.isEmpty()) {
            return new Address(Kind.LOCAL, "", fragment);
        }
        if (relative.startsWith("/")) {
            return new Address(Kind.ABSOLUTE, "", "");
        }
        @Nullable String path = resolve(folder(file), relative);
        return path == null
                ? new Address(Kind.OUTSIDE, "", "")
                : new Address(Kind.LOCAL, path, fragment);
    }

    /** The folder of a path: empty, or ending in {@code /}. */
    public static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** The text that percent-encoding stands for; a stray percent sign stays. */
    static String decode(String text) {
        return new String(decoded(text), StandardCharsets.UTF_8);
    }

    /** The bytes that percent-encoding stands for. */
    public static byte[] decoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] source = text.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < source.length; at++) {
            int high = at + 2 < source.length ? Character.digit(source[at + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(source[at + 2], 16) : -1;
            if (source[at] == '%' && low >= 0) {
                bytes.write(high * 16 + low);
                at += 2;
            } else {
                bytes.write(source[at]);
            }
        }
        return bytes.toByteArray();
    }

    private static @Nullable String scheme(String written) {
        int end = written.indexOf(':');
        boolean scheme = end > 0 && written.substring(0, end).matches("[A-Za-z][A-Za-z0-9+.-]*");
        return scheme ? written.substring(0, end).toLowerCase(Locale.ROOT) : null;
    }

    private static @Nullable String resolve(String folder, String relative) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : (folder + relative).split("/", -1)) {
            if (segment.equals("..")) {
                if (segments.pollLast() == null) {
                    return null;
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return segments.isEmpty() ? ROOT : String.join("/", segments);
    }
}
