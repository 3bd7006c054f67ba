package io.github.quizmaven.pipeline;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Ignore;
import io.github.quizmaven.diagnostic.Silence;
import io.github.quizmaven.parse.QuestionSections;
import io.github.quizmaven.parse.QuizDocument;
import io.github.quizmaven.parse.Syntax;
import io.github.quizmaven.source.Span;
import java.util.List;

/**
 * Knows where faults in a file's syntax may hide what rules would report, so that a comment which
 * ignores it must not be called useless: one fault gives one report.
 */
final class Doubts {

    private final QuizDocument document;
    private final List<Diagnostic> faults;

    private final QuestionSections sections;

    Doubts(QuizDocument document, QuestionSections sections) {
        this.document = document;
        this.sections = sections;
        this.faults = document.diagnostics().stream().filter(Syntax::leavesDoubt).toList();
    }

    /** Whether all of the file is as it was meant. */
    boolean isEmpty() {
        return document.quiz() && faults.isEmpty() && document.silences().isEmpty();
    }

    boolean hide(Ignore ignore) {
        if (isEmpty() || ignore.region() == null) {
            return false;
        }
        Span around = sections.around(ignore.region().span());
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
}
