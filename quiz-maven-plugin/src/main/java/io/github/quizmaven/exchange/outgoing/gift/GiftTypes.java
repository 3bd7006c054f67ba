package io.github.quizmaven.exchange.outgoing.gift;

import io.github.quizmaven.exchange.outgoing.Losses;
import io.github.quizmaven.exchange.outgoing.QuestionLosses;
import io.github.quizmaven.exchange.outgoing.Shares;
import io.github.quizmaven.exchange.outgoing.html.Gaps;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.response.Choice;
import io.github.quizmaven.quiz.response.Cloze;
import io.github.quizmaven.quiz.response.Matching;
import io.github.quizmaven.quiz.response.Numeric;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.response.Ordering;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.quiz.response.Sequences;
import io.github.quizmaven.quiz.response.ShortAnswer;
import io.github.quizmaven.quiz.response.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the response of one question. */
final class GiftTypes implements Response.Visitor<GiftAnswers> {

    private static final String ARROW = "GIFT takes an answer with `->` for an item and its match";

    private final GiftWriter writer;
    private final Question question;
    private final QuestionLosses losses;

    GiftTypes(GiftWriter writer, Quiz quiz, Question question, Losses losses) {
        this.writer = writer;
        this.question = question;
        this.losses = new QuestionLosses(quiz, question, losses);
    }

    @Override
    public GiftAnswers choice(Choice choice) {
        if (!choice.multiple()) {
            return options(choice.options(), "=", "~");
        }
        int right = (int) choice.options().stream().filter(Option::correct).count();
        @Nullable String share = Shares.of(right);
        if (share == null) {
            return GiftAnswers.none(Shares.none(right));
        }
        losses.wholeOnly();
        return options(choice.options(), "~%" + share + "%", "~%-" + share + "%");
    }

    private GiftAnswers options(List<Option> options, String right, String wrong) {
        StringBuilder lines = new StringBuilder("\n");
        for (Option each : options) {
            lines.append(each.correct() ? right : wrong).append(writer.html(each.text()));
            if (each.feedback() != null) {
                lines.append('#').append(writer.html(each.feedback()));
            }
            lines.append('\n');
        }
        return answers(lines.toString());
    }

    @Override
    public GiftAnswers ordering(Ordering ordering) {
        losses.wholeOnly();
        losses.ordering(ordering);
        StringBuilder lines =
                new StringBuilder(
                        ">%d ALL VERTICAL ABSOLUTE HIDE none\n".formatted(ordering.steps().size()));
        for (Step each : ordering.solved()) {
            lines.append(writer.html(each.text())).append('\n');
        }
        return answers(lines.toString());
    }

    @Override
    public GiftAnswers sequences(Sequences sequences) {
        losses.sequences();
        return options(sequences.options(), "=", "~");
    }

    @Override
    public GiftAnswers matching(Matching matching) {
        losses.matching(matching, writer.html());
        StringBuilder lines = new StringBuilder("\n");
        for (Matching.Pair each : matching.pairs()) {
            lines.append('=')
                    .append(each.left() == null ? "" : writer.html(each.left()))
                    .append(" -> ")
                    .append(GiftText.of(each.right().prose().line()))
                    .append('\n');
        }
        return answers(lines.toString());
    }

    /** GIFT has a missing word, and no second one. */
    @Override
    public GiftAnswers cloze(Cloze cloze) {
        if (cloze.blanks().size() > 1) {
            return GiftAnswers.none(
                    "GIFT has questions with one blank, not with %d"
                            .formatted(cloze.blanks().size()));
        }
        if (arePairs(cloze.blanks().get(0).answers())) {
            return GiftAnswers.none(ARROW);
        }
        String stem =
                GiftText.of(writer.stems().asked(question, new Gaps(List.of(GiftAnswers.HERE))));
        if (stem.indexOf(GiftAnswers.HERE) < 0) {
            return GiftAnswers.none("its blank is where GIFT can have none");
        }
        return new GiftAnswers(stem, accepted(cloze.blanks().get(0).answers()));
    }

    @Override
    public GiftAnswers recall(Response.Recall recall) {
        return GiftAnswers.none("a card has no answer that could be graded");
    }

    @Override
    public GiftAnswers typed(Response.Typed typed) {
        if (typed instanceof Numeric numeric && numeric.accepted() != null) {
            Numeric.Accepted number = numeric.accepted();
            return answers(
                    "#" + number.from().toPlainString() + ".." + number.to().toPlainString());
        }
        if (typed instanceof ShortAnswer answer) {
            return arePairs(answer.answers())
                    ? GiftAnswers.none(ARROW)
                    : answers(accepted(answer.answers()));
        }
        return GiftAnswers.none("GIFT has no such type");
    }

    private static String accepted(List<String> answers) {
        StringBuilder lines = new StringBuilder("\n");
        // An asterisk would stand for any letters.
        answers.forEach(
                each -> lines.append('=').append(answer(each.replace("*", "\\*"))).append('\n'));
        return lines.toString();
    }

    /** What is typed, so that it begins with nothing that GIFT takes for a share or a format. */
    private static String answer(String typed) {
        String guard = typed.startsWith("%") ? "%100%" : typed.startsWith("[") ? "[plain]" : "";
        return guard + GiftText.of(typed);
    }

    /** Whether GIFT would take answers for pairs. */
    private static boolean arePairs(List<String> answers) {
        return answers.stream().anyMatch(each -> each.contains("->"));
    }

    private GiftAnswers answers(String lines) {
        return new GiftAnswers(writer.asked(question), lines);
    }
}
