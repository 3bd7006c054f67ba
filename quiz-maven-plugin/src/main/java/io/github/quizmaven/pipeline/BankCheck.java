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
    private final IgnoreCheck ignores;
    private final boolean sure;

    /**
     * @param checked in the order of their paths
     * @param settings what the build checks, and in which severities
     */
    BankCheck(List<BankRule> rules, List<CheckedFile> checked, QuizSettings settings) {
        this.rules = rules;
        this.bank =
                new Bank(checked.stream().flatMap(each -> each.fingerprints().stream()).toList());
        this.ignores =
                new IgnoreCheck(
                        checked.stream().flatMap(each -> each.bankIgnores().stream()).toList(),
                        settings.rules());
        // Of a question that was not read, nobody knows what it repeats.
        this.sure = settings.checksAll() && checked.stream().allMatch(CheckedFile::sure);
    }

    List<Diagnostic> run() {
        List<Diagnostic> found = new ArrayList<>();
        boolean broken = false;
        for (BankRule rule : bank.questions().isEmpty() ? List.<BankRule>of() : rules) {
            try {
                rule.check(bank, found::add);
            } catch (RuntimeException | StackOverflowError bug) {
                broken = true;
                found.add(
                        FileCheck.internal(
                                bank.questions().get(0).place(),
                                "rule `" + rule.id().name() + "`",
                                bug));
            }
        }
        List<Diagnostic> left = new ArrayList<>(ignores.left(found));
        boolean undecided = broken || !sure;
        left.addAll(ignores.unused(each -> undecided));
        return left;
    }

    /** How many reports comments ignore. */
    int ignored() {
        return ignores.ignored();
    }
}
