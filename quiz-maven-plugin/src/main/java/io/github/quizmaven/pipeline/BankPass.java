package io.github.quizmaven.pipeline;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.pipeline.file.CheckedFile;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.rule.bank.Bank;
import io.github.quizmaven.rule.bank.BankRule;
import io.github.quizmaven.rule.bank.Fingerprint;
import io.github.quizmaven.rule.bank.LinkTargetRule;
import io.github.quizmaven.rule.bank.Page;
import io.github.quizmaven.rule.bank.PendingLink;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.source.folder.SourceTree;
import io.github.quizmaven.suppress.Suppressions;
import io.github.quizmaven.suppress.Unknown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides at the end of a run what needs all of its files: questions that are asked twice, links
 * from one page to another, and which comments ignored nothing.
 */
final class BankPass {

    private final List<BankRule> rules;
    private final Map<String, CheckedFile> files = new HashMap<>();
    private final Bank bank;
    private final List<Diagnostic> found = new ArrayList<>();
    private boolean broken;

    /** Whether all questions of the source folder are known. */
    private final boolean sure;

    /**
     * @param checked in the order of their paths
     */
    BankPass(
            List<BankRule> rules,
            List<CheckedFile> checked,
            SourceTree tree,
            QuizSettings settings) {
        this.rules = rules;
        List<Fingerprint> fingerprints = new ArrayList<>();
        List<PendingLink> links = new ArrayList<>();
        boolean allSure = true;
        for (CheckedFile each : checked) {
            files.put(each.path(), each);
            fingerprints.addAll(each.fingerprints());
            links.addAll(each.links());
            allSure &= each.isSure();
        }
        this.bank = new Bank(fingerprints, links, pages(checked, tree));
        this.sure = settings.checksAll() && allSure;
    }

    /** What links can lead to: the pages of this run, and those that it does not look at. */
    private static Map<String, Page> pages(List<CheckedFile> checked, SourceTree tree) {
        Map<String, Page> pages = new HashMap<>();
        for (String each : tree.allQuizzes()) {
            pages.put(each, Page.unread(each));
        }
        for (String each : tree.allCollections()) {
            pages.put(each, Page.unread(each));
        }
        for (CheckedFile each : checked) {
            if (each.page() == null) {
                pages.remove(each.path());
            } else {
                pages.put(each.path(), each.page());
            }
        }
        return pages;
    }

    /** What is wrong, in the rules' own severities. */
    List<Diagnostic> run() {
        for (BankRule rule : rules) {
            run(rule);
        }
        for (PendingLink each : LinkTargetRule.undecided(bank)) {
            doubt(each.place().path(), Unknown.of(each.place().span(), LinkTargetRule.ID.name()));
        }
        if (broken || !sure) {
            // Of a question that was not read, nobody knows what it repeats.
            String[] names = rules.stream().map(each -> each.id().name()).toArray(String[]::new);
            files.keySet().forEach(each -> doubt(each, Unknown.of(all(), names)));
        }
        for (CheckedFile each : files.values()) {
            if (each.suppressions() != null) {
                found.addAll(each.suppressions().unused());
            }
        }
        return found;
    }

    private void run(BankRule rule) {
        List<Diagnostic> reported = new ArrayList<>();
        try {
            rule.check(bank, reported::add);
        } catch (RuntimeException | StackOverflowError bug) {
            broken = true;
            if (!bank.questions().isEmpty()) {
                found.add(
                        FilePass.internal(
                                bank.questions().get(0).place(),
                                "rule `" + rule.id().name() + "`",
                                bug));
            }
        }
        for (Diagnostic each : reported) {
            @Nullable Suppressions suppressions = suppressions(each.place().path());
            found.addAll(suppressions == null ? List.of(each) : suppressions.check(List.of(each)));
        }
    }

    private void doubt(String path, Unknown part) {
        @Nullable Suppressions suppressions = suppressions(path);
        if (suppressions != null) {
            suppressions.doubt(part);
        }
    }

    private @Nullable Suppressions suppressions(String path) {
        @Nullable CheckedFile file = files.get(path);
        return file == null ? null : file.suppressions();
    }

    private static Span all() {
        return new Span(0, Integer.MAX_VALUE);
    }
}
