package io.github.quizmaven.pipeline;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.pipeline.file.CheckedFile;
import io.github.quizmaven.quiz.Authored;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.read.Reading;
import io.github.quizmaven.rule.QuestionSubject;
import io.github.quizmaven.rule.Rule;
import io.github.quizmaven.rule.Subject;
import io.github.quizmaven.rule.bank.Fingerprint;
import io.github.quizmaven.rule.bank.Page;
import io.github.quizmaven.rule.bank.PendingLink;
import io.github.quizmaven.rule.media.LinkMissingRule;
import io.github.quizmaven.rule.shown.ShownSyntaxRule;
import io.github.quizmaven.source.Place;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.source.folder.SourceFolder;
import io.github.quizmaven.suppress.IgnorableRules;
import io.github.quizmaven.suppress.IgnoreReader;
import io.github.quizmaven.suppress.Suppressions;
import io.github.quizmaven.suppress.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes one file through all stages. A stage that breaks is reported; the others go on. */
final class FilePass {

    private final Stages stages;
    private final SourceFile file;
    private final SourceFolder folder;
    private final IgnorableRules ignorable;
    private final List<Diagnostic> bugs = new ArrayList<>();

    /**
     * @param folder what is beside the file
     */
    private FilePass(
            Stages stages, SourceFile file, SourceFolder folder, IgnorableRules ignorable) {
        this.stages = stages;
        this.file = file;
        this.folder = folder;
        this.ignorable = ignorable;
    }

    /**
     * What came out of a file.
     *
     * @param checked what remains of it
     * @param authored what it holds, to be rendered; null if it is not a page, or nobody can tell
     */
    record Passed(CheckedFile checked, @Nullable Authored authored) {}

    /** Takes files of one build through the stages. */
    record Maker(Stages stages, SourceFolder folder, IgnorableRules ignorable) {

        Passed quiz(SourceFile file, String hash) {
            return pass(file, hash, stages.quiz());
        }

        Passed collection(SourceFile file, String hash) {
            return pass(file, hash, stages.collection());
        }

        private Passed pass(SourceFile file, String hash, Function<SourceFile, Reading> reader) {
            return new FilePass(stages, file, folder, ignorable).run(hash, reader);
        }
    }

    private Passed run(String hash, Function<SourceFile, Reading> reader) {
        @Nullable Reading reading = guard("reader", () -> reader.apply(file));
        if (reading == null) {
            return new Passed(CheckedFile.unread(file.path(), bugs.get(0)), null);
        }
        @Nullable Authored authored = reading.authored();
        Suppressions suppressions =
                new Suppressions(
                        file.text().length(),
                        authored,
                        reading.unknown(),
                        reading.ignores(),
                        ignorable);
        List<Diagnostic> found = new ArrayList<>(suppressions.read(reading.diagnostics()));
        List<Fingerprint> fingerprints = new ArrayList<>();
        List<PendingLink> links = new ArrayList<>();
        if (authored != null) {
            found.addAll(suppressions.check(check(authored, fingerprints, links)));
        }
        removeEchoes(found);
        keepComments(found, reading.file());
        if (!bugs.isEmpty()) {
            suppressions.doubt(Unknown.all(new Span(0, file.text().length())));
            found.addAll(bugs);
        }
        CheckedFile checked =
                new CheckedFile(
                        file.path(),
                        hash,
                        page(reading),
                        authored instanceof Quiz quiz ? quiz.questions().size() : 0,
                        fingerprints,
                        links,
                        found,
                        suppressions);
        return new Passed(checked, authored);
    }

    /** What looks like syntax on a line is no second fault where another rule has found one. */
    private static void removeEchoes(List<Diagnostic> found) {
        if (found.stream().noneMatch(each -> each.rule().equals(ShownSyntaxRule.ID))) {
            return;
        }
        Set<Integer> lines =
                found.stream()
                        .filter(each -> !each.rule().equals(ShownSyntaxRule.ID))
                        .map(each -> each.place().line())
                        .collect(Collectors.toSet());
        found.removeIf(
                each ->
                        each.rule().equals(ShownSyntaxRule.ID)
                                && lines.contains(each.place().line()));
    }

    /** Readers do not see comments that ignore something, so that a fix could lose them. */
    private static void keepComments(List<Diagnostic> found, SourceFile visible) {
        if (visible.hidesAnything()) {
            found.replaceAll(each -> losesComment(each, visible) ? each.withoutFix() : each);
        }
    }

    private static boolean losesComment(Diagnostic diagnostic, SourceFile visible) {
        @Nullable Fix fix = diagnostic.fix();
        return fix != null
                && !diagnostic.rule().equals(IgnoreReader.IGNORE_REASON)
                && fix.edits().stream().anyMatch(edit -> visible.hides(edit.span()));
    }

    private @Nullable Page page(Reading reading) {
        if (reading.authored() != null) {
            return Page.of(reading.authored());
        }
        return reading.meant() ? Page.unread(file.path()) : null;
    }

    private List<Diagnostic> check(
            Authored authored, List<Fingerprint> fingerprints, List<PendingLink> links) {
        List<Diagnostic> found = new ArrayList<>();
        if (authored instanceof Quiz quiz) {
            @Nullable List<Diagnostic> violations =
                    guard("schema check", () -> stages.schema().apply(quiz));
            found.addAll(violations == null ? List.of() : violations);
        }
        Subject subject = new Subject(authored, folder);
        Consumer<Diagnostic> report = found::add;
        for (Rule rule : stages.rules()) {
            try {
                rule.check(subject, report);
            } catch (RuntimeException | StackOverflowError bug) {
                bugs.add(bug("rule `" + rule.id().name() + "`", bug));
            }
        }
        @Nullable List<PendingLink> pending =
                guard("search for links", () -> LinkMissingRule.pending(subject));
        links.addAll(pending == null ? List.of() : pending);
        for (QuestionSubject question : subject.questions()) {
            @Nullable Optional<Fingerprint> fingerprint =
                    guard("bank", () -> Fingerprint.of(question));
            if (fingerprint != null) {
                fingerprint.ifPresent(fingerprints::add);
            }
        }
        return found;
    }

    private <T> @Nullable T guard(String stage, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | StackOverflowError bug) {
            bugs.add(bug(stage, bug));
            return null;
        }
    }

    private Diagnostic bug(String stage, Throwable bug) {
        return internal(file.place(Span.at(0)), stage, bug);
    }

    /** What is said about a bug of the plugin. */
    static Diagnostic internal(Place place, String stage, Throwable bug) {
        StackTraceElement[] trace = bug.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0];
        return new Diagnostic(
                RuleId.INTERNAL,
                place,
                "the %s failed with `%s`%s"
                        .formatted(stage, bug.toString().lines().findFirst().orElse(""), where),
                "this is a bug of the quiz plugin, not yours: please report it with this file");
    }
}
