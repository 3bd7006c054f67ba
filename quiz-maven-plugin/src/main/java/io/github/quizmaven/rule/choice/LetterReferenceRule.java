package io.github.quizmaven.rule.choice;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.markdown.Prose;
import io.github.quizmaven.model.Letters;
import io.github.quizmaven.model.Option;
import io.github.quizmaven.model.Question;
import io.github.quizmaven.rule.BoundQuestion;
import io.github.quizmaven.rule.QuestionRule;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Nothing calls an option by its letter where options are shuffled: a warning in explanations, an
 * error in an option, which then cannot be answered.
 */
public final class LetterReferenceRule implements QuestionRule {

    private static final RuleId ID = RuleId.warning("letter-reference");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(BoundQuestion bound, Consumer<Diagnostic> report) {
        Question question = bound.question();
        if (!question.shuffle() || question.options().isEmpty()) {
            return;
        }
        LetterFinder finder = LetterFinder.of(question);
        for (int index = 0; index < question.options().size(); index++) {
            Option option = question.options().get(index);
            checkOption(bound, finder, index, report);
            explanation(bound, finder, option.feedback(), "the feedback", report);
        }
        question.hints().forEach(each -> explanation(bound, finder, each, "the hint", report));
        if (question.solution() != null) {
            explanation(bound, finder, question.solution().text(), "the solution", report);
        }
        explanation(bound, finder, question.quickCheck(), "the quick check", report);
        question.commonMistakes()
                .forEach(each -> explanation(bound, finder, each, "the common mistake", report));
    }

    private static void checkOption(
            BoundQuestion bound, LetterFinder finder, int index, Consumer<Diagnostic> report) {
        Prose prose = Prose.masked(bound.question().options().get(index).text());
        for (LetterFinder.Reference found : finder.inOption(prose.text())) {
            report.accept(
                    diagnostic(
                                    bound,
                                    prose,
                                    found,
                                    Letters.name(index),
                                    "say in words what it means, use `type: multiple-choice`, or"
                                            + " write `shuffle: none`")
                            .withSeverity(Severity.ERROR));
        }
    }

    private static void explanation(
            BoundQuestion bound,
            LetterFinder finder,
            @Nullable Markdown text,
            String what,
            Consumer<Diagnostic> report) {
        if (text == null) {
            return;
        }
        Prose prose = Prose.masked(text);
        for (LetterFinder.Reference found : finder.inExplanation(prose.text())) {
            report.accept(
                    diagnostic(
                            bound,
                            prose,
                            found,
                            what,
                            "say what the option says, or write `shuffle: none`"));
        }
    }

    private static Diagnostic diagnostic(
            BoundQuestion bound,
            Prose prose,
            LetterFinder.Reference found,
            String what,
            String help) {
        List<Integer> options = found.options();
        return new Diagnostic(
                ID,
                bound.place(prose.inFile(found.start(), found.end())),
                what
                        + " refers to "
                        + Letters.names(options)
                        + " by letter, but the options are shuffled",
                help,
                options.stream().map(bound::option).toList());
    }
}
