package io.github.quizmaven.exchange.gfm.key;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.gfm.box.Details;
import io.github.quizmaven.exchange.gfm.chapter.Chapter;
import io.github.quizmaven.exchange.gfm.option.OptionFinder;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.gfm.word.KeyLine;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Sections that hold the keys of the questions above them, by their numbers or their order: they
 * are taken out, and each key goes to its question.
 */
public final class KeySections {

    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}[ \\t].*");
    private static final Pattern STRONG = Pattern.compile(" {0,3}[*_]{2}[\\p{L} ]*+\\d");
    private static final Pattern OPTION =
            Pattern.compile("[ \\t]*+[-*+][ \\t]++[A-Ja-j][.)][ \\t]++\\S.*");
    private static final Pattern TABLE = Pattern.compile("[ \\t]*+\\|.*");

    /**
     * A section of keys.
     *
     * @param line the number of its first line
     */
    private record Section(int line, List<KeyEntry> entries) {}

    private final Notes notes;
    private final List<Row> rows = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();

    private KeySections(Notes notes) {
        this.notes = notes;
    }

    /** Takes all sections out of a file. */
    public static KeySections take(List<Row> rows, Notes notes) {
        KeySections sections = new KeySections(notes);
        int at = 0;
        while (at < rows.size()) {
            int heading = heading(rows, at);
            int end = heading < 0 ? at : sections.end(rows, heading);
            if (end > at && sections.isTaken(rows.subList(at, end))) {
                at = end;
            } else {
                sections.rows.add(rows.get(at));
                at++;
            }
        }
        return sections;
    }

    public boolean isEmpty() {
        return sections.isEmpty();
    }

    /** The lines that are left. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** The index of the line that says that keys are below, with the tag of its box; or -1. */
    private static int heading(List<Row> rows, int at) {
        int heading = at;
        if (rows.get(at).text().strip().equals("<details>")) {
            heading++;
            while (heading < rows.size() && rows.get(heading).isBlank()) {
                heading++;
            }
        }
        return heading < rows.size() && KeyLine.isKeyHeading(rows.get(heading)) ? heading : -1;
    }

    /** The index after a section: the next heading, or where its box closes or another begins. */
    private int end(List<Row> rows, int first) {
        boolean box = isSummary(rows.get(first));
        int at = first + 1;
        while (at < rows.size()) {
            Row row = rows.get(at);
            if (box && Details.closes(row)) {
                return at + 1;
            }
            if (box && isSummary(row)) {
                return at;
            }
            boolean ends =
                    row.isText() && HEADING.matcher(row.text()).matches()
                            || row.isRule()
                            || STRONG.matcher(row.text()).lookingAt()
                                    && KeyEntry.of(row).stream().noneMatch(KeyEntry::isLetters)
                            || KeyLine.isKeyHeading(row);
            if (!box && ends) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static boolean isSummary(Row row) {
        return row.text().contains("<summary");
    }

    /** Whether lines are keys; they are remembered. */
    private boolean isTaken(List<Row> section) {
        List<KeyEntry> entries = new ArrayList<>();
        List<Row> more = new ArrayList<>();
        List<Row> numbers = new ArrayList<>();
        List<Row> loose = new ArrayList<>(section.subList(0, 1));
        for (Row row : section.subList(1, section.size())) {
            List<KeyEntry> found = row.isText() ? KeyEntry.of(row) : List.of();
            boolean goesOn = found.isEmpty() || isPlaceAmongNumbers(found, entries);
            if (goesOn && (TABLE.matcher(row.text()).matches() || Details.isTag(row.text()))) {
                loose.add(row);
            } else if (goesOn) {
                (entries.isEmpty() ? loose : more).add(row);
            } else {
                explain(entries, more);
                entries.addAll(found);
                numbers.add(row);
            }
        }
        explain(entries, more);
        long letters = entries.stream().filter(KeyEntry::isLetters).count();
        if (entries.size() < 2
                || letters * 2 < entries.size()
                || section.stream()
                        .anyMatch(
                                row ->
                                        OptionFinder.isOption(notes.file(), row)
                                                || OPTION.matcher(row.text()).matches())) {
            return false;
        }
        loose.stream()
                .filter(row -> !row.isBlank())
                .forEach(
                        row ->
                                notes.dropped(
                                        row.stripped().span(),
                                        "this is above keys, which go to their questions"));
        numbers.forEach(row -> dropNumbers(row, entries));
        sections.add(new Section(section.get(0).number(), entries));
        return true;
    }

    /** What is before and between keys on a line. */
    private void dropNumbers(Row row, List<KeyEntry> entries) {
        int from = row.start();
        for (KeyEntry entry : entries) {
            if (entry.key().number() == row.number() && entry.key().start() > from) {
                notes.dropped(
                        new Span(from, entry.key().start()),
                        "the number of a question before its key");
                from = entry.key().span().end();
            }
        }
    }

    private static boolean isPlaceAmongNumbers(List<KeyEntry> found, List<KeyEntry> entries) {
        return found.get(0).number() == 0 && !entries.isEmpty() && entries.get(0).number() > 0;
    }

    private static void explain(List<KeyEntry> entries, List<Row> more) {
        if (!entries.isEmpty()) {
            int last = entries.size() - 1;
            entries.set(last, entries.get(last).with(more));
        }
        more.clear();
    }

    /** Gives each key to its question; one that has none is reported. */
    public List<Chapter> give(List<Chapter> chapters) {
        List<Chapter> given = new ArrayList<>(chapters);
        int first = 0;
        for (Section section : sections) {
            int end = first;
            while (end < given.size() && given.get(end).first().number() < section.line()) {
                end++;
            }
            give(section, given, first, end);
            first = end;
        }
        return given;
    }

    private void give(Section section, List<Chapter> chapters, int first, int end) {
        List<Integer> questions = new ArrayList<>();
        for (int at = first; at < end; at++) {
            Chapter chapter = chapters.get(at);
            if (chapter.isNumbered()
                    || OptionFinder.hasOptions(chapter.body(), false, notes.file())) {
                questions.add(at);
            }
        }
        int place = 0;
        for (KeyEntry entry : section.entries()) {
            int index = place++;
            int at = at(entry, index, questions, chapters);
            if (at < 0) {
                notes.refused(
                        entry.key().stripped().span(), "this key belongs to no question above");
                notes.dropped(entry.key().stripped().span(), "a key of no question");
                entry.more().stream()
                        .filter(row -> !row.isBlank())
                        .forEach(row -> notes.dropped(row.stripped().span(), "why a key is right"));
                continue;
            }
            Row line = entry.line();
            List<Row> body = new ArrayList<>(chapters.get(at).body());
            body.add(line.emptied());
            body.add(line);
            body.add(line.emptied());
            body.addAll(entry.more());
            chapters.set(at, chapters.get(at).with(body));
        }
    }

    /** The index of the chapter that a key is for, or -1. */
    private static int at(
            KeyEntry entry, int place, List<Integer> questions, List<Chapter> chapters) {
        int found = -1;
        boolean numbered = false;
        for (int at : questions) {
            int number = chapters.get(at).number();
            numbered |= number > 0;
            if (number > 0 && number == entry.number()) {
                found = at;
            }
        }
        int index = entry.number() > 0 ? entry.number() - 1 : place;
        return numbered && entry.number() > 0
                ? found
                : index < questions.size() ? questions.get(index) : -1;
    }
}
