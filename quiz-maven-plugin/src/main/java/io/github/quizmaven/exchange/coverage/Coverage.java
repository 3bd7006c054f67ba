package io.github.quizmaven.exchange.coverage;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.exchange.foreign.NoteKind;
import io.github.quizmaven.exchange.foreign.Reading;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of a source file is in what it became: measured on the written text, whatever the
 * importer believes. A line is covered if its words, but for those that a note names as dropped or
 * replaced, are in the output, each word of the output vouching for one line only.
 *
 * @param lines how many lines of the source are not blank
 * @param lost the lines that are neither in the output nor in the notes
 */
public record Coverage(int lines, List<Span> lost) {

    /** What only structures a text: nothing is lost with it. */
    private static final String STRUCTURE = "\\#>*+_=`~|:.-";

    private static final Pattern NUMBERED =
            Pattern.compile("^\\s*+\\d{1,9}[.)]\\s++(?=\\[[ xX]\\])");

    private static final Pattern BULLET = Pattern.compile("^\\s*+(?:[-*+]|\\d{1,9}[.)])\\s++");
    private static final Pattern MARKER = Pattern.compile("^\\s*+\\\\?\\[[ xX]?\\\\?\\]");

    public Coverage {
        lost = List.copyOf(lost);
    }

    /** Nothing of a source that had no lines. */
    public static final Coverage NONE = new Coverage(0, List.of());

    /**
     * Measures one file.
     *
     * @param readings what it says where it is written otherwise
     */
    public static Coverage of(
            SourceFile file, List<Diagnostic> notes, List<Reading> readings, List<String> outputs) {
        BitSet dropped = places(notes, NoteKind.DROPPED);
        BitSet replaced = places(notes, NoteKind.REPAIRED);
        replaced.or(dropped);
        Coverage near = of(file, readings, dropped, replaced, new OutputWords(outputs, false));
        if (near.lost().isEmpty()) {
            return near;
        }
        // Any way to share the words out will do.
        Coverage whole = of(file, readings, dropped, replaced, new OutputWords(outputs, true));
        Coverage best = whole.lost().size() < near.lost().size() ? whole : near;
        if (best.lost().isEmpty()) {
            return best;
        }
        OutputWords output = new OutputWords(outputs, true);
        reserve(file, readings, dropped, output);
        Coverage reserved = of(file, readings, dropped, replaced, output);
        return reserved.lost().size() < best.lost().size() ? reserved : best;
    }

    /** Keeps what is there as it was for the lines that say it, so that no other takes from it. */
    private static void reserve(
            SourceFile file, List<Reading> readings, BitSet dropped, OutputWords output) {
        SourceLines source = new SourceLines(file, readings);
        for (int line = 1; line <= file.lines().count(); line++) {
            source.pieces(file.line(line), dropped)
                    .forEach(each -> output.reserve(OutputWords.words(without(NUMBERED, each))));
        }
    }

    private static Coverage of(
            SourceFile file,
            List<Reading> readings,
            BitSet dropped,
            BitSet replaced,
            OutputWords output) {
        SourceLines source = new SourceLines(file, readings);
        List<Span> lost = new ArrayList<>();
        int lines = 0;
        for (int line = 1; line <= file.lines().count(); line++) {
            Span span = file.line(line);
            if (file.text(span).isBlank()) {
                continue;
            }
            lines++;
            boolean covered =
                    covered(source.pieces(span, dropped), output)
                            || covered(source.pieces(span, replaced), output);
            if (!covered) {
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

    private static boolean covered(List<String> pieces, OutputWords output) {
        return pieces.stream().allMatch(each -> covered(each, output));
    }

    private static boolean covered(String rest, OutputWords output) {
        List<String> words = OutputWords.words(without(NUMBERED, rest));
        if (!words.isEmpty()) {
            return output.take(words);
        }
        String item = without(BULLET, rest);
        String signs = without(MARKER, item);
        boolean option = signs.length() < item.length();
        return signs.isBlank() || !option && isStructure(signs) || output.holdsSigns(signs);
    }

    private static String without(Pattern start, CharSequence text) {
        Matcher matcher = start.matcher(text);
        return matcher.find() ? text.toString().substring(matcher.end()) : text.toString();
    }

    private static boolean isStructure(String signs) {
        String bare = signs.replace("<!--", "").replace("-->", "");
        return bare.chars()
                .allMatch(each -> Character.isWhitespace(each) || STRUCTURE.indexOf(each) >= 0);
    }
}
