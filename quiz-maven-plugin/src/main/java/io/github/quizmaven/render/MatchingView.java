package io.github.quizmaven.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A matching question as its page shows it.
 *
 * @param left the caption of the items
 * @param right the caption of the matches
 * @param items what is to be matched, in the order of the source
 * @param choices the matches, distractors among them, in an order that gives nothing away
 * @param rich whether a choice has markup, which a select box cannot show
 */
public record MatchingView(
        TemplateHTMLOutputModel left,
        TemplateHTMLOutputModel right,
        List<Item> items,
        List<Choice> choices,
        boolean rich) {

    public MatchingView {
        items = List.copyOf(items);
        choices = List.copyOf(choices);
    }

    /**
     * Something to be matched.
     *
     * @param spoken its content for names, if it holds formulas; null otherwise
     * @param match its match, which the key shows
     */
    public record Item(
            String id,
            TemplateHTMLOutputModel content,
            @Nullable String spoken,
            TemplateHTMLOutputModel match) {}

    /**
     * A match to choose.
     *
     * @param words its content as plain text
     */
    public record Choice(String id, TemplateHTMLOutputModel content, String words) {}
}
