package io.github.quizmaven.exchange.lms.draft;

import io.github.quizmaven.exchange.lms.LmsAnswer;
import io.github.quizmaven.exchange.lms.LmsQuestion;
import io.github.quizmaven.exchange.markup.TextMarkup;
import io.github.quizmaven.quiz.response.Matching;
import io.github.quizmaven.quiz.response.Ordering;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.quiz.response.Step;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes matchings and orderings. */
final class Lists {

    private final LmsDrafts drafts;
    private final TextMarkup texts;

    Lists(LmsDrafts drafts, TextMarkup texts) {
        this.drafts = drafts;
        this.texts = texts;
    }

    @Nullable Response matching(LmsQuestion question) {
        List<Matching.Pair> pairs = new ArrayList<>();
        for (LmsAnswer answer : question.answers()) {
            @Nullable Text left = answer.text().isBlank() ? null : texts.line(answer.text());
            @Nullable Text right = texts.line(Objects.requireNonNull(answer.match()));
            if (right != null) {
                pairs.add(new Matching.Pair(left, right, answer.place()));
            } else if (left != null) {
                drafts.refused(question.place(), "one of its items has no match");
                return null;
            }
        }
        if (pairs.stream().filter(each -> each.left() != null).count() < 2) {
            drafts.refused(question.place(), "it has fewer than two items to match");
            return null;
        }
        return new Matching(
                new Matching.Captions(
                        texts.line("Item", question.place()),
                        texts.line("Match", question.place())),
                pairs);
    }

    @Nullable Response ordering(LmsQuestion question) {
        List<Step> steps = new ArrayList<>();
        for (LmsAnswer answer : question.answers()) {
            @Nullable Text text = texts.text(answer.text());
            if (text != null) {
                steps.add(new Step(steps.size() + 1, text, answer.place()));
            }
        }
        if (steps.size() < 2) {
            drafts.refused(question.place(), "it has fewer than two steps");
            return null;
        }
        return Ordering.listed(steps);
    }
}
