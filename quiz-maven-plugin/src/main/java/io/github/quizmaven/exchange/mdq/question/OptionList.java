package io.github.quizmaven.exchange.mdq.question;

import io.github.quizmaven.exchange.foreign.QuestionDraft;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.marked.MarkedFile;
import io.github.quizmaven.exchange.marked.PartsDraft;
import io.github.quizmaven.exchange.marked.RowLines;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.response.Choice;
import io.github.quizmaven.quiz.response.Matching;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a response of a list with markers. */
final class OptionList {

    private static final Set<String> FALSE = Set.of("F", "错", "錯", "偽", "伪");

    private final MarkedFile file;
    private final QuestionDraft draft;
    private final PartsDraft parts;

    OptionList(MarkedFile file, QuestionDraft draft, PartsDraft parts) {
        this.file = file;
        this.draft = draft;
        this.parts = parts;
    }

    /** The word of the format for what a list is; empty for a mixture. */
    static String type(List<Mark> marks) {
        if (marks.stream().allMatch(Mark::isLetter)) {
            return "true-false";
        }
        if (marks.stream().anyMatch(Mark::isCross)) {
            boolean all = marks.stream().allMatch(each -> each.isCross() || each.isBlank());
            return all ? "multiple-selection" : "";
        }
        return marks.stream().anyMatch(Mark::isLetter) ? "" : "multiple-choice";
    }

    /**
     * Fills in the draft, or says why it cannot be.
     *
     * @param several whether several right options make a question multiple choice
     */
    @Nullable String read(List<Mark> marks, String type, String language, boolean several) {
        switch (type) {
            case "" -> {
                return "the markers of this list are of different kinds";
            }
            case "true-false" -> {
                statements(marks, TruthWords.of(language));
                return null;
            }
            default -> {
                return choice(marks, type.equals("multiple-selection"), several);
            }
        }
    }

    private @Nullable String choice(List<Mark> marks, boolean selection, boolean several) {
        long right = marks.stream().filter(Mark::isRight).count();
        if (right == 0) {
            return "no option of this question is marked as right";
        }
        if (right > 1 && !selection && !several) {
            return "any one of %d options is right: quizzes have one right option, or ask for all with `-Dquiz.multiple=infer`"
                    .formatted(right);
        }
        List<Option> options = new ArrayList<>();
        for (Mark each : marks) {
            if (each.isShare()) {
                file.notes()
                        .dropped(
                                each.place(), "a share of the points: an option is right or wrong");
            }
            @Nullable Text text = file.texts().text(each.text());
            options.add(
                    new Option(
                            text == null ? file.texts().empty(each.text().get(0)) : text,
                            each.isRight(),
                            file.texts().text(each.feedback()),
                            each.place()));
        }
        draft.response(new Choice(selection || right > 1, options));
        return null;
    }

    private void statements(List<Mark> marks, TruthWords words) {
        List<Matching.Pair> pairs = new ArrayList<>();
        boolean anyTrue = false;
        boolean anyFalse = false;
        for (Mark each : marks) {
            boolean wrong = FALSE.contains(each.sign());
            anyTrue |= !wrong;
            anyFalse |= wrong;
            pairs.add(
                    new Matching.Pair(
                            file.texts().line(MdqQuestion.oneLine(each.text())),
                            Text.of(wrong ? words.no() : words.yes()),
                            each.place()));
            if (!RowLines.isBlank(each.feedback())) {
                List<Row> quote = new ArrayList<>();
                each.text().forEach(row -> quote.add(row.withText("> " + row.text())));
                parts.solution(quote).solution(each.feedback());
            }
        }
        if (!anyTrue || !anyFalse) {
            Text other = Text.of(anyTrue ? words.no() : words.yes());
            pairs.add(new Matching.Pair(null, other, marks.get(0).place()));
        }
        draft.key(Key.TYPE, QuestionType.MATCHING);
        draft.response(
                new Matching(
                        new Matching.Captions(
                                Text.of(words.statement()),
                                Text.of(words.yes() + " / " + words.no())),
                        pairs));
    }
}
