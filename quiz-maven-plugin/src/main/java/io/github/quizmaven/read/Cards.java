package io.github.quizmaven.read;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.key.Metadata;
import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.read.context.FileContext;
import io.github.quizmaven.read.part.PartName;
import io.github.quizmaven.read.part.SolutionPart;
import io.github.quizmaven.read.response.Asked;
import io.github.quizmaven.read.response.RecallReader;
import io.github.quizmaven.read.response.ResponseReader;
import org.jspecify.annotations.Nullable;

/** Knows which questions of a quiz need no response: flashcards that have a solution. */
final class Cards {

    private final FileContext context;
    private final boolean flashcards;
    private final boolean modeKnown;

    /**
     * @param quiz the front matter
     */
    Cards(FileContext context, Metadata quiz) {
        @Nullable Mode mode = quiz.get(Key.MODE);
        this.context = context;
        this.flashcards = mode == Mode.FLASHCARDS;
        // What cannot be read may say anything.
        this.modeKnown = mode != null || quiz.place(Key.MODE) == null && context.languageKnown();
    }

    /** The reader for a question that nothing else tells the type of; null if it is no card. */
    @Nullable ResponseReader reader(Asked question) {
        if (!flashcards || new MissingResponse(context.file()).slip(question.body()).isPresent()) {
            return null;
        }
        return SolutionPart.in(question.section(), context)
                .map(back -> new RecallReader(context, back))
                .orElse(null);
    }

    /** Whether a question was meant as a card for all that is known, since a fault hides it. */
    boolean mayBe(Asked question) {
        return modeKnown
                ? flashcards
                        && question.section().labels().stream()
                                .anyMatch(each -> each.key().equals(PartName.SOLUTION.key()))
                : SolutionPart.in(question.section(), context).isPresent();
    }

    /** What is wrong with a question without a response. */
    String missing() {
        return flashcards
                ? "this card offers nothing to answer with, and has no text below `### "
                        + solution()
                        + "`"
                : "this question offers nothing to answer with";
    }

    /** What to do if nothing tells what was meant. */
    Help help() {
        return flashcards
                ? Help.of("write what is on the back of the card below `### " + solution() + "`")
                : Help.paste("add the options:", "- [x] the right one", "- [ ] another one");
    }

    private String solution() {
        return PartName.SOLUTION.in(context.language());
    }
}
