package io.github.quizmaven.site.response;

import freemarker.core.TemplateHTMLOutputModel;
import io.github.quizmaven.quiz.response.Matching;
import io.github.quizmaven.quiz.response.Matching.Pair;
import io.github.quizmaven.site.template.View;
import io.github.quizmaven.site.text.TextHtml;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Items to be matched.
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
        List<Match> choices,
        boolean rich)
        implements ResponseView {

    /**
     * The most choices that an item offers: nobody reads more, and a page that repeats them all for
     * each item would grow with the square of its source.
     */
    static final int MOST_CHOICES = 50;

    public MatchingView {
        items = List.copyOf(items);
        choices = List.copyOf(choices);
    }

    /**
     * Something to be matched.
     *
     * @param spoken its content for names, if it holds formulas; null otherwise
     * @param match its match, which the key shows
     * @param choices what it may be matched with: all, or if they are too many, a part of them that
     *     holds its match
     */
    public record Item(
            String id,
            TemplateHTMLOutputModel content,
            @Nullable String spoken,
            TemplateHTMLOutputModel match,
            List<Match> choices)
            implements View {

        public Item {
            choices = List.copyOf(choices);
        }

        @Override
        public @Nullable Object property(String property) {
            return switch (property) {
                case "id" -> id;
                case "content" -> content;
                case "spoken" -> spoken;
                case "match" -> match;
                case "choices" -> choices;
                default -> null;
            };
        }
    }

    /**
     * A match to choose.
     *
     * @param words its content as plain text
     */
    public record Match(String id, TemplateHTMLOutputModel content, String words) implements View {

        @Override
        public @Nullable Object property(String property) {
            return switch (property) {
                case "id" -> id;
                case "content" -> content;
                case "words" -> words;
                default -> null;
            };
        }
    }

    static MatchingView of(Matching matching, TextHtml html) {
        // Equal matches are one choice.
        Map<String, Text> distinct = new LinkedHashMap<>();
        matching.pairs().forEach(pair -> distinct.putIfAbsent(pair.right().key(), pair.right()));
        List<Match> choices = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        boolean rich = false;
        for (Text choice : Mixed.order(List.copyOf(distinct.values()), Text::id)) {
            String words = choice.prose().line();
            rich |= !words.equals(choice.source().strip());
            places.put(choice.key(), choices.size());
            choices.add(new Match(choice.id(), html.line(choice), words));
        }
        List<Item> items = new ArrayList<>();
        for (Pair pair : matching.pairs()) {
            if (pair.left() != null) {
                int match = places.get(pair.right().key());
                items.add(
                        new Item(
                                pair.left().id(),
                                html.line(pair.left()),
                                TextHtml.spoken(pair.left()),
                                html.line(pair.right()),
                                offered(choices, match, pair.left().id())));
            }
        }
        Matching.@Nullable Captions captions = matching.captions();
        return new MatchingView(
                captions == null ? TextHtml.plain("") : html.line(captions.left()),
                captions == null ? TextHtml.plain("") : html.line(captions.right()),
                items,
                choices,
                rich);
    }

    /** Where its match is among them depends on an item's content alone. */
    private static List<Match> offered(List<Match> choices, int match, String id) {
        if (choices.size() <= MOST_CHOICES) {
            return choices;
        }
        int before = (int) (Long.parseLong(id, 16) % MOST_CHOICES);
        int start = Math.max(0, Math.min(match - before, choices.size() - MOST_CHOICES));
        return choices.subList(start, start + MOST_CHOICES);
    }

    @Override
    public String template() {
        return "matching.ftlh";
    }

    @Override
    public @Nullable Object property(String property) {
        return switch (property) {
            case "left" -> left;
            case "right" -> right;
            case "items" -> items;
            case "choices" -> choices;
            case "rich" -> rich;
            default -> ResponseView.super.property(property);
        };
    }
}
