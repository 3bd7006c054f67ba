package io.github.quizmaven.quiz.response;

import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import java.util.List;
import java.util.Map;

/**
 * Gaps in the question's stem are to be filled. The stem of such a question is read with its
 * blanks.
 *
 * @param blanks in the order of the stem
 * @param caseSensitive whether upper and lower case matter
 */
public record Cloze(List<Blank> blanks, boolean caseSensitive) implements Response {

    /**
     * A gap.
     *
     * @param answers what is accepted, the first of which is shown as the solution; empty if
     *     nothing but bars is between the brackets, which was reported
     * @param place where it is in the file, with its brackets
     */
    public record Blank(List<String> answers, Span place) {
        public Blank {
            answers = List.copyOf(answers);
        }
    }

    public Cloze {
        blanks = List.copyOf(blanks);
    }

    @Override
    public QuestionType type() {
        return QuestionType.CLOZE;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.cloze(this);
    }

    @Override
    public boolean isAnswerable() {
        return !blanks.isEmpty() && blanks.stream().noneMatch(each -> each.answers().isEmpty());
    }

    @Override
    public List<Text> texts() {
        return List.of();
    }

    @Override
    public Map<String, ?> data() {
        return Map.of(
                "blanks",
                blanks.stream()
                        .map(each -> new Placed(Map.of("answers", each.answers()), each.place()))
                        .toList());
    }

    @Override
    public Map<String, ?> wording() {
        return blanks.isEmpty() ? Map.of() : Map.of("case", caseSensitive);
    }

    /** Its blanks are in the stem's source, which is decisive as a whole. */
    @Override
    public Expected expected() {
        return new Expected(
                "cloze",
                blanks.stream().map(Blank::answers).toList(),
                true,
                caseSensitive,
                null,
                List.of(),
                blanks.stream().map(each -> each.answers().get(0)).toList());
    }
}
