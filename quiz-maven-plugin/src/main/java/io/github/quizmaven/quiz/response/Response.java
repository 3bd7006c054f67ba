package io.github.quizmaven.quiz.response;

import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.syntax.Text;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a question asks for, and what is right. Whatever treats the types differently is a {@link
 * ResponseVisitor}, so that the compiler names what a new type lacks.
 */
public sealed interface Response
        permits Choice, Ordering, Sequences, Matching, Numeric, Slider, ShortAnswer, Cloze {

    QuestionType type();

    <R> R accept(ResponseVisitor<R> visitor);

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

    /** All its texts, in any order. */
    Stream<Text> texts();
}
