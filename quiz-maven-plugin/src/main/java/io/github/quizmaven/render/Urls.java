package io.github.quizmaven.render;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Relative references between the site's files, and which addresses are safe to follow. */
final class Urls {

    private static final Set<String> SAFE_SCHEMES = Set.of("http", "https", "mailto");
    private static final String UNRESERVED = "-._~!$&'()*+,;=:@";

    private Urls() {}

    /**
     * The scheme in lower case as a browser would find it, or null for a relative reference.
     * Browsers ignore control characters in and spaces before a scheme.
     */
    static @Nullable String scheme(String address) {
        String bare = address.replaceAll("[\\x00-\\x20\\x7f]", "");
        int end = bare.indexOf(':');
        if (end < 0 || bare.substring(0, end).matches(".*[/?#].*")) {
            return null;
        }
        return bare.substring(0, end).toLowerCase(Locale.ROOT);
    }

    static boolean isSafe(String address) {
        String scheme = scheme(address);
        return scheme == null || SAFE_SCHEMES.contains(scheme);
    }

    /** Whether an address leads to another site. */
    static boolean isExternal(String address) {
        return scheme(address) != null || address.strip().replace('\\', '/').startsWith("//");
    }

    /** The way from a page to the site's root: nothing, or {@code ../} for each folder. */
    static String toRoot(String pagePath) {
        return "../".repeat((int) pagePath.chars().filter(each -> each == '/').count());
    }

    /** A path as part of an address: everything but {@code /} percent-encoded where needed. */
    static String encodePath(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (each & 0xFF);
            boolean plain =
                    character < 0x80
                            && (Character.isLetterOrDigit(character)
                                    || character == '/'
                                    || UNRESERVED.indexOf(character) >= 0);
            if (plain) {
                encoded.append(character);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", each & 0xFF));
            }
        }
        return encoded.toString();
    }

    /** The text that percent-encoding stands for; a stray percent sign stays. */
    static String decode(String text) {
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
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** A path relative to a folder ({@code ""} or ending in {@code /}), or null above the root. */
    static @Nullable String resolve(String folder, String relative) {
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
        return String.join("/", segments);
    }

    /** The folder of a path: {@code ""}, or ending in {@code /}. */
    static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
