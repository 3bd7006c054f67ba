package io.github.quizmaven.media.svg;

import java.util.Locale;
import java.util.Set;

/** Tells which addresses in a drawing lead to something in the same file. */
final class SvgAddress {

    private static final String DATA = "data:image/";
    private static final Set<String> PIXELS = Set.of("png", "jpg", "jpeg", "gif", "webp");
    private static final int MOST_SHOWN = 60;

    private SvgAddress() {}

    /** Whether nothing outside of the file is loaded, and nothing that could load more. */
    static boolean isInside(String address) {
        return address.isEmpty() || address.startsWith("#") || isPixels(address);
    }

    private static boolean isPixels(String address) {
        int end = DATA.length();
        while (end < address.length() && ";,".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return address.startsWith(DATA)
                && end < address.length()
                && PIXELS.contains(address.substring(DATA.length(), end).toLowerCase(Locale.ROOT));
    }

    static String outside(String address) {
        return "the outside reference `" + shown(address) + "`";
    }

    /** On one line, and not too long for a message. */
    static String shown(String text) {
        String start = text.substring(0, Math.min(text.length(), 4 * MOST_SHOWN));
        String line = start.replaceAll("\\s+", " ").replace("`", "");
        return line.length() <= MOST_SHOWN && start.length() == text.length()
                ? line
                : line.substring(0, Math.min(line.length(), MOST_SHOWN - 1)) + "…";
    }
}
