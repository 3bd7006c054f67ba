package io.github.quizmaven.rule.bank;

import io.github.quizmaven.bind.QuizBinder;
import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.parse.QuizDocument;
import io.github.quizmaven.parse.QuizParser;
import io.github.quizmaven.rule.BoundQuestion;
import io.github.quizmaven.rule.BoundQuiz;
import io.github.quizmaven.source.Place;
import io.github.quizmaven.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Files of which a bank is made. */
record BankSample(List<Fingerprint> fingerprints) {

    static BankSample of(String path, String text) {
        return new BankSample(List.of()).and(path, text);
    }

    BankSample and(String path, String text) {
        QuizDocument document = QuizParser.parse(SourceFile.of(path, text));
        BoundQuiz quiz = BoundQuiz.of(document, QuizBinder.bind(document));
        List<Fingerprint> more = new ArrayList<>(fingerprints);
        for (BoundQuestion each : quiz.questions().toList()) {
            Optional<Fingerprint> fingerprint = Fingerprint.of(each);
            fingerprint.ifPresent(more::add);
        }
        return new BankSample(more);
    }

    /** What both rules report. */
    String reports() {
        List<String> reports = new ArrayList<>();
        Stream.of(new DuplicateQuestionRule(), new ConflictingAnswerRule())
                .forEach(
                        rule ->
                                rule.check(
                                        new Bank(fingerprints), each -> reports.add(words(each))));
        return String.join("\n\n", reports);
    }

    private static String words(Diagnostic diagnostic) {
        return "%s %s %s: %s%n= %s%n+ %s %s"
                .formatted(
                        position(diagnostic.place()),
                        diagnostic.severity().word(),
                        diagnostic.rule().name(),
                        diagnostic.message(),
                        diagnostic.help(),
                        diagnostic.related().get(0).label(),
                        position(diagnostic.related().get(0).place()))
                .replace(System.lineSeparator(), "\n");
    }

    private static String position(Place place) {
        return "%s %d:%d-%d"
                .formatted(place.path(), place.line(), place.column(), place.endColumn());
    }
}
