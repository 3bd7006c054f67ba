package io.github.quizmaven.exchange.lms.draft;

import io.github.quizmaven.exchange.markup.MarkupFormat;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A text that asks nothing, above a question.
 *
 * @param blocks its Markdown
 * @param format what it was written in
 * @param place all of it
 */
record Above(String blocks, MarkupFormat format, Span place) {

    /** The blocks of a question below some texts. */
    static String joined(List<Above> above, String blocks) {
        List<String> all = new ArrayList<>();
        above.forEach(each -> all.add(each.blocks()));
        all.add(blocks);
        all.removeIf(String::isBlank);
        return String.join("\n\n", all);
    }

    /** Whether anything may be in one of them. */
    static boolean isForeign(List<Above> above) {
        return above.stream().anyMatch(each -> each.format() == MarkupFormat.MARKDOWN);
    }
}
