package io.github.quizmaven.convert.gfm;

import io.github.quizmaven.convert.foreign.Notes;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the options of a question: items with boxes, or else lines with letters. */
final class OptionFinder {

    /** From which indentation on a line belongs to the item above it. */
    static final int NESTED = 2;

    private static final Pattern BULLET = Pattern.compile("[ \\t]*[-*+][ \\t]+(?=\\S)");
    private static final Pattern LETTER =
            Pattern.compile(
                    "[ \\t]*(?:(?:[-*+]|\\d{1,2}[.)])[ \\t]+)?(?<label>[*_]{0,2}\\(?(?<letter>[A-Ha-h])"
                            + "(?:[.)]|[ \\t]?[:：、．])[*_]{0,2})(?:[ \\t]+|(?=[^\\s\\w])|$)");

    private final Notes notes;
    private final SourceFile file;
    private final List<Line> lines;
    private final SortedMap<Integer, Choice> found = new TreeMap<>();

    private OptionFinder(List<Line> lines, Notes notes) {
        this.lines = lines;
        this.notes = notes;
        this.file = notes.file();
    }

    /** The options among the lines of a question, or null if there are none. */
    static @Nullable Choices find(List<Line> lines, Notes notes) {
        OptionFinder finder = new OptionFinder(lines, notes);
        finder.boxes();
        if (!finder.found.isEmpty()) {
            return finder.choices(false);
        }
        finder.letters();
        return finder.found.size() > 1 ? finder.choices(true) : null;
    }

    /** Whether there are items with boxes. */
    static boolean hasBoxes(List<Line> lines, SourceFile file) {
        OptionFinder finder = new OptionFinder(lines, new Notes(file));
        finder.boxes();
        return !finder.found.isEmpty();
    }

    /** Whether there are items with boxes or lines with letters. */
    static boolean hasOptions(List<Line> lines, SourceFile file) {
        return find(lines, new Notes(file)) != null;
    }

    private void boxes() {
        List<@Nullable Box> boxes = new ArrayList<>();
        lines.forEach(line -> boxes.add(Box.at(file, line)));
        Box.Form form = Box.Form.PROPER;
        int first = first(boxes, form);
        if (first < 0 && count(boxes, Box.Form.NEAR) > 1) {
            form = Box.Form.NEAR;
            first = first(boxes, form);
        }
        if (first < 0) {
            return;
        }
        int base = lines.get(first).indent();
        for (int at = first; at < lines.size(); at++) {
            Box box = boxes.get(at);
            if (box != null && (box.form() == form || isOption(box)) && isOuter(at, base)) {
                found.put(at, choice(at, box));
            }
        }
        among(boxes, base);
        found.forEach((at, choice) -> report(boxes.get(at), at));
        unmarked(base);
    }

    private static boolean isOption(Box box) {
        return box.form() != Box.Form.FAR;
    }

    private boolean isOuter(int at, int base) {
        return lines.get(at).indent() < base + NESTED;
    }

    /** Adds options that only their neighbours show to be some. */
    private void among(List<@Nullable Box> boxes, int base) {
        for (int at = previousText(found.firstKey()); at >= 0; at = previousText(at)) {
            Box box = boxes.get(at);
            if (box == null || !isOuter(at, base)) {
                break;
            }
            found.put(at, choice(at, box));
        }
        for (int at = found.firstKey(); at < lines.size(); at++) {
            Box box = boxes.get(at);
            boolean inside = at < found.lastKey() || previousText(at) == found.lastKey();
            if (box != null && inside && isOuter(at, base)) {
                found.put(at, choice(at, box));
            }
        }
    }

    private void report(@Nullable Box box, int at) {
        if (box != null && box.form() != Box.Form.PROPER) {
            Span span = box.span();
            notes.repaired(
                    span.length() > 0 ? span : lines.get(at).span(),
                    "`"
                            + file.text(span).strip()
                            + "` is not a box: it is read as `["
                            + (box.checked() ? "x" : " ")
                            + "]`");
        }
    }

    /** Adds items between options that have no box. */
    private void unmarked(int base) {
        for (int at = found.firstKey() + 1; at < found.lastKey(); at++) {
            Line line = lines.get(at);
            Matcher bullet = BULLET.matcher(line.text());
            Choice above = found.get(at - 1);
            if (above != null
                    && !above.isLabel()
                    && line.isText()
                    && !found.containsKey(at)
                    && bullet.lookingAt()
                    && isOuter(at, base)) {
                found.put(
                        at,
                        new Choice(
                                line.from(bullet.end()),
                                false,
                                line.span(bullet.end() - 2, bullet.end()),
                                line.indent(),
                                List.of()));
                notes.repaired(line.stripped().span(), "this item among the options has no box");
            }
        }
    }

    private Choice choice(int at, Box box) {
        return new Choice(
                box.content(), box.checked(), box.span(), lines.get(at).indent(), List.of());
    }

    private void letters() {
        int indent = 0;
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            Matcher matcher = LETTER.matcher(line.text());
            if (!line.isText() || !matcher.lookingAt()) {
                continue;
            }
            int letter = Character.toUpperCase(matcher.group("letter").charAt(0)) - 'A';
            if (letter == 0 && found.size() < 2) {
                found.clear();
                indent = line.indent();
            }
            if (letter != found.size() || Math.abs(line.indent() - indent) >= NESTED) {
                continue;
            }
            found.put(
                    at,
                    new Choice(
                            line.from(matcher.end()),
                            false,
                            line.span(matcher.start("label"), matcher.end("label")),
                            line.indent(),
                            List.of()));
        }
    }

    private Choices choices(boolean lettered) {
        List<Integer> starts = List.copyOf(found.keySet());
        List<Choice> options = new ArrayList<>();
        int tail = lines.size();
        for (int index = 0; index < starts.size(); index++) {
            int from = starts.get(index) + 1;
            Choice option = found.get(starts.get(index));
            boolean last = index == starts.size() - 1;
            int to =
                    last
                            ? new LastOption(lines, lines.get(starts.get(0)).indent())
                                    .end(from, option, options)
                            : starts.get(index + 1);
            options.add(option.with(option.first(), lines.subList(from, to)));
            tail = to;
        }
        return new Choices(
                lines.subList(0, starts.get(0)),
                options,
                lines.subList(tail, lines.size()),
                lettered);
    }

    private static int first(List<@Nullable Box> boxes, Box.Form form) {
        for (int at = 0; at < boxes.size(); at++) {
            Box box = boxes.get(at);
            if (box != null && box.form() == form) {
                return at;
            }
        }
        return -1;
    }

    private static long count(List<@Nullable Box> boxes, Box.Form form) {
        return boxes.stream().filter(box -> box != null && box.form() == form).count();
    }

    private int previousText(int at) {
        int previous = at - 1;
        while (previous >= 0 && lines.get(previous).isBlank()) {
            previous--;
        }
        return previous;
    }
}
