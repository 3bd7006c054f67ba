package io.github.quizmaven.rule.bank;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.Suggestion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Links from one page to another lead to a quiz of the build, and to one of its questions. */
public final class LinkTargetRule implements BankRule {

    /** Shared with the rule about links that can be decided about in their own file. */
    public static final RuleId ID = RuleId.error("link-missing");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Bank bank, Consumer<Diagnostic> report) {
        Map<String, Suggestion> byFile = new HashMap<>();
        for (PendingLink link : bank.links()) {
            Suggestion meant =
                    byFile.computeIfAbsent(link.place().path(), path -> new Suggestion());
            Page.@Nullable Flaw flaw = flaw(link, bank.pages().get(link.path()), meant);
            if (flaw != null) {
                report.accept(new Diagnostic(ID, link.place(), flaw.message(), flaw.help()));
            }
        }
    }

    /** Links about which nobody can decide, as their quiz could not be read wholly. */
    public static List<PendingLink> undecided(Bank bank) {
        return bank.links().stream()
                .filter(
                        each -> {
                            @Nullable Page page = bank.pages().get(each.path());
                            return page != null && page.leavesOpen(each.fragment());
                        })
                .toList();
    }

    private static Page.@Nullable Flaw flaw(
            PendingLink link, @Nullable Page page, Suggestion meant) {
        String name = "`" + link.path() + "`";
        return page == null
                ? new Page.Flaw(
                        name + " is not a quiz of this build and has no page",
                        Help.of("link to a quiz, or to a file that is not Markdown"))
                : page.flaw(link.place(), name, link.fragment(), meant);
    }
}
