package io.github.quizmaven.rule.bank;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import java.util.function.Consumer;

/** One property that all files of a build should have together. Stateless. */
public interface BankRule {

    RuleId id();

    void check(Bank bank, Consumer<Diagnostic> report);
}
