package io.github.quizmaven.render;

import io.github.quizmaven.markdown.Blanks;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/** Writes code in boxes that scroll by themselves. */
final class CodeBoxes {

    private final HtmlWriter html;
    private final Messages messages;
    private final BlankWriter blanks;

    CodeBoxes(HtmlWriter html, Messages messages, BlankWriter blanks) {
        this.html = html;
        this.messages = messages;
        this.blanks = blanks;
    }

    void code(String source, @Nullable String info) {
        String language = language(info);
        html.line();
        html.tag("div", Map.of("class", "code"));
        if (!language.isEmpty()) {
            element("p", attributes("class", "code-language", "aria-hidden", "true"), language);
        }
        String name = messages.text("code") + (language.isEmpty() ? "" : ": " + language);
        html.tag("pre", box(name, "dir", "ltr"));
        html.tag("code", language.isEmpty() ? Map.of() : Map.of("class", "language-" + language));
        text(source);
        html.tag("/code");
        html.tag("/pre");
        html.tag("/div");
        html.line();
    }

    /** The first word of a fence's info string, if it is one that a class name can hold. */
    private static String language(@Nullable String info) {
        String word = info == null ? "" : info.strip().split("\\s", 2)[0];
        boolean marker = word.equalsIgnoreCase("cloze");
        return !marker && word.matches("[\\p{Alnum}+#._-]{1,30}") ? word : "";
    }

    /** A text in which blanks may stand. */
    void text(String text) {
        int from = 0;
        for (int at = text.indexOf(Blanks.MARK); at >= 0; at = text.indexOf(Blanks.MARK, from)) {
            html.text(text.substring(from, at));
            blanks.write(html);
            from = at + 1;
        }
        html.text(text.substring(from));
    }

    void element(String tag, Map<String, String> attributes, String text) {
        html.tag(tag, new TreeMap<>(attributes));
        html.text(text);
        html.tag("/" + tag);
    }

    /** The attributes of a box that scrolls by itself and so must take the focus. */
    static Map<String, String> box(String name, String key, String value) {
        Map<String, String> attributes = attributes(key, value, "tabindex", "0");
        attributes.put("role", "group");
        attributes.put("aria-label", name);
        return attributes;
    }

    private static Map<String, String> attributes(
            String key, String value, String key2, String value2) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put(key, value);
        attributes.put(key2, value2);
        return attributes;
    }
}
