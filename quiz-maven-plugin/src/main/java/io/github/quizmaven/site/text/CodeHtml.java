package io.github.quizmaven.site.text;

import io.github.quizmaven.site.code.CodeLanguage;
import io.github.quizmaven.site.code.CodeSpan;
import io.github.quizmaven.site.code.Highlighter;
import io.github.quizmaven.site.language.Messages;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/** Writes code in boxes that scroll by themselves. */
final class CodeHtml {

    private static final Pattern WORD_END = Pattern.compile("[\\s,:{]");
    private static final Pattern CLASS_NAME = Pattern.compile("[\\p{Alnum}+#._-]{1,30}");

    private final HtmlWriter html;
    private final Messages messages;

    CodeHtml(HtmlWriter html, Messages messages) {
        this.html = html;
        this.messages = messages;
    }

    /**
     * @param info the info string of the code's fence, or null
     */
    void box(String source, @Nullable String info, BlankWriter blanks) {
        String word = language(info);
        @Nullable CodeLanguage language = CodeLanguage.of(word);
        String title = language == null ? word : language.title();
        html.line();
        // The direction is here, or the label would decide on that of the text around it.
        html.tag("div", Boxes.attributes("class", "code", "dir", "ltr"));
        if (!title.isEmpty()) {
            html.tag("p", Boxes.attributes("aria-hidden", "true", "class", "code-language"));
            html.text(title);
            html.tag("/p");
        }
        String name = messages.text("code") + (title.isEmpty() ? "" : ": " + title);
        html.tag("pre", Boxes.scrolling(name, "dir", "ltr"));
        html.tag("code", word.isEmpty() ? Map.of() : Map.of("class", "language-" + word));
        if (language == null) {
            blanks.literal(source, html);
        } else {
            Highlighter.spans(source, language).forEach(each -> span(each, blanks));
        }
        html.tag("/code");
        html.tag("/pre");
        html.tag("/div");
        html.line();
    }

    private void span(CodeSpan span, BlankWriter blanks) {
        if (span.kind() == null) {
            blanks.literal(span.text(), html);
        } else {
            html.tag("span", Map.of("class", span.kind().style()));
            blanks.literal(span.text(), html);
            html.tag("/span");
        }
    }

    /** The word of a fence's info string that names a language, if a class name can hold it. */
    private static String language(@Nullable String info) {
        if (info == null) {
            return "";
        }
        String word = WORD_END.split(info.strip(), 2)[0];
        boolean none = word.equalsIgnoreCase("cloze") || CodeLanguage.isNone(word);
        return !none && CLASS_NAME.matcher(word).matches() ? word : "";
    }
}
