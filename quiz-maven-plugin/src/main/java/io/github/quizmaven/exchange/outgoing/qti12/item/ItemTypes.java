package io.github.quizmaven.exchange.outgoing.qti12.item;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.response.Choice;
import io.github.quizmaven.quiz.response.Cloze;
import io.github.quizmaven.quiz.response.Matching;
import io.github.quizmaven.quiz.response.Numeric;
import io.github.quizmaven.quiz.response.Ordering;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.quiz.response.Sequences;
import io.github.quizmaven.quiz.response.ShortAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the body of an item for the response of a question; null if no dialect has one. */
record ItemTypes(Question question, ItemDialect dialect)
        implements Response.Visitor<@Nullable ItemBody> {

    @Override
    public ItemBody choice(Choice choice) {
        return new ChoiceBody(choice.multiple(), isShuffled(), choice.options());
    }

    private boolean isShuffled() {
        return dialect.shuffles() && question.settings().shuffle();
    }

    @Override
    public ItemBody sequences(Sequences sequences) {
        return new ChoiceBody(false, isShuffled(), sequences.options());
    }

    @Override
    public ItemBody ordering(Ordering ordering) {
        return new OrderingBody(ordering);
    }

    @Override
    public ItemBody matching(Matching matching) {
        return new MatchingBody(matching);
    }

    /** One blank can be a field below the text. */
    @Override
    public ItemBody cloze(Cloze cloze) {
        boolean one = cloze.blanks().size() == 1 && dialect.why(ItemKind.BLANKS) != null;
        return one
                ? new TypedBody(null, cloze.blanks().get(0).answers())
                : BlanksBody.of(question, cloze);
    }

    @Override
    public @Nullable ItemBody recall(Response.Recall recall) {
        return null;
    }

    @Override
    public @Nullable ItemBody typed(Response.Typed typed) {
        if (typed instanceof Numeric numeric && numeric.accepted() != null) {
            return new TypedBody(numeric.accepted(), List.of());
        }
        return typed instanceof ShortAnswer answer ? new TypedBody(null, answer.answers()) : null;
    }
}
