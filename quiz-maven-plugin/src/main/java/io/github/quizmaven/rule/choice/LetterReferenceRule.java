package io.github.quizmaven.rule.choice;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.quiz.Parts;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.word.Letters;
import io.github.quizmaven.rule.QuestionRule;
import io.github.quizmaven.rule.QuestionSubject;
import io.github.quizmaven.syntax.Text;
import io.github.quizmaven.syntax.fact.Prose;
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
    public boolean concerns(Question question) {
        return question.settings().shuffle() && !question.options().isEmpty();
    }

    @Override
    public void check(QuestionSubject subject, Consumer<Diagnostic> report) {
        LetterFinder finder = new LetterFinder(subject.question());
        Search search = new Search(subject, finder, report);
        List<Option> options = subject.question().options();
        for (int index = 0; index < options.size(); index++) {
            search.option(index, options.get(index).text());
            search.explanation("the feedback", options.get(index).feedback());
        }
        Parts parts = subject.question().parts();
        parts.hints().forEach(each -> search.explanation("the hint", each));
        if (parts.solution() != null) {
            search.explanation("the solution", parts.solution().text());
        }
        search.explanation("the quick check", parts.quickCheck());
        parts.commonMistakes()
                .mistakes()
                .forEach(each -> search.explanation("the common mistake", each));
    }

    /** The search through one question's texts. */
    private record Search(
            QuestionSubject subject, LetterFinder finder, Consumer<Diagnostic> report) {

        void option(int index, Text text) {
            Prose prose = text.prose().masked();
            for (LetterFinder.Reference found : finder.inOption(prose.text())) {
                report.accept(
                        diagnostic(
                                        prose,
                                        found,
                                        Letters.name(index),
                                        "say in words what it means, use `type:"
                                                + " multiple-choice`, or write `shuffle: none`")
                                .withSeverity(Severity.ERROR));
            }
        }

        void explanation(String what, @Nullable Text text) {
            if (text == null) {
                return;
            }
            Prose prose = text.prose().masked();
            for (LetterFinder.Reference found : finder.inExplanation(prose.text())) {
                report.accept(
                        diagnostic(
                                prose,
                                found,
                                what,
                                "say what the option says, or write `shuffle: none`"));
            }
        }

        private Diagnostic diagnostic(
                Prose prose, LetterFinder.Reference found, String what, String help) {
            List<Integer> options = found.options();
            return new Diagnostic(
                    ID,
                    subject.place(prose.inFile(found.place().start(), found.place().end())),
                    what
                            + " refers to "
                            + Letters.names(options)
                            + " by letter, but the options are shuffled",
                    help,
                    options.stream().map(subject::option).toList());
        }
    }
}
