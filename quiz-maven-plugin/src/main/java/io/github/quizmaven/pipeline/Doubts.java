package io.github.quizmaven.pipeline;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Ignore;
import io.github.quizmaven.diagnostic.Silence;
import io.github.quizmaven.parse.QuizDocument;
import io.github.quizmaven.parse.Syntax;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.List;
import java.util.TreeSet;

/**
 * Knows where faults in a file's syntax may hide what rules would report, so that a comment which
 * ignores it must not be called useless: one fault gives one report.
 */
final class Doubts {

    private final QuizDocument document;
    private final List<Diagnostic> faults;

    /** Where questions start, and where the file does. */
    private final TreeSet<Integer> starts = new TreeSet<>(List.of(0));

    Doubts(QuizDocument document) {
        this.document = document;
        this.faults = document.diagnostics().stream().filter(Syntax::leavesDoubt).toList();
        SourceFile file = document.file();
        for (int index = 0; ; index++) {
            Span heading = document.places().get("/questions/" + index);
            if (heading == null) {
                break;
            }
            starts.add(file.lines().start(file.lines().line(heading.start())));
        }
    }

    /** Whether all of the file is as it was meant. */
    boolean isEmpty() {
        return document.quiz() && faults.isEmpty() && document.silences().isEmpty();
    }

    boolean hide(Ignore ignore) {
        if (isEmpty() || ignore.region() == null) {
            return false;
        }
        Span around = questions(ignore.region().span());
        return !document.quiz()
                || faults.stream().anyMatch(each -> around.contains(each.place().span().start()))
                || document.silences().stream()
                        .anyMatch(each -> hides(each, ignore.rule(), around));
    }

    private static boolean hides(Silence silence, String rule, Span around) {
        return silence.concerns(rule)
                && silence.region().start() < around.end()
                && around.start() <= silence.region().end();
    }

    /** A part of the file with all of the questions that it touches. */
    private Span questions(Span part) {
        Integer start = starts.floor(part.start());
        Integer end = starts.higher(part.end());
        return new Span(start, end == null ? document.file().text().length() + 1 : end);
    }
}
