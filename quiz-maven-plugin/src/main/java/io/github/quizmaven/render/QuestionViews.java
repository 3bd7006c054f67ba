package io.github.quizmaven.render;

import freemarker.core.TemplateHTMLOutputModel;
import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.model.NumericAnswer;
import io.github.quizmaven.model.Option;
import io.github.quizmaven.model.Question;
import io.github.quizmaven.model.Solution;
import io.github.quizmaven.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes the views of one quiz's questions. */
final class QuestionViews {

    /** Headings in an introduction stand below the page's title. */
    static final int BELOW_TITLE = 2;

    private static final int BELOW_QUESTION = 3;
    private static final int BELOW_PART = 4;

    private final MarkdownHtml html;
    private final Messages messages;

    QuestionViews(MarkdownHtml html, Messages messages) {
        this.html = html;
        this.messages = messages;
    }

    QuestionView view(Question question, int number) {
        QuestionForm form = QuestionForm.of(question);
        boolean ordering = form == QuestionForm.ORDERING;
        Solution solution = question.solution();
        return new QuestionView(
                question.id(),
                "q-" + question.id(),
                number,
                title(question, number),
                question.title() == null ? null : html.spoken(question.title()),
                form.word(),
                messages.name("kind", question.type() == null ? "" : question.type().word()),
                question.category() == null
                        ? null
                        : messages.name("category", question.category().toLowerCase(Locale.ROOT)),
                question.level() == null ? null : messages.name("level", question.level().word()),
                question.level() == null ? 0 : question.level().rank(),
                question.points().stripTrailingZeros().toPlainString(),
                question.time() == null ? null : Durations.text(question.time(), messages),
                question.attempts(),
                form == QuestionForm.CLOZE ? null : blocks(question.stem(), BELOW_QUESTION),
                blocks(question.prompt(), BELOW_QUESTION),
                options(question),
                QuestionForm.isOrderingWithChoices(question) ? steps(question.steps()) : List.of(),
                ordering ? steps(StepOrder.shown(question)) : List.of(),
                ordering ? steps(StepOrder.solved(question)) : List.of(),
                form == QuestionForm.MATCHING ? MatchingPairs.view(question, html) : null,
                question.numeric() == null ? null : question.numeric().unit(),
                accepted(question),
                stem(question, new BlankFields("q-" + question.id(), question.blanks(), messages)),
                stem(question, new FilledBlanks(question.blanks())),
                all(question.hints()),
                solution == null ? null : blocks(solution.text(), BELOW_PART),
                blocks(question.quickCheck(), BELOW_PART),
                all(question.commonMistakes()),
                blocks(question.commonMistakesLeadIn(), BELOW_PART),
                blocks(question.references(), BELOW_PART));
    }

    private TemplateHTMLOutputModel title(Question question, int number) {
        return question.title() == null
                ? html.line(Markdown.of(messages.text("question") + " " + number))
                : html.line(question.title());
    }

    private List<ChoiceView> options(Question question) {
        List<ChoiceView> views = new ArrayList<>();
        for (Option option : question.options()) {
            String letter = String.valueOf((char) ('A' + views.size()));
            TemplateHTMLOutputModel phrase = html.phrase(option.text());
            views.add(
                    new ChoiceView(
                            option.id(),
                            letter,
                            phrase == null ? html.blocks(option.text(), BELOW_QUESTION) : phrase,
                            spoken(option.text(), phrase),
                            phrase != null,
                            option.correct(),
                            blocks(option.feedback(), BELOW_PART)));
        }
        return views;
    }

    private List<ChoiceView> steps(List<Step> steps) {
        List<ChoiceView> views = new ArrayList<>();
        for (Step step : steps) {
            TemplateHTMLOutputModel phrase = html.phrase(step.text());
            views.add(
                    new ChoiceView(
                            step.id(),
                            String.valueOf(step.number()),
                            phrase == null ? html.blocks(step.text(), BELOW_QUESTION) : phrase,
                            spoken(step.text(), phrase),
                            phrase != null,
                            false,
                            null));
        }
        return views;
    }

    private @Nullable String spoken(Markdown text, @Nullable TemplateHTMLOutputModel phrase) {
        return phrase == null ? html.spokenBlocks(text) : html.spoken(text);
    }

    /** The stem of a cloze question; null for the others. */
    private @Nullable TemplateHTMLOutputModel stem(Question question, BlankWriter blanks) {
        Markdown stem = question.stem();
        return stem == null || question.blanks().isEmpty()
                ? null
                : html.blocks(stem, BELOW_QUESTION, blanks);
    }

    private static @Nullable String accepted(Question question) {
        NumericAnswer numeric = question.numeric();
        if (numeric == null) {
            return question.answers().isEmpty() ? null : question.answers().get(0);
        }
        if (numeric.unit() == null) {
            return numeric.text();
        }
        // A tolerance in per cent is not in the unit.
        boolean percent = numeric.text().endsWith("%");
        return (percent ? "(" + numeric.text() + ")" : numeric.text()) + " " + numeric.unit();
    }

    private List<TemplateHTMLOutputModel> all(List<Markdown> texts) {
        return texts.stream().map(text -> html.blocks(text, BELOW_PART)).toList();
    }

    private @Nullable TemplateHTMLOutputModel blocks(@Nullable Markdown text, int topHeading) {
        return text == null ? null : html.blocks(text, topHeading);
    }
}
