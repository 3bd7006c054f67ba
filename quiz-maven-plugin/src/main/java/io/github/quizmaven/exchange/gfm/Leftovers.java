package io.github.quizmaven.exchange.gfm;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.gfm.word.KeyLine;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.source.LineMap;
import io.github.quizmaven.source.Span;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The net below all readers: a line that looks like an option or an answer, is none in the quiz,
 * and is named by no note, is reported.
 */
final class Leftovers {

    private static final String BULLET =
            "[ \\t]*+(?:>[ \\t]*+)*+(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]++)";

    private static final Pattern BRACKET =
            Pattern.compile(
                    BULLET
                            + "\\\\?\\[[^\\[\\]]{0,2}\\\\?\\](?![(\\[:]).*|[ \\t]*+\\\\?\\[[ xX*×хХ✓✔]?\\\\?\\](?![(\\[:]).*|"
                            + BULLET
                            + "\\([ \\t]?[xX*]?[ \\t]?\\)[ \\t].*");

    private static final Pattern LETTER =
            Pattern.compile(
                    BULLET + "?[*_]{0,2}\\(?[A-Ja-j](?:[.)]|[ \\t]?[:：、．])[*_]{0,2}[ \\t]++\\S.*");

    private static final Pattern COLON = Pattern.compile("[:：]");
    private static final Pattern QUOTE = Pattern.compile("[ \\t]*+(?:>[ \\t]*+)++");

    private final Notes notes;
    private final BitSet named = new BitSet();

    private Leftovers(Notes notes) {
        this.notes = notes;
    }

    /**
     * Reports what is left.
     *
     * @param quizzes what the file became
     */
    static void report(List<Row> rows, List<Quiz> quizzes, Notes notes) {
        Leftovers left = new Leftovers(notes);
        LineMap lines = notes.file().lines();
        quizzes.stream()
                .flatMap(quiz -> quiz.questions().stream())
                .flatMap(question -> question.options().stream())
                .forEach(option -> left.named.set(lines.line(option.marker().start())));
        for (Diagnostic note : notes.all()) {
            Span span = note.place().span();
            left.named.set(lines.line(span.start()), lines.line(span.end()) + 1);
        }
        rows.forEach(left::report);
    }

    private void report(Row row) {
        if (!row.isText() || row.isBlank() || named.get(row.number())) {
            return;
        }
        String line = row.text();
        Matcher quote = QUOTE.matcher(line);
        Row bare = row.from(quote.lookingAt() ? quote.end() : 0);
        Span place = row.stripped().span();
        if (BRACKET.matcher(line).matches()) {
            notes.refused(place, "this looks like an option, but is shown as text");
        } else if (KeyLine.isAt(bare)) {
            notes.refused(place, "this looks like an answer, but is shown as text");
        } else if (LETTER.matcher(line).matches()) {
            notes.guessed(place, "this looks like an option, but is shown as text");
        } else if (COLON.matcher(
                        line.substring(
                                0, line.length() - bare.text().length() + KeyLine.label(bare)))
                .find()) {
            notes.guessed(place, "this looks like an answer, but is shown as text");
        } else {
            return;
        }
        named.set(row.number());
    }
}
