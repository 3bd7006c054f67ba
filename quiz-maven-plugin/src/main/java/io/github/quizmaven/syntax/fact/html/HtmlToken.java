package io.github.quizmaven.syntax.fact.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A piece of raw HTML: a comment, a tag, a declaration, or the text between them. Told apart in one
 * go over the characters, however they are written.
 *
 * @param kind what it is
 * @param start where it starts in the HTML
 * @param end after its last character
 * @param name of a tag, the element's name in lower case; else empty
 * @param attributes of a tag, what is between its name and its end, slashes and blanks left out
 */
public record HtmlToken(Kind kind, int start, int end, String name, String attributes) {

    /** What a piece of HTML is. */
    public enum Kind {
        TEXT,
        /** From {@code <!--} to {@code -->}, or to the end of the HTML. */
        COMMENT,
        OPENING,
        CLOSING,
        /** A tag with a slash at its end. */
        EMPTY,
        /** A declaration or a processing instruction. */
        DECLARATION
    }

    /** Whether it is a tag. */
    public boolean isTag() {
        return kind == Kind.OPENING || kind == Kind.CLOSING || kind == Kind.EMPTY;
    }

    /** All pieces of some HTML in their order; together they are all of it. */
    public static List<HtmlToken> of(String html) {
        return new Scanner(html).scan();
    }

    /** HTML without its comments. */
    public static String withoutComments(String html) {
        if (!html.contains("<!--")) {
            return html;
        }
        StringBuilder left = new StringBuilder();
        for (HtmlToken each : of(html)) {
            if (each.kind() != Kind.COMMENT) {
                left.append(html, each.start(), each.end());
            }
        }
        return left.toString();
    }

    /** One walk over some HTML. */
    private static final class Scanner {

        private final String html;
        private final List<HtmlToken> found = new ArrayList<>();
        private int text;

        /** From where on there is no more of a quotation mark, so that nobody looks twice. */
        private final int[] without = {Integer.MAX_VALUE, Integer.MAX_VALUE};

        /** Whether there may be an end of a declaration below. */
        private boolean ended = true;

        Scanner(String html) {
            this.html = html;
        }

        List<HtmlToken> scan() {
            int at = html.indexOf('<');
            while (at >= 0) {
                @Nullable HtmlToken token = token(at);
                if (token != null) {
                    addText(at);
                    found.add(token);
                    text = token.end();
                }
                at = html.indexOf('<', token == null ? at + 1 : token.end());
            }
            addText(html.length());
            return found;
        }

        private void addText(int end) {
            if (text < end) {
                found.add(new HtmlToken(Kind.TEXT, text, end, "", ""));
            }
        }

        private @Nullable HtmlToken token(int at) {
            if (html.startsWith("<!--", at)) {
                int close = html.indexOf("-->", at + "<!--".length());
                int end = close < 0 ? html.length() : close + "-->".length();
                return new HtmlToken(Kind.COMMENT, at, end, "", "");
            }
            if (html.startsWith("<!", at) || html.startsWith("<?", at)) {
                int close = ended ? html.indexOf('>', at) : -1;
                ended = close >= 0;
                return close < 0 ? null : new HtmlToken(Kind.DECLARATION, at, close + 1, "", "");
            }
            return tag(at);
        }

        private @Nullable HtmlToken tag(int at) {
            boolean closing = html.startsWith("/", at + 1);
            int name = at + (closing ? 2 : 1);
            int end = name;
            while (end < html.length() && isName(html.charAt(end), end == name)) {
                end++;
            }
            int close = end == name ? -1 : close(end);
            if (close < 0) {
                return null;
            }
            String rest = html.substring(end, close).strip();
            boolean slash = rest.endsWith("/");
            return new HtmlToken(
                    closing ? Kind.CLOSING : slash ? Kind.EMPTY : Kind.OPENING,
                    at,
                    close + 1,
                    html.substring(name, end).toLowerCase(Locale.ROOT),
                    slash ? rest.substring(0, rest.length() - 1).strip() : rest);
        }

        private static boolean isName(char each, boolean first) {
            return each >= 'a' && each <= 'z'
                    || each >= 'A' && each <= 'Z'
                    || !first && (each >= '0' && each <= '9' || each == '-');
        }

        /** Where the tag ends, or -1 if it does not. */
        private int close(int from) {
            int at = from;
            while (at < html.length()) {
                char each = html.charAt(at);
                if (each == '>') {
                    return at;
                }
                if (each == '<') {
                    return -1;
                }
                if (each == '"' || each == '\'') {
                    at = quote(at, each);
                    if (at < 0) {
                        return -1;
                    }
                }
                at++;
            }
            return -1;
        }

        private int quote(int at, char mark) {
            int which = mark == '"' ? 0 : 1;
            if (at >= without[which]) {
                return -1;
            }
            int end = html.indexOf(mark, at + 1);
            without[which] = end < 0 ? at : without[which];
            return end;
        }
    }
}
