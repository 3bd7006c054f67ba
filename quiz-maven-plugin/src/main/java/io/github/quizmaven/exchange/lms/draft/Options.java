package io.github.quizmaven.exchange.lms.draft;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.foreign.Reading;
import io.github.quizmaven.exchange.lms.LmsAnswer;
import io.github.quizmaven.exchange.lms.LmsKind;
import io.github.quizmaven.exchange.lms.LmsQuestion;
import io.github.quizmaven.exchange.markup.TextMarkup;
import io.github.quizmaven.quiz.response.Choice;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes choices of options with fractions. */
final class Options {

    private static final BigDecimal ALL = new BigDecimal(100);

    /** Fractions are written with at least so many decimals. */
    private static final BigDecimal CLOSE = new BigDecimal("0.1");

    private final Notes notes;
    private final TextMarkup texts;
    private final ImportChoices choices;

    Options(Notes notes, TextMarkup texts, ImportChoices choices) {
        this.notes = notes;
        this.texts = texts;
        this.choices = choices;
    }

    Response read(LmsQuestion question) {
        boolean many = question.kind() == LmsKind.MANY;
        List<Option> options = new ArrayList<>();
        List<LmsAnswer> right = new ArrayList<>();
        for (LmsAnswer answer : question.answers()) {
            boolean correct = many ? answer.fraction().signum() > 0 : answer.isRight();
            if (correct) {
                right.add(answer);
            }
            if (!many) {
                reportFraction(answer);
            }
            @Nullable Text text = texts.text(answer.text());
            options.add(
                    new Option(
                            text == null ? texts.nothing(answer.place()) : text,
                            correct,
                            answer.feedback() == null ? null : texts.text(answer.feedback()),
                            answer.place()));
        }
        if (right.isEmpty()) {
            notes.refused(start(question), "no option is wholly right: mark the right one");
        }
        if (many) {
            reportFractions(question, right.size());
        }
        return new Choice(many || severalRight(right), options);
    }

    /** True comes first, whatever the file lists. */
    Response trueFalse(LmsQuestion question, List<String> words) {
        List<Option> options = new ArrayList<>();
        for (boolean value : new boolean[] {true, false}) {
            for (LmsAnswer answer : question.answers()) {
                if (Boolean.parseBoolean(answer.text().text().strip()) == value) {
                    texts.readings().add(new Reading(answer.text().at(), ""));
                    options.add(
                            new Option(
                                    texts.line(words.get(value ? 0 : 1), answer.place()),
                                    answer.isRight(),
                                    answer.feedback() == null
                                            ? null
                                            : texts.text(answer.feedback()),
                                    answer.place()));
                }
            }
        }
        if (options.stream().noneMatch(Option::correct)) {
            notes.refused(start(question), "neither true nor false is right: mark one");
        }
        return new Choice(false, options);
    }

    private static Span start(LmsQuestion question) {
        return Span.at(question.place().start());
    }

    private boolean severalRight(List<LmsAnswer> right) {
        if (right.size() < 2) {
            return false;
        }
        if (!choices.inferMultiple()) {
            notes.refused(
                    right.get(1).place(),
                    right.size()
                            + " options are right, each by itself: leave one, or import with"
                            + " `-Dquiz.multiple=infer` if all of them are to be chosen");
        }
        return choices.inferMultiple();
    }

    private void reportFraction(LmsAnswer answer) {
        if (answer.isPartlyRight()) {
            notes.dropped(
                    Span.at(answer.place().start()), "points for an option that is right in part");
        } else if (answer.fraction().signum() < 0) {
            notes.dropped(Span.at(answer.place().start()), "points that an option takes off");
        }
    }

    /** Each right option gives its share, each wrong one takes off as much; else it is reported. */
    private void reportFractions(LmsQuestion question, int right) {
        if (right == 0) {
            return;
        }
        BigDecimal share = ALL.divide(BigDecimal.valueOf(right), 5, RoundingMode.HALF_UP);
        for (LmsAnswer answer : question.answers()) {
            BigDecimal wanted = answer.fraction().signum() > 0 ? share : share.negate();
            if (answer.fraction().subtract(wanted).abs().compareTo(CLOSE) > 0) {
                notes.dropped(
                        Span.at(answer.place().start()),
                        "fractions: each right option gives as much as another, and each wrong one"
                                + " takes as much off");
                return;
            }
        }
    }
}
