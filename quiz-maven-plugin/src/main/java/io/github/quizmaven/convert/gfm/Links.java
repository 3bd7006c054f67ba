package io.github.quizmaven.convert.gfm;

import java.util.List;
import java.util.regex.Pattern;

/** Tells lists of links from texts that hold links. */
final class Links {

    private static final Pattern LINK =
            Pattern.compile(
                    "!?\\[[^\\[\\]]*(?:\\[[^\\]]*\\][^\\[\\]]*)*\\]\\([^()\\s]*(?:\\([^()]*\\)[^()\\s]*)*(?:\\s+\"[^\"]*\")?\\)");
    private static final Pattern ADDRESS = Pattern.compile("<?https?://[^\\s>]+>?");
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]*\\]\\(");
    private static final Pattern WORDS =
            Pattern.compile(
                    "(?<![\\p{L}\\p{M}])(?:" + Words.any("reference") + "|and|,)(?![\\p{L}\\p{M}])",
                    Words.FLAGS);
    private static final Pattern NUMBER = Pattern.compile("^[ \\t]*\\d{1,2}[.)][ \\t]");

    private Links() {}

    /** Whether lines hold links and, beside them, no words but those that announce links. */
    static boolean only(List<Line> lines) {
        boolean found = false;
        for (Line line : lines) {
            if (!line.isText() || IMAGE.matcher(line.text()).find()) {
                return false;
            }
            String rest = LINK.matcher(line.text()).replaceAll(" ");
            rest = ADDRESS.matcher(rest).replaceAll(" ");
            boolean link = !rest.equals(line.text());
            found |= link;
            rest = NUMBER.matcher(rest).replaceFirst(" ");
            rest = WORDS.matcher(rest).replaceAll(" ");
            if (rest.codePoints().anyMatch(Character::isLetterOrDigit)) {
                return false;
            }
        }
        return found;
    }
}
