package io.github.quizmaven.exchange.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.exchange.export.QuizFacts.Fact;
import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Imported;
import io.github.quizmaven.exchange.foreign.Importer;
import io.github.quizmaven.exchange.intake.Importers;
import io.github.quizmaven.exchange.outgoing.Exporter;
import io.github.quizmaven.exchange.outgoing.Outgoing;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.source.folder.SourceFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A quiz that went out in a format and came in again.
 *
 * @param files what the export wrote
 * @param losses what the export said
 * @param back what the import read
 */
record RoundTrip(Quiz quiz, List<Outgoing> files, List<Diagnostic> losses, Imported back) {

    static RoundTrip of(Exporter exporter, Quiz quiz, SourceFolder pictures) throws IOException {
        List<Outgoing> files = new ArrayList<>();
        Export export = new Export(exporter, pictures);
        export.add(quiz);
        List<Diagnostic> losses = export.finish(files::add).losses().all();
        if (files.isEmpty()) {
            return new RoundTrip(quiz, files, losses, new Imported(List.of(), List.of()));
        }
        SourceFile file = SourceFile.decode(files.get(0).path(), files.get(0).content());
        return new RoundTrip(
                quiz,
                files,
                losses,
                importer(exporter.format()).read(file, new ImportChoices(false)));
    }

    private static Importer importer(String format) {
        return Importers.named(format);
    }

    /** What is not as it was, though no line says so; or is no longer there without a line. */
    List<String> unsaid() {
        List<String> unsaid = new ArrayList<>();
        Map<String, Fact> before = QuizFacts.of(quiz);
        Map<String, Fact> after = new LinkedHashMap<>();
        back.quizzes().forEach(each -> after.putAll(QuizFacts.of(each)));
        if (!after.isEmpty()) {
            assertEquals(1, back.quizzes().size());
        }
        for (String name : names(before, after)) {
            @Nullable Fact was = before.get(name);
            @Nullable Fact is = after.get(name);
            boolean same = was != null && is != null && was.value().equals(is.value());
            if (!same && !isSaid(name, was)) {
                unsaid.add(
                        "%s\n  was %s\n  is  %s"
                                .formatted(
                                        name,
                                        was == null ? "-" : was.value(),
                                        is == null ? "-" : is.value()));
            }
        }
        return unsaid;
    }

    private Set<String> names(Map<String, Fact> before, Map<String, Fact> after) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        if (quiz.metadata().place(Key.LANG) == null) {
            names.remove("lang");
        }
        return names;
    }

    /** Whether a loss is about a fact: at its place, or about all of its question. */
    private boolean isSaid(String name, @Nullable Fact fact) {
        Set<String> gone = new TreeSet<>();
        for (Diagnostic each : losses) {
            if (each.rule().name().equals("export-left-out")) {
                gone.add(each.question());
            }
        }
        boolean whole = gone.stream().anyMatch(id -> name.equals(id) || name.startsWith(id + " "));
        boolean none = files.isEmpty() || name.equals("order") && !gone.isEmpty();
        return whole || none || losses.stream().anyMatch(each -> fact != null && isAt(each, fact));
    }

    private static boolean isAt(Diagnostic loss, Fact fact) {
        Span at = loss.place().span();
        return fact.at().end() > 0
                && at.start() >= fact.at().start()
                && at.end() <= fact.at().end();
    }
}
