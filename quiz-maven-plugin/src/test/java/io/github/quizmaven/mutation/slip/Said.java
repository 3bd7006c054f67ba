package io.github.quizmaven.mutation.slip;

import java.util.regex.Pattern;

/** What readers see of a page, whichever signs its text is set with. */
final class Said {

    private static final Pattern SCRIPT = Pattern.compile("(?s)<script.*?</script>");
    private static final Pattern ATTRIBUTE =
            Pattern.compile(" (?!href=|alt=|class=|lang=)[a-z-]+=\"[^\"]*\"");
    private static final Pattern HASH = Pattern.compile("-[0-9a-f]{8,}(?=\\.)");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\x{200B}\\x{FEFF}\\x{2060}\\x{AD}]");
    private static final Pattern SPACE =
            Pattern.compile("[\\s\\x{A0}\\x{202F}\\x{2009}\\x{3000}]+");

    private Said() {}

    static String by(String page) {
        String said = SCRIPT.matcher(page).replaceAll("");
        said = ATTRIBUTE.matcher(said).replaceAll("");
        said = HASH.matcher(said).replaceAll("");
        said = INVISIBLE.matcher(said).replaceAll("");
        said =
                said.replaceAll("[\u2018\u2019\u201a\u2032]|&#39;", "'")
                        .replaceAll("[\u201c\u201d\u201e\u2033]|&quot;", "\"");
        said =
                said.replaceAll("[\u2013\u2014\u2212]|--", "-")
                        .replace("\u2026", "...")
                        .replace("\ufb01", "fi");
        return SPACE.matcher(said).replaceAll(" ").replaceAll(" ?(<[^>]*>) ?", "$1");
    }
}
