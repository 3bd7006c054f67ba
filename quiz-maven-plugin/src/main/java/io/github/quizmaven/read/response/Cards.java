package io.github.quizmaven.read.response;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.key.Metadata;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.read.context.FileContext;
import io.github.quizmaven.read.part.PartName;
import io.github.quizmaven.read.part.SolutionPart;
import io.github.quizmaven.suppress.Unknown;
import io.github.quizmaven.syntax.Text;
import org.jspecify.annotations.Nullable;

/** Knows which questions of a quiz need no response: flashcards that have a solution. */
public final class Cards {

    private final FileContext context;
    private final boolean flashcards;
    private final boolean modeKnown;

    /**
     * @param quiz the front matter
     */
    public Cards(FileContext context, Metadata quiz) {
        @Nullable Mode mode = quiz.get(Key.MODE);
        this.context = context;
        this.flashcards = mode == Mode.FLASHCARDS;
        // What cannot be read may say anything.
        this.modeKnown = mode != null || quiz.place(Key.MODE) == null && context.languageKnown();
    }

    /**
     * The reader for a question that nothing else tells the type of; null if it is no card. Where
     * nobody knows the mode, it may be one.
     */
    public @Nullable ResponseReader reader(Asked question) {
        return !flashcards && modeKnown
                ? null
                : SolutionPart.in(question.section(), context)
                        .<ResponseReader>map(back -> asked -> read(asked, back))
                        .orElse(null);
    }

    /** All that is above its parts is on its front. */
    private ResponseReader.Outcome read(Asked question, Text back) {
        if (!modeKnown) {
            context.findings().unknown(Unknown.of(question.section().span(), "hint-present"));
        }
        return new ResponseReader.Outcome(
                new Stems(context).of(question.body()), new Response.Recall(back));
    }

    /** Whether a card has its back where another report is about it. */
    public boolean isReported(Asked question) {
        return flashcards
                && question.section().labels().stream()
                        .anyMatch(each -> each.key().equals(PartName.SOLUTION.key()));
    }

    /** What is wrong with a question without a response. */
    public String missing() {
        return flashcards
                ? "this card offers nothing to answer with, and has no text below `### "
                        + solution()
                        + "`"
                : "this question offers nothing to answer with";
    }

    /** What to do if nothing tells what was meant. */
    public Help help() {
        return flashcards
                ? Help.of("write what is on the back of the card below `### " + solution() + "`")
                : Help.paste("add the options:", "- [x] the right one", "- [ ] another one");
    }

    private String solution() {
        return PartName.SOLUTION.in(context.language());
    }
}
