package io.github.quizmaven.rule.structure;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.word.Letters;
import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.rule.QuizRule;
import io.github.quizmaven.rule.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A challenge has what makes it one: a time, an attempt limit and a badge, anywhere in the quiz.
 */
public final class ChallengeIncompleteRule implements QuizRule {

    private static final RuleId ID = RuleId.warning("challenge-incomplete");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Quiz quiz, Subject subject, Consumer<Diagnostic> report) {
        if (quiz.mode() != Mode.CHALLENGE || !quiz.isComplete()) {
            return;
        }
        List<String> missing = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        if (quiz.time() == null && noQuestion(quiz, each -> each.time() != null)) {
            missing.add("time");
            lines.add("`time: 10m`");
        }
        if (noQuestion(quiz, each -> each.settings().attempts() != null)) {
            missing.add("attempt limit");
            lines.add("`defaults: { attempts: 2 }`");
        }
        if (quiz.badge() == null) {
            missing.add("badge");
            lines.add("`badge: …`");
        }
        if (!missing.isEmpty()) {
            report.accept(
                    new Diagnostic(
                            ID,
                            quiz.place(Key.MODE),
                            "the challenge has no " + String.join(" and no ", missing),
                            "add " + Letters.and(lines) + " to the front matter"));
        }
    }

    private static boolean noQuestion(Quiz quiz, Predicate<Question> wanted) {
        return quiz.questions().stream().noneMatch(wanted);
    }
}
