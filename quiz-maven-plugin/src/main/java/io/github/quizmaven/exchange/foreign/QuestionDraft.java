package io.github.quizmaven.exchange.foreign;

import io.github.quizmaven.quiz.Parts;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.QuestionHead;
import io.github.quizmaven.quiz.Settings;
import io.github.quizmaven.quiz.Solution;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.key.Metadata;
import io.github.quizmaven.quiz.key.Written;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.quiz.word.Grading;
import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.quiz.word.Shuffle;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A question on its way from a foreign format; what nobody says keeps the format's default. */
public final class QuestionDraft {

    private final Span heading;
    private final List<Written<?>> keys = new ArrayList<>();
    private @Nullable String id;
    private @Nullable Text title;
    private @Nullable Text stem;
    private @Nullable Response response;
    private Parts parts = Parts.NONE;
    private boolean card;

    /**
     * @param heading where the question starts in its source
     */
    public QuestionDraft(Span heading) {
        this.heading = heading;
    }

    /**
     * An id of the source, from which one is made that questions can have.
     *
     * @param value null or empty for one that the title gives
     */
    public QuestionDraft id(@Nullable String value) {
        id = value;
        return this;
    }

    @Nullable String id() {
        return id;
    }

    /**
     * @param value one line
     */
    public QuestionDraft title(@Nullable Text value) {
        title = value;
        return this;
    }

    @Nullable Text title() {
        return title;
    }

    public QuestionDraft stem(@Nullable Text value) {
        stem = value;
        return this;
    }

    public QuestionDraft response(@Nullable Response value) {
        response = value;
        return this;
    }

    /** Offers nothing to answer with: the solution among its parts is the back of a card. */
    public QuestionDraft card() {
        card = true;
        return this;
    }

    boolean isCard() {
        return card;
    }

    public QuestionDraft parts(Parts value) {
        parts = value;
        return this;
    }

    /** Sets a key of the question's metadata. */
    public <T> QuestionDraft key(Key<T> key, T value) {
        keys.add(new Written<>(key, value, null, heading));
        return this;
    }

    /**
     * @param id unique in the quiz
     * @param quiz what the quiz says for its questions
     */
    Question build(String id, Metadata quiz) {
        Metadata own = new Metadata(keys);
        QuestionHead head = new QuestionHead(id, title, heading, heading, !keys.isEmpty());
        return new Question(head, own, settings(own, quiz), stem, response(), parts, true);
    }

    private @Nullable Response response() {
        @Nullable Solution back = parts.solution();
        return card && back != null ? new Response.Recall(back.text()) : response;
    }

    private static Settings settings(Metadata own, Metadata quiz) {
        boolean once = quiz.get(Key.MODE) == Mode.EXAM;
        Optional<Integer> attempts =
                own.get(Key.ATTEMPTS, once ? Optional.of(1) : Optional.<Integer>empty());
        Shuffle all = quiz.get(Key.SHUFFLE, Shuffle.NONE);
        Shuffle shuffle = own.get(Key.SHUFFLE_OPTIONS, all);
        Grading grading = own.get(Key.GRADING, quiz.get(Key.GRADING, Grading.PARTIAL));
        return new Settings(
                attempts.orElse(null),
                shuffle == Shuffle.OPTIONS || shuffle == Shuffle.ALL,
                grading);
    }
}
