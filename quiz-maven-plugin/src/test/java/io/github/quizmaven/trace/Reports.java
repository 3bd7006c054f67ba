package io.github.quizmaven.trace;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.read.Reading;
import io.github.quizmaven.source.Place;
import io.github.quizmaven.suppress.Ignore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about the lines of a file. */
final class Reports {

    private final SourceLines lines;
    private final Reading reading;
    private final List<Diagnostic> reports;

    Reports(SourceLines lines, Reading reading, List<Diagnostic> reports) {
        this.lines = lines;
        this.reading = reading;
        this.reports = reports;
    }

    boolean isEmpty() {
        return reports.isEmpty();
    }

    /** Whether a diagnostic is about a line, or else about its question, and is an error. */
    Fate said(int line) {
        if (reports.stream().anyMatch(each -> isAt(line, each.place()))) {
            return Fate.REPORT;
        }
        int question = question(line);
        return reports.stream()
                        .filter(each -> each.severity() == Severity.ERROR)
                        .anyMatch(each -> question(each.place().line()) == question)
                ? Fate.ERROR
                : Fate.LOST;
    }

    /** Whether somebody says that a line of the page looks like syntax. */
    boolean isSaidOrIgnored(int line) {
        int first = line;
        while (first > 1 && !lines.text(first - 1).isBlank()) {
            first--;
        }
        for (int at = first; at <= line; at++) {
            if (said(at) != Fate.LOST) {
                return true;
            }
        }
        return isEachFormOnce()
                || reading.ignores().stream()
                        .map(Ignore::region)
                        .anyMatch(each -> each != null && isAt(line, each));
    }

    /** Whether the rule that reports each form once has found some. */
    boolean isEachFormOnce() {
        return reports.stream().anyMatch(each -> each.rule().name().equals("unsupported-syntax"));
    }

    private static boolean isAt(int line, Place place) {
        return place.line() <= line && line <= place.endLine();
    }

    int question(int line) {
        if (!(reading.authored() instanceof Quiz quiz)) {
            return -1;
        }
        int start = lines.file.lines().end(line);
        int found = -1;
        for (int index = 0; index < quiz.questions().size(); index++) {
            if (quiz.questions().get(index).head().place().start() <= start) {
                found = index;
            }
        }
        return found;
    }

    @Nullable Question questionAt(int line) {
        int index = question(line);
        return index < 0 ? null : ((Quiz) reading.authored()).questions().get(index);
    }
}
