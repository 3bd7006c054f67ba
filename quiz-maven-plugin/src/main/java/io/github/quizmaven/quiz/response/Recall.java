package io.github.quizmaven.quiz.response;

import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.syntax.Text;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Nothing is given: learners turn a card over, and say whether they knew what is on its back. It
 * has no type, since its author writes nothing for it.
 *
 * @param back the text of the question's solution, which is also among the question's parts
 */
public record Recall(Text back) implements Response {

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
        return new Expected(
                "recall", List.of(), false, false, null, List.of(back.source()), List.of());
    }
}
