package io.github.quizmaven.quiz.response;

import io.github.quizmaven.quiz.word.NumberSigns;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a question asks for, and what is right. Each type says here what all stages need to know of
 * it; what a stage does in different ways is a {@link Visitor}. So the compiler names what a new
 * type lacks.
 */
public sealed interface Response
        permits Choice, Ordering, Sequences, Matching, Cloze, Response.Recall, Response.Typed {

    /**
     * What a stage does with each kind of response.
     *
     * @param <R> what comes out
     */
    interface Visitor<R> {

        R choice(Choice choice);

        R ordering(Ordering ordering);

        R sequences(Sequences sequences);

        R matching(Matching matching);

        R cloze(Cloze cloze);

        R recall(Recall recall);

        R typed(Typed typed);
    }

    /** What is right stands below {@code ### Answer}; no stage treats these in different ways. */
    non-sealed interface Typed extends Response {

        /**
         * The lines below the heading.
         *
         * @param plain whether without the author's words, where ours can say the same
         */
        List<String> lines(boolean plain);

        /** Whether each line is an item of a list. */
        default boolean isListed() {
            return false;
        }

        /** Whether the lines tell the type. */
        default boolean isInferred() {
            return false;
        }

        /** What is written for its {@linkplain QuestionType#ownKeys own keys}. */
        Map<String, String> keys();

        /**
         * What its template shows; {@code accepted} is what is right, in words.
         *
         * @param signs how the quiz's language writes numbers
         */
        Map<String, ?> shown(NumberSigns signs);

        @Override
        default <R> R accept(Visitor<R> visitor) {
            return visitor.typed(this);
        }

        @Override
        default List<Text> texts() {
            return List.of();
        }
    }

    /**
     * Nothing is given: learners turn a card over, and say whether they knew what is on its back.
     * It has no type, since its author writes nothing for it.
     *
     * @param back the text of the question's solution, which is also among the question's parts
     */
    record Recall(Text back) implements Response {

        @Override
        public @Nullable QuestionType type() {
            return null;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.recall(this);
        }

        @Override
        public boolean isAnswerable() {
            return true;
        }

        @Override
        public List<Text> texts() {
            return List.of();
        }

        @Override
        public Map<String, ?> data() {
            return Map.of();
        }

        @Override
        public Expected expected() {
            List<String> decisive = List.of(back.source());
            return new Expected("recall", List.of(), false, false, null, decisive, List.of());
        }
    }

    /** A value with its place in the file. */
    record Placed(Object value, Span at) {}

    /**
     * What is right, and what must be known to take a response and to grade it.
     *
     * @param form the script's view that takes it
     * @param key what is right, in the form that the view gives
     * @param divisible whether a response can be right in part
     * @param exact whether upper and lower case matter
     * @param unit what may be typed after a number, or null
     * @param decisive what changes when an answer that was given may no longer mean the same,
     *     beside stem, options and steps
     * @param solution what is right if neither options nor steps say it, without its other
     *     spellings
     */
    record Expected(
            String form,
            List<?> key,
            boolean divisible,
            boolean exact,
            @Nullable String unit,
            List<String> decisive,
            List<String> solution) {

        public Expected {
            key = List.copyOf(key);
            decisive = List.copyOf(decisive);
            solution = List.copyOf(solution);
        }

        /** Something to be chosen or to be put in order, by ids. */
        static Expected ids(String form, List<String> key, boolean divisible) {
            return new Expected(form, key, divisible, false, null, List.of(), List.of());
        }
    }

    /** The type that authors write or could write for it; null if there is no word for it. */
    @Nullable QuestionType type();

    <R> R accept(Visitor<R> visitor);

    /** Whether there is something to answer with. */
    boolean isAnswerable();

    /** What is chosen from; empty where nothing is. */
    default List<Option> options() {
        return List.of();
    }

    /** What is put in order; empty where nothing is. */
    default List<Step> steps() {
        return List.of();
    }

    /** The numbers of the steps in the right order; empty where options say it. */
    default List<Integer> order() {
        return List.of();
    }

    /** What is between steps and options, or null. */
    default @Nullable Text prompt() {
        return null;
    }

    /** All its texts, in any order. */
    List<Text> texts();

    /**
     * Its properties in the data tree but for its steps: options, texts, words, numbers, lists and
     * maps of such, and any of these {@linkplain Placed with their places}.
     */
    Map<String, ?> data();

    /** What its author says that no property of the data tree does, by names of its own. */
    default Map<String, ?> wording() {
        return Map.of();
    }

    /** What is right; only of a response that is answerable. */
    Expected expected();
}
