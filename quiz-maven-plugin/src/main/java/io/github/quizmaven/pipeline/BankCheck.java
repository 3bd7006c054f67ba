package io.github.quizmaven.pipeline;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.rule.bank.Bank;
import io.github.quizmaven.rule.bank.BankRule;
import java.util.ArrayList;
import java.util.List;

/** Checks all questions of a build together. A rule that breaks is reported; the others go on. */
final class BankCheck {

    private final List<BankRule> rules;
    private final Bank bank;

    /**
     * @param checked in the order of their paths
     */
    BankCheck(List<BankRule> rules, List<CheckedFile> checked) {
        this.rules = rules;
        this.bank =
                new Bank(checked.stream().flatMap(each -> each.fingerprints().stream()).toList());
    }

    List<Diagnostic> run() {
        List<Diagnostic> found = new ArrayList<>();
        for (BankRule rule : bank.questions().isEmpty() ? List.<BankRule>of() : rules) {
            try {
                rule.check(bank, found::add);
            } catch (RuntimeException | StackOverflowError bug) {
                found.add(
                        FileCheck.internal(
                                bank.questions().get(0).place(),
                                "rule `" + rule.id().name() + "`",
                                bug));
            }
        }
        return found;
    }
}
