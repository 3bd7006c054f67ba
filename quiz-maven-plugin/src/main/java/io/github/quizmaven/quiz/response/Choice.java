package io.github.quizmaven.quiz.response;

import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.syntax.Text;
import java.util.List;
import java.util.Map;

/**
 * One option or several are to be chosen.
 *
 * @param multiple whether any number of options may be right, rather than exactly one
 */
public record Choice(boolean multiple, List<Option> options) implements Response {

    public Choice {
        options = List.copyOf(options);
    }

    @Override
    public QuestionType type() {
        return multiple ? QuestionType.MULTIPLE_CHOICE : QuestionType.SINGLE_CHOICE;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.choice(this);
    }

    @Override
    public boolean isAnswerable() {
        return !options.isEmpty();
    }

    @Override
    public List<Text> texts() {
        return Option.texts(options);
    }

    @Override
    public Map<String, ?> data() {
        return Map.of("options", options);
    }

    @Override
    public Expected expected() {
        return Expected.ids(multiple ? "multiple" : "choice", Option.key(options), multiple);
    }
}
