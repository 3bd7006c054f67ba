package io.github.quizmaven.pipeline;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Ignore;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.model.Quiz;
import io.github.quizmaven.parse.CollectionDocument;
import io.github.quizmaven.parse.QuestionSections;
import io.github.quizmaven.parse.QuizDocument;
import io.github.quizmaven.parse.Syntax;
import io.github.quizmaven.rule.BoundQuestion;
import io.github.quizmaven.rule.BoundQuiz;
import io.github.quizmaven.rule.Rule;
import io.github.quizmaven.rule.bank.Fingerprint;
import io.github.quizmaven.source.Place;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.SourceFolder;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes one file through all stages. A stage that breaks is reported; the others go on. */
final class FileCheck {

    static final RuleId INTERNAL = RuleId.INTERNAL;

    private final Stages stages;
    private final SourceFile file;
    private final SourceFolder folder;
    private final RuleLevels levels;
    private final List<Fingerprint> fingerprints = new ArrayList<>();
    private final List<Diagnostic> found = new ArrayList<>();
    private boolean broken;

    /** For a file that stands alone. */
    FileCheck(Stages stages, SourceFile file) {
        this(stages, file, SourceFolder.EMPTY);
    }

    /** With the rules' own severities. */
    FileCheck(Stages stages, SourceFile file, SourceFolder folder) {
        this(stages, file, folder, RuleLevels.DEFAULT);
    }

    /**
     * @param levels severities of the build, which tell what there is to ignore
     */
    FileCheck(Stages stages, SourceFile file, SourceFolder folder, RuleLevels levels) {
        this.stages = stages;
        this.file = file;
        this.folder = folder;
        this.levels = levels;
    }

    CheckedFile run() {
        @Nullable QuizDocument document = guard("parser", () -> stages.parser().apply(file));
        if (document == null) {
            return CheckedFile.unread(file.path(), found);
        }
        found.addAll(document.diagnostics());
        int questions = document.quiz() ? check(document) : 0;
        QuestionSections sections = new QuestionSections(document);
        Doubts doubts = new Doubts(document, sections);
        IgnoreCheck ignores = new IgnoreCheck(document.ignores(), levels);
        List<Diagnostic> left = new ArrayList<>(ignores.left(found));
        left.addAll(ignores.unused(each -> broken || isOfTheBank(each) || doubts.hide(each)));
        boolean isQuiz = document.quiz() || file.undecodable() != null;
        return new CheckedFile(
                file.path(),
                isQuiz,
                !isQuiz || doubts.isEmpty() && !broken,
                questions,
                fingerprints,
                left.stream()
                        .map(each -> each.about(sections.id(each.place().span().start())))
                        .toList(),
                ignores.ignored(),
                document.ignores().stream().filter(this::isOfTheBank).toList());
    }

    List<Diagnostic> runCollection() {
        @Nullable CollectionDocument document =
                guard("parser", () -> stages.collectionParser().apply(file));
        if (document == null) {
            return List.copyOf(found);
        }
        List<Diagnostic> all = new ArrayList<>(document.diagnostics());
        boolean doubtful = all.stream().anyMatch(Syntax::leavesDoubt);
        // Nothing of what is checked in such a file could be ignored.
        all.addAll(new IgnoreCheck(document.ignores(), levels).unused(each -> doubtful));
        return all;
    }

    /**
     * @return the number of questions
     */
    private int check(QuizDocument document) {
        @Nullable List<Diagnostic> violations =
                guard("schema check", () -> stages.schema().apply(document));
        if (violations != null) {
            violations.forEach(each -> report(each, document));
        }
        @Nullable Quiz quiz = guard("binder", () -> stages.binder().apply(document));
        if (quiz == null) {
            return 0;
        }
        BoundQuiz bound = BoundQuiz.of(document, quiz, folder);
        stages.rules().forEach(rule -> check(rule, bound, document));
        bound.questions().forEach(this::remember);
        return quiz.questions().size();
    }

    private boolean isOfTheBank(Ignore ignore) {
        return ignore.region() != null
                && stages.bankRules().stream()
                        .anyMatch(each -> each.id().name().equals(ignore.rule()));
    }

    private void check(Rule rule, BoundQuiz quiz, QuizDocument document) {
        guard(
                "rule `" + rule.id().name() + "`",
                () -> {
                    rule.check(quiz, each -> report(each, document));
                    return quiz;
                });
    }

    private void remember(BoundQuestion question) {
        Optional<Fingerprint> fingerprint = guard("bank", () -> Fingerprint.of(question));
        if (fingerprint != null) {
            fingerprint.ifPresent(fingerprints::add);
        }
    }

    private void report(Diagnostic diagnostic, QuizDocument document) {
        found.addAll(document.audible(List.of(diagnostic)));
    }

    private <T> @Nullable T guard(String stage, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | StackOverflowError bug) {
            found.add(internal(stage, bug));
            broken = true;
            return null;
        }
    }

    private Diagnostic internal(String stage, Throwable bug) {
        return internal(file.place(Span.at(0)), stage, bug);
    }

    static Diagnostic internal(Place place, String stage, Throwable bug) {
        StackTraceElement[] trace = bug.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0];
        return new Diagnostic(
                INTERNAL,
                place,
                "the %s failed with `%s`%s"
                        .formatted(stage, bug.toString().lines().findFirst().orElse(""), where),
                "this is a bug of the quiz plugin, not yours: please report it with this file");
    }
}
