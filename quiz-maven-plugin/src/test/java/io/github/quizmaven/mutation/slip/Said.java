package io.github.quizmaven.mutation.slip;

import java.util.regex.Pattern;

/** What readers see of a page, whichever signs its text is set with. */
final class Said {

    private static final Pattern SCRIPT = Pattern.compile("(?s)<script.*?</script>");
    private static final Pattern ATTRIBUTE =
            Pattern.compile(" (?!href=|alt=|class=|lang=)[a-z-]+=\"[^\"]*\"");
    private static final Pattern HASH = Pattern.compile("-[0-9a-f]{8,}(?=\\.)");
    private static final String INVISIBLE = "\u200b\ufeff\u2060\u00ad";
    private static final String SPACE = " \t\n\u000b\f\r\u00a0\u202f\u2009\u3000";
    private static final Pattern TAG = Pattern.compile(" ?(<[^>]*>) ?");

    private Said() {}

    static String by(String page) {
        String said = SCRIPT.matcher(page).replaceAll("");
        said = ATTRIBUTE.matcher(said).replaceAll("");
        said = HASH.matcher(said).replaceAll("");
        return TAG.matcher(plain(said.replace("&#39;", "'").replace("&quot;", "\"")))
                .replaceAll("$1");
    }

    /** With the plain signs of a keyboard, all in one go, since there are many pages. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean dashed = false;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (INVISIBLE.indexOf(each) >= 0) {
                continue;
            }
            // Two hyphens are one dash.
            dashed = each == '-' && !dashed;
            switch (each) {
                case '\u2018', '\u2019', '\u201a', '\u2032' -> plain.append('\'');
                case '\u201c', '\u201d', '\u201e', '\u2033' -> plain.append('"');
                case '\u2013', '\u2014', '\u2212' -> plain.append('-');
                case '\u2026' -> plain.append("...");
                case '\ufb01' -> plain.append("fi");
                case '-' -> plain.append(dashed ? "-" : "");
                default -> append(plain, each);
            }
        }
        return plain.toString();
    }

    private static void append(StringBuilder plain, char each) {
        if (SPACE.indexOf(each) < 0) {
            plain.append(each);
        } else if (plain.isEmpty() || plain.charAt(plain.length() - 1) != ' ') {
            plain.append(' ');
        }
    }
}
