package io.github.quizmaven.render;

import java.nio.charset.StandardCharsets;
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
}
