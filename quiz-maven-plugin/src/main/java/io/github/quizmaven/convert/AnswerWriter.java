package io.github.quizmaven.convert;

import io.github.quizmaven.model.NumericAnswer;
import io.github.quizmaven.model.Question;
import io.github.quizmaven.model.QuestionType;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes what is to be typed in: a number, or a list of accepted answers. */
final class AnswerWriter {

    private final Trial trial;
    private final String heading;

    /**
     * @param heading the heading of the part, with its marks
     */
    AnswerWriter(Trial trial, String heading) {
        this.trial = trial;
        this.heading = heading;
    }

    /** What stands below the heading; empty if the question has nothing of the kind. */
    String write(Question question) {
        if (question.type() == QuestionType.SHORT_ANSWER) {
            return question.answers().stream()
                    .filter(each -> !each.isEmpty())
                    .map(this::accepted)
                    .collect(Collectors.joining("\n"));
        }
        boolean numeric = question.type() == QuestionType.NUMERIC && question.numeric() != null;
        return numeric ? number(question.numeric()) : "";
    }

    private String accepted(String answer) {
        return trial.best(
                List.of(List.of("- " + answer), List.of("- " + TextForms.asCodeSpan(answer))),
                each -> frame(QuestionType.SHORT_ANSWER, each + "\n- zz"),
                quiz -> quiz.questions().get(0).answers().equals(List.of(answer, "zz")),
                () -> "- " + TextForms.asCodeSpan(answer));
    }

    private String number(NumericAnswer number) {
        String form = form(number);
        return trial.best(
                List.of(List.of(number.text()), List.of(form)),
                each -> frame(QuestionType.NUMERIC, each),
                quiz -> accepts(quiz.questions().get(0).numeric(), number),
                () -> form);
    }

    private String frame(QuestionType type, String answer) {
        return "## t\n\n```yaml question\ntype: "
                + type.word()
                + "\n```\n\n"
                + heading
                + "\n\n"
                + answer;
    }

    private static boolean accepts(@Nullable NumericAnswer one, NumericAnswer other) {
        return one != null
                && one.min().compareTo(other.min()) == 0
                && one.max().compareTo(other.max()) == 0
                && (one.value() == null
                        ? other.value() == null
                        : other.value() != null && one.value().compareTo(other.value()) == 0);
    }

    /** A number without the author's words for it. */
    private static String form(NumericAnswer number) {
        @Nullable BigDecimal value = number.value();
        if (value == null) {
            return number.min().toPlainString() + " .. " + number.max().toPlainString();
        }
        BigDecimal tolerance = number.max().subtract(value);
        return tolerance.signum() == 0
                ? value.toPlainString()
                : value.toPlainString() + " ± " + tolerance.toPlainString();
    }
}
