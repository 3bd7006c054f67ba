package io.github.quizmaven.read.response;

import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.word.NumberText;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.read.context.FileContext;
import io.github.quizmaven.read.context.Section;
import io.github.quizmaven.read.part.AnswerPart;
import io.github.quizmaven.syntax.BlankReader;
import io.github.quizmaven.syntax.Text;
import java.util.Optional;
import org.commonmark.node.BulletList;
import org.jspecify.annotations.Nullable;

/** The reader of each type; a type that nobody wrote is inferred, if it can be. */
public final class ResponseReaders {

    private final FileContext context;
    private final ResponseReader choices;

    public ResponseReaders(FileContext context) {
        this.context = context;
        this.choices = new ChoiceReader(context);
    }

    /** The reader for a question; null if nothing tells what it asks for. */
    public @Nullable ResponseReader of(Asked question) {
        @Nullable QuestionType type = question.metadata().get(Key.TYPE);
        if (type == null && question.taskList() != null) {
            return choices;
        }
        type = type == null ? inferred(question) : type;
        return type == null ? null : of(type);
    }

    private ResponseReader of(QuestionType type) {
        return switch (type) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE, ORDERING -> choices;
            case MATCHING -> new MatchingReader(context);
            case NUMERIC -> new NumericReader(context);
            case SHORT_ANSWER -> new ShortAnswerReader(context);
            case CLOZE -> new ClozeReader(context);
        };
    }

    private @Nullable QuestionType inferred(Asked question) {
        Optional<Section.Part> answer = AnswerPart.in(question.section(), context);
        if (answer.isPresent()) {
            @Nullable Text text = Text.ofBlocks(context.tree(), answer.get().blocks());
            boolean list = answer.get().blocks().stream().anyMatch(BulletList.class::isInstance);
            return text != null && !list && NumberText.isLikely(text.source())
                    ? QuestionType.NUMERIC
                    : QuestionType.SHORT_ANSWER;
        }
        @Nullable Text stem = Text.ofBlocks(context.tree(), question.body());
        return stem != null && BlankReader.holdsBlank(stem) ? QuestionType.CLOZE : null;
    }
}
