package io.github.quizmaven.render;

import io.github.quizmaven.markdown.Content;
import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.markdown.Prose;
import io.github.quizmaven.model.Captions;
import io.github.quizmaven.model.Pair;
import io.github.quizmaven.model.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The items and the choices of a matching question, named by their content. */
final class MatchingPairs {

    private MatchingPairs() {}

    /** Each item with its match, as {@code item:match}. */
    static List<String> key(Question question) {
        List<String> key = new ArrayList<>();
        for (Pair pair : question.pairs()) {
            if (pair.left() != null) {
                key.add(Content.id(pair.left()) + ":" + Content.id(pair.right()));
            }
        }
        return key;
    }

    /** The distinct matches; equal ones are one choice. */
    private static List<Markdown> choices(Question question) {
        Map<String, Markdown> distinct = new LinkedHashMap<>();
        question.pairs()
                .forEach(pair -> distinct.putIfAbsent(Content.key(pair.right()), pair.right()));
        return List.copyOf(distinct.values());
    }

    static MatchingView view(Question question, MarkdownHtml html) {
        List<MatchingView.Item> items = new ArrayList<>();
        for (Pair pair : question.pairs()) {
            Markdown left = pair.left();
            if (left != null) {
                items.add(
                        new MatchingView.Item(
                                Content.id(left),
                                html.line(left),
                                html.spoken(left),
                                html.line(pair.right())));
            }
        }
        List<MatchingView.Choice> choices = new ArrayList<>();
        boolean rich = false;
        for (Markdown choice : Mixed.order(choices(question), Content::id)) {
            String words = Prose.plain(choice).text().strip().replaceAll("\\s+", " ");
            rich |= !words.equals(choice.source().strip());
            choices.add(new MatchingView.Choice(Content.id(choice), html.line(choice), words));
        }
        @Nullable Captions captions = question.captions();
        return new MatchingView(
                html.line(captions == null ? Markdown.of("") : captions.left()),
                html.line(captions == null ? Markdown.of("") : captions.right()),
                items,
                choices,
                rich);
    }
}
