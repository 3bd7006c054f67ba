package io.github.quizmaven.exchange.lms.draft;

import io.github.quizmaven.exchange.markup.ForeignText;
import io.github.quizmaven.exchange.markup.MarkupFormat;
import io.github.quizmaven.exchange.markup.Sections;
import io.github.quizmaven.quiz.word.LanguageTag;
import io.github.quizmaven.site.language.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What general feedback explains, taken apart by the names of parts that our exporters write into
 * it, in whichever of their languages.
 *
 * @param mistakes common ones, of which {@code lead} says what they are
 */
record Explained(
        @Nullable ForeignText solution,
        @Nullable ForeignText quickCheck,
        @Nullable ForeignText lead,
        List<ForeignText> mistakes,
        @Nullable ForeignText references) {

    private static final String QUICK_CHECK = "quickCheck";
    private static final String MISTAKES = "mistakes";
    private static final String REFERENCES = "references";

    /** What stands for a part, by its name in a language of pages. */
    private static final Map<String, String> LABELS = labels();

    private static Map<String, String> labels() {
        Map<String, String> labels = new HashMap<>();
        for (String tag : LanguageTag.OF_PAGES) {
            for (String part : List.of(QUICK_CHECK, MISTAKES, REFERENCES)) {
                labels.put(Messages.of(tag).text(part), part);
            }
        }
        return labels;
    }

    static Explained of(@Nullable ForeignText feedback) {
        Explained whole = new Explained(feedback, null, null, List.of(), null);
        if (feedback == null || feedback.format() != MarkupFormat.HTML) {
            return whole;
        }
        Map<String, String> sections = Sections.of(feedback.text(), LABELS.keySet());
        if (sections.size() == 1 && sections.containsKey("")) {
            return whole;
        }
        Map<String, ForeignText> parts = new HashMap<>();
        sections.forEach(
                (label, html) -> {
                    if (!html.isEmpty()) {
                        parts.put(LABELS.getOrDefault(label, ""), part(feedback, html));
                    }
                });
        @Nullable ForeignText mistakes = parts.get(MISTAKES);
        Sections.@Nullable Listing list =
                mistakes == null ? null : Sections.listing(mistakes.text());
        if (mistakes != null && list == null) {
            return whole;
        }
        List<ForeignText> items = new ArrayList<>();
        if (list != null) {
            list.items().forEach(each -> items.add(part(feedback, each)));
        }
        return new Explained(
                parts.get(""),
                parts.get(QUICK_CHECK),
                list == null || list.lead().isEmpty() ? null : part(feedback, list.lead()),
                items,
                parts.get(REFERENCES));
    }

    private static ForeignText part(ForeignText of, String html) {
        return new ForeignText(html, MarkupFormat.HTML, of.at(), of.escapes());
    }
}
