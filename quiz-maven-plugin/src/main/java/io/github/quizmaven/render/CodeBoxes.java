package io.github.quizmaven.render;

import io.github.quizmaven.markdown.Blanks;
import io.github.quizmaven.render.code.CodeLanguage;
import io.github.quizmaven.render.code.CodeSpan;
import io.github.quizmaven.render.code.Highlighter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
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
        String word = language(info);
        @Nullable CodeLanguage language = CodeLanguage.of(word);
        String title = language == null ? word : language.title();
        html.line();
        // The direction stands here, or the label would decide on that of the text around it.
        html.tag("div", attributes("class", "code", "dir", "ltr"));
        if (!title.isEmpty()) {
            element("p", attributes("class", "code-language", "aria-hidden", "true"), title);
        }
        String name = messages.text("code") + (title.isEmpty() ? "" : ": " + title);
        html.tag("pre", box(name, "dir", "ltr"));
        html.tag("code", word.isEmpty() ? Map.of() : Map.of("class", "language-" + word));
        if (language == null) {
            text(source);
        } else {
            Highlighter.spans(source, language).forEach(this::span);
        }
        html.tag("/code");
        html.tag("/pre");
        html.tag("/div");
        html.line();
    }

    private void span(CodeSpan span) {
        if (span.kind() == null) {
            text(span.text());
        } else {
            html.tag("span", Map.of("class", span.kind().style()));
            text(span.text());
            html.tag("/span");
        }
    }

    /** The word of a fence's info string that names a language, if a class name can hold it. */
    private static String language(@Nullable String info) {
        String word = info == null ? "" : info.strip().split("[\\s,:{]", 2)[0];
        boolean none = word.equalsIgnoreCase("cloze") || CodeLanguage.isNone(word);
        return !none && word.matches("[\\p{Alnum}+#._-]{1,30}") ? word : "";
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

    /** Whether a text holds code or a table, whose boxes have names of their own. */
    static boolean haveNames(Node document) {
        boolean[] found = {false};
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(FencedCodeBlock code) {
                        found[0] = true;
                    }

                    @Override
                    public void visit(IndentedCodeBlock code) {
                        found[0] = true;
                    }

                    @Override
                    public void visit(CustomBlock block) {
                        found[0] |= block instanceof TableBlock;
                        visitChildren(block);
                    }
                });
        return found[0];
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
