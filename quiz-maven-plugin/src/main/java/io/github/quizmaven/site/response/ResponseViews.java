package io.github.quizmaven.site.response;

import io.github.quizmaven.quiz.response.Choice;
import io.github.quizmaven.quiz.response.Cloze;
import io.github.quizmaven.quiz.response.Matching;
import io.github.quizmaven.quiz.response.Ordering;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.quiz.response.Sequences;
import io.github.quizmaven.quiz.word.NumberSigns;
import io.github.quizmaven.site.language.Messages;
import io.github.quizmaven.site.text.BlankFields;
import io.github.quizmaven.site.text.FilledBlanks;
import io.github.quizmaven.site.text.TextHtml;
import io.github.quizmaven.syntax.Text;
import org.jspecify.annotations.Nullable;

/**
 * Makes the view of one question's response, which must be answerable.
 *
 * @param anchor the id of the question's element
 * @param stem what is asked, or null
 * @param signs how the quiz's language writes numbers
 */
public record ResponseViews(
        String anchor, @Nullable Text stem, TextHtml html, Messages messages, NumberSigns signs)
        implements Response.Visitor<ResponseView> {

    @Override
    public ResponseView choice(Choice choice) {
        return ChoiceView.of(choice, html);
    }

    @Override
    public ResponseView ordering(Ordering ordering) {
        return OrderingView.of(ordering, html);
    }

    @Override
    public ResponseView sequences(Sequences sequences) {
        return SequencesView.of(sequences, html);
    }

    @Override
    public ResponseView matching(Matching matching) {
        return MatchingView.of(matching, html);
    }

    @Override
    public ResponseView typed(Response.Typed typed) {
        return new TypedView(typed, signs);
    }

    @Override
    public ResponseView recall(Response.Recall recall) {
        return new RecallView(html.blocks(recall.back(), ResponseView.TOP_HEADING));
    }

    @Override
    public ResponseView cloze(Cloze cloze) {
        if (stem == null) {
            return new ClozeView(TextHtml.plain(""), TextHtml.plain(""));
        }
        BlankFields fields = new BlankFields(anchor, cloze.blanks(), messages);
        return new ClozeView(
                html.blocks(stem, ResponseView.TOP_HEADING, fields),
                html.blocks(stem, ResponseView.TOP_HEADING, new FilledBlanks(cloze.blanks())));
    }
}
