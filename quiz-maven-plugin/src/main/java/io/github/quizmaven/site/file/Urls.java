package io.github.quizmaven.site.file;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Relative references between the site's files, and which addresses are safe to follow. */
public final class Urls {

    private static final Set<String> SAFE_SCHEMES = Set.of("http", "https", "mailto");
    private static final String UNRESERVED = "-._~!$&'()*+,;=:@/";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final char DELETE = 0x7F;

    private Urls() {}

    /**
     * The scheme in lower case as a browser would find it, or null for a relative reference.
     * Browsers ignore control characters in and spaces before a scheme.
     */
    static @Nullable String scheme(String address) {
        StringBuilder scheme = new StringBuilder();
        for (int at = 0; at < address.length(); at++) {
            char each = address.charAt(at);
            if (each == ':') {
                return scheme.toString().toLowerCase(Locale.ROOT);
            }
            if (each == '/' || each == '?' || each == '#') {
                return null;
            }
            if (each > ' ' && each != DELETE) {
                scheme.append(each);
            }
        }
        return null;
    }

    public static boolean isSafe(String address) {
        String scheme = scheme(address);
        return scheme == null || SAFE_SCHEMES.contains(scheme);
    }

    /** Whether an address leads to another site. */
    public static boolean isExternal(String address) {
        return scheme(address) != null || address.strip().replace('\\', '/').startsWith("//");
    }

    /** The way from a page to the site's root: nothing, or {@code ../} for each folder. */
    public static String toRoot(String page) {
        int depth = 0;
        for (int at = page.indexOf('/'); at >= 0; at = page.indexOf('/', at + 1)) {
            depth++;
        }
        return "../".repeat(depth);
    }

    /** The page of a quiz or of a folder, from the site's root; empty for the root folder. */
    public static String page(String folder) {
        return folder.isEmpty() ? "index.html" : folder + "/index.html";
    }

    /** A path as part of an address: everything but {@code /} percent-encoded where needed. */
    public static String encodePath(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (each & 0xFF);
            boolean plain =
                    character < 0x80
                            && (Character.isLetterOrDigit(character)
                                    || UNRESERVED.indexOf(character) >= 0);
            if (plain) {
                encoded.append(character);
            } else {
                encoded.append('%').append(HEX.toHexDigits(each));
            }
        }
        return encoded.toString();
    }
}
