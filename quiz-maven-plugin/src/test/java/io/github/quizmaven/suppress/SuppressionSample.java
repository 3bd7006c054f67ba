package io.github.quizmaven.suppress;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Diagnostics;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.read.Reading;
import io.github.quizmaven.rule.QuestionRule;
import io.github.quizmaven.rule.QuestionSubject;
import io.github.quizmaven.rule.Rule;
import io.github.quizmaven.rule.Subject;
import io.github.quizmaven.rule.choice.HintLeaksAnswerRule;
import io.github.quizmaven.rule.choice.OptionsDistinctRule;
import io.github.quizmaven.rule.structure.ChallengeIncompleteRule;
import io.github.quizmaven.rule.structure.IdFormRule;
import io.github.quizmaven.rule.text.RawHtmlRule;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.folder.SourceFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A file that was read and checked by a few rules, before it is said which comments are unused. */
final class SuppressionSample {

    private static final List<Rule> RULES =
            List.of(
                    new HintPresent(),
                    new HintLeaksAnswerRule(),
                    new OptionsDistinctRule(),
                    new ChallengeIncompleteRule(),
                    new IdFormRule(),
                    new RawHtmlRule());

    private final Suppressions suppressions;
    private final List<Diagnostic> found = new ArrayList<>();

    private SuppressionSample(SourceFile file, boolean collection, String... off) {
        QuizReader reader = new QuizReader();
        Reading reading = collection ? reader.collection(file) : reader.quiz(file);
        this.suppressions =
                new Suppressions(
                        file.text().length(),
                        reading.authored(),
                        reading.unknown(),
                        reading.ignores(),
                        rules(off));
        found.addAll(suppressions.read(reading.diagnostics()));
        List<Diagnostic> checked = new ArrayList<>();
        if (reading.authored() != null) {
            Subject subject = new Subject(reading.authored(), SourceFolder.EMPTY);
            RULES.forEach(each -> each.check(subject, checked::add));
        }
        found.addAll(suppressions.check(checked));
    }

    static SuppressionSample quiz(String text, String... off) {
        return new SuppressionSample(SourceFile.of("a.md", text), false, off);
    }

    static SuppressionSample collection(String text) {
        return new SuppressionSample(SourceFile.of("index.md", text), true);
    }

    private static IgnorableRules rules(String... off) {
        List<String> ignorable =
                Stream.concat(
                                Stream.of("not-a-quiz", "duplicate-question"),
                                RULES.stream().map(each -> each.id().name()))
                        .toList();
        List<String> known = new ArrayList<>(ignorable);
        known.addAll(List.of("malformed-marker", "path-clash", "ignore-unused"));
        return new IgnorableRules(known, Set.copyOf(ignorable), Set.of(off));
    }

    Suppressions suppressions() {
        return suppressions;
    }

    /** All that counts, unused comments among it, in the order in which people read it. */
    List<Diagnostic> all() {
        List<Diagnostic> all = new ArrayList<>(found);
        all.addAll(suppressions.unused());
        return Diagnostics.of(all).all();
    }

    /** As in {@code 5:3 message}. */
    List<String> words() {
        return all().stream()
                .map(
                        each ->
                                "%d:%d %s"
                                        .formatted(
                                                each.place().line(),
                                                each.place().column(),
                                                each.message()))
                .toList();
    }

    /** Stands for a rule of the schema. */
    private static final class HintPresent implements QuestionRule {

        @Override
        public RuleId id() {
            return RuleId.error("hint-present");
        }

        @Override
        public boolean concerns(Question question) {
            return question.parts().hints().isEmpty();
        }

        @Override
        public void check(QuestionSubject subject, Consumer<Diagnostic> report) {
            report.accept(new Diagnostic(id(), subject.heading(), "there is no hint"));
        }
    }
}
