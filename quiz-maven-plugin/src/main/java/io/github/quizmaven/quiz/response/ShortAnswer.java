package io.github.quizmaven.quiz.response;

import io.github.quizmaven.quiz.word.NumberSigns;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A text is to be typed.
 *
 * @param accepted what is right, the first of which is shown as the solution
 * @param caseSensitive whether upper and lower case matter
 */
public record ShortAnswer(List<Accepted> accepted, boolean caseSensitive)
        implements Response.Typed {

    /**
     * An accepted answer.
     *
     * @param text what a learner types
     * @param at where it is in the file
     */
    public record Accepted(String text, Span at) {}

    public ShortAnswer {
        accepted = List.copyOf(accepted);
    }

    /** The accepted answers alone. */
    public List<String> answers() {
        List<String> answers = new ArrayList<>(accepted.size());
        for (Accepted each : accepted) {
            answers.add(each.text());
        }
        return answers;
    }

    @Override
    public QuestionType type() {
        return QuestionType.SHORT_ANSWER;
    }

    @Override
    public boolean isAnswerable() {
        return !accepted.isEmpty();
    }

    @Override
    public Map<String, ?> data() {
        List<Placed> answers = new ArrayList<>(accepted.size());
        for (Accepted each : accepted) {
            answers.add(new Placed(each.text(), each.at()));
        }
        return Map.of("answers", answers);
    }

    @Override
    public Map<String, ?> wording() {
        return accepted.isEmpty() ? Map.of() : Map.of("case", caseSensitive);
    }

    /** Of several accepted answers the first is the solution; the others are its spellings. */
    @Override
    public Expected expected() {
        List<String> answers = answers();
        return new Expected(
                "short", answers, false, caseSensitive, null, answers, answers.subList(0, 1));
    }

    @Override
    public List<String> lines(boolean plain) {
        return answers();
    }

    @Override
    public boolean isListed() {
        return true;
    }

    @Override
    public boolean isInferred() {
        return isAnswerable();
    }

    @Override
    public Map<String, String> keys() {
        return caseSensitive ? Map.of("case", "sensitive") : Map.of();
    }

    @Override
    public Map<String, ?> shown(NumberSigns signs) {
        return Map.of("accepted", accepted.isEmpty() ? "" : accepted.get(0).text());
    }
}
