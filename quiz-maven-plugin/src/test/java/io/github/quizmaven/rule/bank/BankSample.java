package io.github.quizmaven.rule.bank;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.rule.RuleSample;
import io.github.quizmaven.source.Place;
import io.github.quizmaven.source.folder.SourceFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Files of which a bank is made. */
record BankSample(List<Fingerprint> fingerprints) {

    static BankSample of(String path, String text) {
        return new BankSample(List.of()).and(path, text);
    }

    BankSample and(String path, String text) {
        List<Fingerprint> more = new ArrayList<>(fingerprints);
        RuleSample.subject(SourceFolder.EMPTY, path, text)
                .questions()
                .forEach(each -> Fingerprint.of(each).ifPresent(more::add));
        return new BankSample(more);
    }

    /** What both rules report. */
    String reports() {
        Bank bank = new Bank(fingerprints, List.of(), Map.of());
        List<String> reports = new ArrayList<>();
        Stream.of(new DuplicateQuestionRule(), new ConflictingAnswerRule())
                .forEach(rule -> rule.check(bank, each -> reports.add(words(each))));
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
