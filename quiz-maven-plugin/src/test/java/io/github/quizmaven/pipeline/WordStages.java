package io.github.quizmaven.pipeline;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.Silence;
import io.github.quizmaven.quiz.word.Grading;
import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.quiz.word.PassMark;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.word.Shuffle;
import io.github.quizmaven.parse.CollectionDocument;
import io.github.quizmaven.parse.QuizDocument;
import io.github.quizmaven.rule.BoundQuiz;
import io.github.quizmaven.rule.Rule;
import io.github.quizmaven.source.Place;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Stages of a language of one word a line: a line is a report in the stage that it names, or a
 * question.
 */
final class WordStages {

    private WordStages() {}

    static Stages all() {
        return new Stages(
                WordStages::parse,
                CollectionDocument::parse,
                document -> reports("schema", document.file()),
                WordStages::bind,
                List.of(new WordRule("first"), new WordRule("second")));
    }

    private static QuizDocument parse(SourceFile file) {
        List<Diagnostic> found = new ArrayList<>(reports("parse", file));
        lines(file, "not-a-quiz", RuleId.info("not-a-quiz"), found::add);
        if (file.undecodable() != null) {
            Place place = file.place(file.undecodable());
            found.add(new Diagnostic(RuleId.error("encoding"), place, "m"));
        }
        boolean quiz = found.stream().noneMatch(WordStages::isFinal);
        List<Silence> silences = new ArrayList<>();
        lines(
                file,
                "silence-next",
                RuleId.info(""),
                each -> silences.add(Silence.all(file.line(each.place().line() + 1))));
        return new QuizDocument(
                file,
                quiz,
                JsonNodeFactory.instance.objectNode(),
                Map.of(),
                Map.of(),
                found,
                silences,
                List.of());
    }

    private static boolean isFinal(Diagnostic diagnostic) {
        return List.of("encoding", "not-a-quiz").contains(diagnostic.rule().name());
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

    private static Quiz bind(QuizDocument document) {
        SourceFile file = document.file();
        return new Quiz(
                file.path().replace(".md", ""),
                file,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                "en",
                Mode.PRACTICE,
                null,
                PassMark.percent(60),
                Shuffle.NONE,
                null,
                null,
                null,
                Grading.PARTIAL,
                true,
                null,
                file.text().lines().filter("question"::equals).map(WordStages::question).toList());
    }

    private static Question question(String id) {
        return new Question(
                id,
                null,
                null,
                null,
                null,
                null,
                BigDecimal.ONE,
                null,
                List.of(),
                false,
                Grading.PARTIAL,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                false,
                List.of(),
                null,
                null,
                List.of(),
                null,
                null,
                Span.at(0));
    }

    /** Reports its word; breaks at {@code word-throws} and {@code word-overflows}. */
    private record WordRule(String word) implements Rule {

        @Override
        public RuleId id() {
            return RuleId.error(word);
        }

        @Override
        public void check(BoundQuiz bound, Consumer<Diagnostic> report) {
            SourceFile file = bound.quiz().file();
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
