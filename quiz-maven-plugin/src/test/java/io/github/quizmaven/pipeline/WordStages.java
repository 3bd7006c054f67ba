package io.github.quizmaven.pipeline;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.quiz.Parts;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.QuestionHead;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.Settings;
import io.github.quizmaven.quiz.key.Metadata;
import io.github.quizmaven.quiz.word.Grading;
import io.github.quizmaven.read.Reading;
import io.github.quizmaven.rule.Subject;
import io.github.quizmaven.rule.TextRule;
import io.github.quizmaven.source.Place;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.suppress.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Stages of a language of one word a line: a line is a report in the stage that it names, or a
 * question.
 */
final class WordStages {

    private WordStages() {}

    static Stages all() {
        return after(file -> {});
    }

    /** Those that do something with each quiz before they read it. */
    static Stages after(Consumer<SourceFile> first) {
        return new Stages(
                file -> {
                    first.accept(file);
                    return read(file);
                },
                WordStages::read,
                quiz -> reports("schema", quiz.file()),
                List.of(new WordRule("first"), new WordRule("second")),
                List.of());
    }

    private static Reading read(SourceFile file) {
        List<Diagnostic> found = new ArrayList<>(reports("parse", file));
        lines(file, "not-a-quiz", RuleId.info("not-a-quiz"), found::add);
        boolean meant = found.stream().noneMatch(WordStages::isNote);
        if (file.undecodable() != null) {
            Place place = file.place(file.undecodable());
            found.add(new Diagnostic(RuleId.error("encoding"), place, "m"));
        }
        List<Unknown> unknown = new ArrayList<>();
        lines(
                file,
                "unknown-next",
                RuleId.info(""),
                each -> unknown.add(Unknown.all(file.line(each.place().line() + 1))));
        boolean quiz = meant && file.undecodable() == null;
        return new Reading(file, quiz ? quiz(file) : null, meant, found, unknown, List.of());
    }

    private static boolean isNote(Diagnostic diagnostic) {
        return diagnostic.rule().name().equals("not-a-quiz");
    }

    private static List<Diagnostic> reports(String word, SourceFile file) {
        List<Diagnostic> found = new ArrayList<>();
        lines(file, word, RuleId.error(word), found::add);
        return found;
    }

    private static void lines(
            SourceFile file, String word, RuleId rule, Consumer<Diagnostic> report) {
        for (int line = 1; line <= file.lines().count(); line++) {
            if (file.text(file.line(line)).equals(word)) {
                report.accept(new Diagnostic(rule, file.place(file.line(line)), "m"));
            }
        }
    }

    private static Quiz quiz(SourceFile file) {
        return new Quiz(
                file.path().replace(".md", ""),
                file,
                Metadata.NONE,
                null,
                null,
                file.text().lines().filter("question"::equals).map(WordStages::question).toList());
    }

    private static Question question(String id) {
        return new Question(
                new QuestionHead(id, null, Span.at(0), Span.at(0), false),
                Metadata.NONE,
                new Settings(null, false, Grading.PARTIAL),
                null,
                null,
                Parts.NONE,
                false);
    }

    /** Reports its word; breaks at {@code word-throws} and {@code word-overflows}. */
    private record WordRule(String word) implements TextRule {

        @Override
        public RuleId id() {
            return RuleId.error(word);
        }

        @Override
        public void check(Subject subject, Consumer<Diagnostic> report) {
            SourceFile file = subject.authored().file();
            lines(file, word, id(), report);
            lines(file, word + "-throws", id(), WordStages::fail);
            lines(file, word + "-overflows", id(), WordRule::overflow);
        }

        private static void overflow(Diagnostic diagnostic) {
            overflow(diagnostic.withSeverity(diagnostic.severity()));
        }
    }

    private static void fail(Diagnostic diagnostic) {
        throw new IllegalStateException("broken");
    }
}
