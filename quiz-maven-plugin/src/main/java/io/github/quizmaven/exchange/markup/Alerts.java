package io.github.quizmaven.exchange.markup;

import io.github.quizmaven.quiz.word.LanguageTag;
import io.github.quizmaven.site.language.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds alerts in HTML as our exporters write them: quotes that begin with a word in bold. */
final class Alerts {

    private static final Map<String, String> KINDS = kinds();

    private Alerts() {}

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new HashMap<>();
        for (String tag : LanguageTag.OF_PAGES) {
            for (String kind : List.of("note", "tip", "important", "warning", "caution")) {
                kinds.put(Messages.of(tag).text("alert." + kind), kind);
            }
        }
        return kinds;
    }

    /** The line that opens an alert, whose word is then taken out; empty for any other quote. */
    static String opening(Element quote) {
        @Nullable Element first = quote.firstElementChild();
        if (first == null || !first.normalName().equals("p") || first.childNodeSize() == 0) {
            return "";
        }
        boolean bold =
                first.childNode(0) instanceof Element word
                        && word.normalName().equals("strong")
                        && KINDS.containsKey(word.text());
        boolean alone =
                first.childNodeSize() == 1
                        || first.childNode(1) instanceof Element end
                                && end.normalName().equals("br");
        if (!bold || !alone) {
            return "";
        }
        String kind = KINDS.get(first.child(0).text());
        boolean more = first.childNodeSize() > 1;
        first.childNode(0).remove();
        if (more) {
            first.childNode(0).remove();
        }
        return "[!" + kind.toUpperCase(Locale.ROOT) + "]" + (more ? "\n" : "\n\n");
    }
}
