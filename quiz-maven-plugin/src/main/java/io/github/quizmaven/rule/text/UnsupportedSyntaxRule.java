package io.github.quizmaven.rule.text;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.fix.Edit;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.rule.Subject;
import io.github.quizmaven.rule.TextRule;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import io.github.quizmaven.syntax.fact.Prose;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Texts use no form of another Markdown dialect; each form is reported once in a file. */
public final class UnsupportedSyntaxRule implements TextRule {

    private static final RuleId ID = RuleId.warning("unsupported-syntax");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> report) {
        BitSet reported = new BitSet();
        boolean lowered = false;
        boolean named = false;
        for (Text text : subject.texts()) {
            Prose prose = text.prose().masked();
            if (UnsupportedSyntax.isOneIn(prose)) {
                report(subject, prose, reported, report);
            }
            if (!lowered && !text.lowered().isEmpty()) {
                report(subject, text.lowered().get(0), report);
                lowered = true;
            }
            @Nullable Span more = named ? null : FenceWords.find(text);
            if (more != null) {
                reportNamed(subject, more, report);
                named = true;
            }
        }
    }

    private static void report(
            Subject subject, Prose prose, BitSet reported, Consumer<Diagnostic> report) {
        for (int index = 0; index < UnsupportedSyntax.ALL.size(); index++) {
            UnsupportedSyntax each = UnsupportedSyntax.ALL.get(index);
            if (!reported.get(index)
                    && each.mayBeIn(prose)
                    && report(subject, prose, each, report)) {
                reported.set(index);
            }
        }
    }

    private static boolean report(
            Subject subject, Prose prose, UnsupportedSyntax syntax, Consumer<Diagnostic> report) {
        Matcher matcher = syntax.pattern().matcher(prose.text());
        String file = subject.authored().file().text();
        while (matcher.find()) {
            Span place = prose.inFile(matcher.start(), matcher.end());
            if (isMeant(syntax, file, place)) {
                report.accept(
                        new Diagnostic(
                                ID,
                                subject.place(place),
                                syntax.message().apply(matcher),
                                Help.of(syntax.help().apply(matcher), fix(subject, syntax))));
                return true;
            }
        }
        return false;
    }

    private static boolean isMeant(UnsupportedSyntax syntax, String file, Span place) {
        return !(syntax.isCommand()
                        ? file.startsWith("\\\\", Math.max(0, place.start() - 1))
                                || file.startsWith("\\\\", place.start())
                        : isEscaped(file, place))
                && !(syntax.startsALine() && isInCell(file, place));
    }

    /** Of a form that is reported once, each place in the file is fixed. */
    private static @Nullable Fix fix(Subject subject, UnsupportedSyntax syntax) {
        if (syntax.instead() == null) {
            return null;
        }
        String file = subject.authored().file().text();
        List<Edit> edits = new ArrayList<>();
        for (Text text : subject.texts()) {
            Prose prose = text.prose().masked();
            Matcher matcher = syntax.pattern().matcher(prose.text());
            while (syntax.mayBeIn(prose) && matcher.find()) {
                Span place = prose.inFile(matcher.start(), matcher.end());
                if (isMeant(syntax, file, place)
                        && file.startsWith(matcher.group(), place.start())
                        && place.length() == matcher.group().length()) {
                    edits.add(new Edit(place, syntax.instead().apply(matcher)));
                }
            }
        }
        return edits.isEmpty() ? null : new Fix(edits, false);
    }

    /** Whether it starts a cell of a table, which is no line of its own. */
    private static boolean isInCell(String file, Span place) {
        int line = file.lastIndexOf('\n', place.start() - 1) + 1;
        return file.substring(line, place.start()).indexOf('|') >= 0;
    }

    private static boolean isEscaped(String file, Span place) {
        for (int at = Math.max(0, place.start() - 1); at < place.end(); at++) {
            if (file.charAt(at) == '\\') {
                return true;
            }
        }
        return false;
    }

    private static void reportNamed(Subject subject, Span more, Consumer<Diagnostic> report) {
        report.accept(
                new Diagnostic(
                        ID,
                        subject.place(more),
                        "`"
                                + subject.authored().file().text(more)
                                + "` is shown nowhere, since a fence only names a language",
                        "write above the code what learners should know, and delete it here"));
    }

    private static void report(Subject subject, Span lowered, Consumer<Diagnostic> report) {
        String written = subject.authored().file().text(lowered);
        String word = written.substring(1, written.length() - 1);
        report.accept(
                new Diagnostic(
                        ID,
                        subject.place(lowered),
                        "`" + written + "` is struck out, not lowered",
                        Help.of(
                                "write `<sub>"
                                        + word
                                        + "</sub>`, or `~"
                                        + written
                                        + "~` to strike it out",
                                Fix.unsafe(lowered, "<sub>" + word + "</sub>"))));
    }
}
