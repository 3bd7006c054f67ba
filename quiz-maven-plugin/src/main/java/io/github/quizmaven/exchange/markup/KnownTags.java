package io.github.quizmaven.exchange.markup;

import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Tag;

/** Tells tags from other signs in texts that may hold HTML. */
final class KnownTags {

    /** Elements that are more than words on a line. */
    static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "div",
                    "section",
                    "article",
                    "header",
                    "footer",
                    "main",
                    "aside",
                    "nav",
                    "center",
                    "address",
                    "figure",
                    "figcaption",
                    "fieldset",
                    "form",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "blockquote",
                    "pre",
                    "table",
                    "caption",
                    "thead",
                    "tbody",
                    "tfoot",
                    "tr",
                    "td",
                    "th",
                    "hr",
                    "details",
                    "summary",
                    "body",
                    "html");

    /** Elements of a page, which no text has inside. */
    private static final Set<String> OF_PAGES = Set.of("html", "head", "body", "title", "meta");

    private KnownTags() {}

    /** The same with signs that make no tag escaped, so that they mean themselves. */
    static String alone(String text) {
        StringBuilder alone = new StringBuilder();
        int last = text.lastIndexOf('>');
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            boolean tag =
                    each == '<' && at < last && (text.startsWith("<!--", at) || isTag(text, at));
            alone.append(each == '<' && !tag ? "&lt;" : String.valueOf(each));
        }
        return alone.toString();
    }

    /** Whether a text has tags or entities. */
    static boolean areIn(String text) {
        return text.indexOf('<') >= 0 && alone(text).indexOf('<') >= 0
                || text.indexOf('&') >= 0 && text.indexOf(';') >= 0;
    }

    private static boolean isTag(String text, int at) {
        int start = text.startsWith("</", at) ? at + 2 : at + 1;
        int end = start;
        while (end < text.length() && end < start + 12 && isOfName(text.charAt(end))) {
            end++;
        }
        boolean ends = end < text.length() && " \t\n/>".indexOf(text.charAt(end)) >= 0;
        String name = text.substring(start, end).toLowerCase(Locale.ROOT);
        return end > start && ends && !OF_PAGES.contains(name) && Tag.isKnownTag(name);
    }

    private static boolean isOfName(char each) {
        return each >= 'a' && each <= 'z'
                || each >= 'A' && each <= 'Z'
                || each >= '0' && each <= '9';
    }
}
