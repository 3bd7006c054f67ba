package io.github.quizmaven.exchange.gfm.text;

import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.fact.html.HtmlToken;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A tag in a text.
 *
 * @param token its name and attributes
 * @param span its offsets in the text
 * @param source as written
 */
record HtmlTag(HtmlToken token, Span span, String source) {

    private static final Pattern ATTRIBUTE =
            Pattern.compile(
                    "(?<![a-z-])([a-z-]++)\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"'>]++))");

    /** Elements with the marks that stand for them. */
    private static final Map<String, String> MARKS =
            Map.of(
                    "b", "**", "strong", "**", "i", "*", "em", "*", "del", "~~", "s", "~~",
                    "strike", "~~", "code", "`", "tt", "`");

    /** Elements that our own pages show. */
    private static final Set<String> KEPT =
            Set.of("kbd", "sub", "sup", "mark", "abbr", "details", "summary");

    /** Elements around text that say only where and how it is shown. */
    private static final Set<String> CONTAINERS =
            Set.of(
                    "p",
                    "div",
                    "center",
                    "span",
                    "font",
                    "u",
                    "big",
                    "small",
                    "figure",
                    "figcaption",
                    "section",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6");

    String name() {
        return token.name();
    }

    boolean isClosing() {
        return token.kind() == HtmlToken.Kind.CLOSING;
    }

    /** Whether the element formats text; any other is text itself, as in {@code List<String>}. */
    boolean isFormatting() {
        return isMark()
                || KEPT.contains(name())
                || CONTAINERS.contains(name())
                || Set.of("br", "img", "a").contains(name());
    }

    boolean isMark() {
        return MARKS.containsKey(name());
    }

    /** The marks of the element. */
    String mark() {
        return MARKS.getOrDefault(name(), escaped());
    }

    boolean isKept() {
        return KEPT.contains(name());
    }

    boolean isContainer() {
        return CONTAINERS.contains(name());
    }

    /** The tag without attributes. */
    String bare() {
        return "<" + (isClosing() ? "/" : "") + name() + ">";
    }

    /** The tag shown as text. */
    String escaped() {
        return '\\' + source;
    }

    /** An image in Markdown. */
    String image() {
        @Nullable String address = attribute("src");
        @Nullable String words = attribute("alt");
        return address == null
                ? escaped()
                : "![" + (words == null ? "" : words) + "](" + destination(address) + ")";
    }

    static String destination(String address) {
        return address.contains(" ") || address.contains("(") ? "<" + address + ">" : address;
    }

    @Nullable String attribute(String wanted) {
        Matcher matcher = ATTRIBUTE.matcher(token.attributes());
        while (matcher.find()) {
            for (int group = 2; group <= 4 && matcher.group(1).equals(wanted); group++) {
                if (matcher.group(group) != null) {
                    return matcher.group(group);
                }
            }
        }
        return null;
    }
}
