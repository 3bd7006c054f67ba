package io.github.quizmaven.read.response;

import io.github.quizmaven.quiz.response.Recall;
import io.github.quizmaven.read.context.FileContext;
import io.github.quizmaven.syntax.Text;

/** Reads a card: all that is above its parts is on its front. */
public final class RecallReader implements ResponseReader {

    private final FileContext context;
    private final Text back;

    /**
     * @param back the text of its solution
     */
    public RecallReader(FileContext context, Text back) {
        this.context = context;
        this.back = back;
    }

    @Override
    public Outcome read(Asked question) {
        return new Outcome(new Stems(context).of(question.body()), new Recall(back));
    }
}
