package io.github.quizmaven.language.completion;

import io.github.quizmaven.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is written at a place of a file, line by line: while somebody writes, a file is rarely
 * what it is going to be.
 */
public final class SpotFinder {

    private static final String RULE = "---";
    private static final String DEFAULTS = "defaults";
    private static final String IGNORE = "quiz-ignore";
    private static final String COMMENT = "<!--";

    private final String path;
    private final List<String> lines;
    private final int at;
    private final String before;
    private final int offset;
    private int firstLine;
    private int lastLine;

    /**
     * @param text as it is read
     */
    private SpotFinder(String path, String text, int offset) {
        this.path = path;
        this.lines = List.of(text.split("\n", -1));
        this.offset = offset;
        String above = text.substring(0, offset);
        this.at = (int) above.chars().filter(each -> each == '\n').count();
        this.before = above.substring(above.lastIndexOf('\n') + 1);
    }

    /** What is being written before an offset. */
    public static Spot before(String path, String text, int offset) {
        return new SpotFinder(path, text, offset).find();
    }

    /** What the whole word is that an offset is in. */
    public static Spot around(String path, String text, int offset) {
        int end = offset;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return before(path, text, end);
    }

    private Spot find() {
        Zone zone = zone();
        int start = before.length();
        while (start > 0 && isWord(before.charAt(start - 1))) {
            start--;
        }
        @Nullable String key = zone.hasProperties() ? key(start) : null;
        boolean odd = zone.hasProperties() && key == null && !isFirst(start);
        return new Spot(
                odd ? Zone.CODE : zone,
                key,
                before.substring(start),
                new Span(offset - (before.length() - start), offset),
                before,
                zone.hasProperties() ? written() : Set.of(),
                language());
    }

    private Zone zone() {
        int end = frontMatterEnd();
        if (end > 0 && at > 0 && at < end) {
            firstLine = 1;
            lastLine = end;
            return frontMatter();
        }
        return at < end ? Zone.CODE : body(end == 0 ? 0 : end + 1);
    }

    /** The line that ends the front matter, or the one after the last; 0 if there is none. */
    private int frontMatterEnd() {
        if (!lines.get(0).stripTrailing().equals(RULE)) {
            return 0;
        }
        for (int line = 1; line < lines.size(); line++) {
            String each = lines.get(line).stripTrailing();
            if (each.equals(RULE) || each.equals("...")) {
                return line;
            }
        }
        return lines.size();
    }

    private Zone frontMatter() {
        if (path.equals("index.md") || path.endsWith("/index.md")) {
            return Zone.FOLDER;
        }
        if (before.startsWith(DEFAULTS) && before.contains("{")) {
            return Zone.DEFAULTS;
        }
        if (before.isEmpty() || !Character.isWhitespace(before.charAt(0))) {
            return Zone.FRONT_MATTER;
        }
        int above = at - 1;
        while (above > 0 && isInner(lines.get(above))) {
            above--;
        }
        if (!lines.get(above).startsWith(DEFAULTS + ":")) {
            return Zone.CODE;
        }
        firstLine = above + 1;
        lastLine = at + 1;
        while (lastLine < lines.size() && isInner(lines.get(lastLine))) {
            lastLine++;
        }
        return Zone.DEFAULTS;
    }

    private static boolean isInner(String line) {
        return line.isBlank() || Character.isWhitespace(line.charAt(0));
    }

    private Zone body(int from) {
        @Nullable String fence = null;
        boolean metadata = false;
        for (int line = from; line < at; line++) {
            String each = lines.get(line).strip();
            String signs = signs(each);
            if (fence == null && signs.length() >= 3) {
                fence = signs;
                metadata = isMetadata(each.substring(signs.length()));
                firstLine = line + 1;
            } else if (fence != null && signs.startsWith(fence) && each.equals(signs)) {
                fence = null;
            }
        }
        if (fence != null) {
            lastLine = at + 1;
            while (lastLine < lines.size() && !lines.get(lastLine).strip().startsWith(fence)) {
                lastLine++;
            }
            return metadata ? Zone.METADATA : Zone.CODE;
        }
        return isInIgnore() ? Zone.IGNORE : Zone.TEXT;
    }

    /** The backticks or tildes that a line begins with. */
    private static String signs(String line) {
        int end = 0;
        char sign = line.isEmpty() ? ' ' : line.charAt(0);
        while ((sign == '`' || sign == '~') && end < line.length() && line.charAt(end) == sign) {
            end++;
        }
        return line.substring(0, end);
    }

    private static boolean isMetadata(String info) {
        List<String> words = List.of(info.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return words.equals(List.of("yaml", "question"))
                || words.equals(List.of("yml", "question"));
    }

    private boolean isInIgnore() {
        int comment = before.lastIndexOf(COMMENT);
        if (comment < 0) {
            return false;
        }
        String inside = before.substring(comment + COMMENT.length()).stripLeading();
        return inside.startsWith(IGNORE + " ") && !inside.contains(":") && !inside.contains("-->");
    }

    /** The property whose value begins somewhere on the line before an offset in it. */
    private @Nullable String key(int start) {
        int end = before.substring(0, start).stripTrailing().length();
        if (end == 0 || before.charAt(end - 1) != ':') {
            return null;
        }
        String named = before.substring(0, end - 1).replace("\"", "").stripTrailing();
        int from = named.length();
        while (from > 0 && isWord(named.charAt(from - 1))) {
            from--;
        }
        return from == named.length() ? null : named.substring(from);
    }

    /** Whether nothing stands before an offset in the line, or what begins a property. */
    private boolean isFirst(int start) {
        String left = before.substring(0, start).replace("\"", "").strip();
        return left.isEmpty()
                || left.startsWith(DEFAULTS) && (left.endsWith("{") || left.endsWith(","));
    }

    private Set<String> written() {
        Set<String> written = new HashSet<>();
        for (int line = firstLine; line < Math.min(lastLine, lines.size()); line++) {
            int colon = lines.get(line).indexOf(':');
            if (line != at && colon > 0) {
                written.add(lines.get(line).substring(0, colon).strip());
            }
        }
        return written;
    }

    private String language() {
        int end = frontMatterEnd();
        for (String each : lines.subList(0, Math.min(end, lines.size()))) {
            if (each.startsWith("lang:")) {
                return each.substring("lang:".length()).replace("\"", "").strip();
            }
        }
        return "en";
    }

    private static boolean isWord(char each) {
        return Character.isLetterOrDigit(each) || each == '-' || each == '%' || each == '.';
    }
}
