package io.github.quizmaven.write.form;

import io.github.quizmaven.syntax.Text;
import io.github.quizmaven.syntax.fact.html.HtmlToken;
import java.util.HashMap;
import java.util.Map;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/** Tells texts whose HTML goes on in the texts below them. */
public final class OpenTags {

    private OpenTags() {}

    /** Whether a closing tag in a later text would make the headings between them part of HTML. */
    public static boolean areLeftBy(Text text) {
        Map<String, Integer> open = new HashMap<>();
        for (Node node : text.nodes()) {
            if (node instanceof HtmlBlock html) {
                HtmlToken.of(html.getLiteral()).forEach(each -> count(each, open));
            }
        }
        return open.values().stream().anyMatch(each -> each > 0);
    }

    private static void count(HtmlToken token, Map<String, Integer> open) {
        if (token.kind() == HtmlToken.Kind.OPENING) {
            open.merge(token.name(), 1, Integer::sum);
        } else if (token.kind() == HtmlToken.Kind.CLOSING) {
            open.computeIfPresent(token.name(), (name, count) -> Math.max(0, count - 1));
        }
    }
}
