package io.github.quizmaven.pipeline;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.model.Quiz;
import io.github.quizmaven.parse.QuizDocument;
import io.github.quizmaven.rule.Rule;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes one file through all stages. A stage that breaks is reported; the others go on. */
final class FileCheck {

    static final RuleId INTERNAL = RuleId.error("internal");

    /** Reports of the parser after which there is nothing left to check. */
    private static final Set<String> FINAL = Set.of("encoding", "not-a-quiz");

    private final Stages stages;
    private final SourceFile file;
    private final List<Diagnostic> found = new ArrayList<>();

    FileCheck(Stages stages, SourceFile file) {
        this.stages = stages;
        this.file = file;
    }

    CheckedFile run() {
        @Nullable QuizDocument document = guard("parser", () -> stages.parser().apply(file));
        if (document == null) {
            return new CheckedFile(file.path(), true, 0, found);
        }
        found.addAll(document.diagnostics());
        if (document.diagnostics().stream().anyMatch(each -> FINAL.contains(each.rule().name()))) {
            boolean isQuiz = !named(document, "not-a-quiz");
            return new CheckedFile(file.path(), isQuiz, 0, found);
        }
        @Nullable List<Diagnostic> violations =
                guard("schema check", () -> stages.schema().apply(document));
        if (violations != null) {
            found.addAll(violations);
        }
        @Nullable Quiz quiz = guard("binder", () -> stages.binder().apply(document));
        if (quiz != null) {
            stages.rules().forEach(rule -> check(rule, quiz));
        }
        return new CheckedFile(
                file.path(), true, quiz == null ? 0 : quiz.questions().size(), found);
    }

    private static boolean named(QuizDocument document, String rule) {
        return document.diagnostics().stream().anyMatch(each -> each.rule().name().equals(rule));
    }

    private void check(Rule rule, Quiz quiz) {
        guard(
                "rule `" + rule.id().name() + "`",
                () -> {
                    rule.check(quiz, found::add);
                    return quiz;
                });
    }

    private <T> @Nullable T guard(String stage, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | StackOverflowError bug) {
            found.add(internal(stage, bug));
            return null;
        }
    }

    private Diagnostic internal(String stage, Throwable bug) {
        StackTraceElement[] trace = bug.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0];
        return new Diagnostic(
                INTERNAL,
                file.place(Span.at(0)),
                "the %s failed with `%s`%s"
                        .formatted(stage, bug.toString().lines().findFirst().orElse(""), where),
                "this is a bug of the quiz plugin, not yours: please report it with this file");
    }
}
