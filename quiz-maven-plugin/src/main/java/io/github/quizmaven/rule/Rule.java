package io.github.quizmaven.rule;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import java.util.function.Consumer;

/** One property that every quiz should have. Stateless; one instance serves all threads. */
public interface Rule {

    RuleId id();

    void check(BoundQuiz quiz, Consumer<Diagnostic> report);
}
