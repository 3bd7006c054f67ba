package io.github.quizmaven.rule;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.model.Quiz;
import java.util.function.Consumer;

/** Something that holds for every sound quiz. Implementations have no state. */
public interface Rule {

    RuleId id();

    /**
     * Reports each place where the rule does not hold; a question that lacks what it needs is
     * skipped.
     */
    void check(Quiz quiz, Consumer<Diagnostic> report);
}
