package io.github.quizmaven.rule;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import java.util.function.Consumer;

/** One property that every file should have. Stateless; one instance serves all threads. */
public sealed interface Rule permits TextRule, QuizRule, QuestionRule {

    RuleId id();

    /** Checks a file, if it is one that the rule is about. */
    void check(Subject subject, Consumer<Diagnostic> report);
}
