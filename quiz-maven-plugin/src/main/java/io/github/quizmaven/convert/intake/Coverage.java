package io.github.quizmaven.convert.intake;

import io.github.quizmaven.convert.foreign.NoteKind;
import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How much of a source file is in what it became: measured on the written text, whatever the
 * importer believes. A line is covered if its words, but for those that a note names as dropped or
 * replaced, stand in the output, each word of the output vouching for one line only.
 *
 * @param lines how many lines of the source are not blank
 * @param lost the lines that are neither in the output nor in the notes
 */
public record Coverage(int lines, List<Span> lost) {

    /** What only structures a text: nothing is lost with it. */
    private static final String STRUCTURE = "(?:[\\s\\\\#>*+_=`~|:.-]|<!-*>)+";

    private static final Pattern NUMBERED_BOX =
            Pattern.compile("^\\s*\\d{1,9}[.)]\\s+(?=\\[[ xX]\\])");

    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*+]|\\d{1,9}[.)])\\s+");
    private static final Pattern BOX = Pattern.compile("^\\s*\\\\?\\[[ xX]?\\\\?\\]");

    /** Into how many pieces the words of a line may have come. */
    private static final int MOST_PIECES = 4;

    public Coverage {
        lost = List.copyOf(lost);
    }

    /** Nothing of a source that had no lines. */
    public static final Coverage NONE = new Coverage(0, List.of());

    /** Measures one file. */
    public static Coverage of(SourceFile file, List<Diagnostic> notes, List<String> outputs) {
        BitSet dropped = places(notes, NoteKind.DROPPED);
        BitSet replaced = places(notes, NoteKind.REPAIRED);
        replaced.or(dropped);
        OutputWords output = new OutputWords(outputs);
        List<Span> lost = new ArrayList<>();
        int lines = 0;
        for (int line = 1; line <= file.lines().count(); line++) {
            Span span = file.line(line);
            if (file.text(span).isBlank()) {
                continue;
            }
            lines++;
            if (!covered(file, span, dropped, output) && !covered(file, span, replaced, output)) {
                lost.add(span);
            }
        }
        return new Coverage(lines, lost);
    }

    public Coverage plus(Coverage other) {
        List<Span> both = new ArrayList<>(lost);
        both.addAll(other.lost);
        return new Coverage(lines + other.lines, both);
    }

    private static BitSet places(List<Diagnostic> notes, NoteKind kind) {
        BitSet places = new BitSet();
        notes.stream()
                .filter(note -> note.rule().equals(kind.rule()))
                .map(note -> note.place().span())
                .forEach(span -> places.set(span.start(), span.end()));
        return places;
    }

    private static boolean covered(SourceFile file, Span line, BitSet excused, OutputWords output) {
        StringBuilder rest = new StringBuilder(file.text(line));
        for (int at = excused.nextSetBit(line.start());
                at >= 0 && at < line.end();
                at = excused.nextSetBit(at + 1)) {
            rest.setCharAt(at - line.start(), ' ');
        }
        List<String> words = OutputWords.words(NUMBERED_BOX.matcher(rest).replaceFirst(""));
        if (!words.isEmpty()) {
            return output.take(words, MOST_PIECES);
        }
        String item = BULLET.matcher(rest).replaceFirst("");
        String signs = BOX.matcher(item).replaceFirst("");
        boolean option = signs.length() < item.length();
        return signs.isBlank() || !option && signs.matches(STRUCTURE) || output.holdsSigns(signs);
    }
}
