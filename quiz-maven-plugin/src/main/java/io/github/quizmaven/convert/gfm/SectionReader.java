package io.github.quizmaven.convert.gfm;

import io.github.quizmaven.convert.foreign.Notes;
import io.github.quizmaven.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts lines at headings, at numbered lines that start questions and at {@code <quiz>} elements.
 */
final class SectionReader {

    private static final Pattern OPEN = Pattern.compile("[ \\t]*<quiz>[ \\t]*");
    private static final Pattern CLOSE = Pattern.compile("[ \\t]*</quiz>[ \\t]*");

    private final SourceFile file;
    private final Notes notes;
    private final List<Line> lines;
    private final List<Section> sections = new ArrayList<>();
    private @Nullable Heading heading;
    private List<Line> body = new ArrayList<>();
    private boolean element;
    private boolean boxed;

    private SectionReader(List<Line> lines, Notes notes) {
        this.file = notes.file();
        this.notes = notes;
        this.lines = lines;
    }

    /**
     * @param question what the first lines belong to, or null
     */
    static List<Section> read(List<Line> lines, @Nullable Heading question, Notes notes) {
        SectionReader reader = new SectionReader(lines, notes);
        reader.heading = question;
        boolean items = reader.asksInItems();
        for (int at = 0; at < lines.size(); at++) {
            reader.read(at, items);
        }
        reader.flush(null, false);
        return reader.sections;
    }

    private void read(int at, boolean items) {
        Line line = lines.get(at);
        boolean open = line.isText() && OPEN.matcher(line.text()).matches();
        if (open || line.isText() && CLOSE.matcher(line.text()).matches()) {
            notes.dropped(line.stripped().span(), "the tag of an element around a question");
            flush(null, open);
        } else {
            Heading start = element ? null : start(at, items);
            if (start == null) {
                boxed = Details.opens(line) || boxed;
                boxed = boxed && !Details.closes(line);
                body.add(line);
            } else {
                flush(start, false);
            }
        }
    }

    /** What starts a section at a line; null if nothing does. */
    private @Nullable Heading start(int at, boolean items) {
        Line line = lines.get(at);
        Heading found = Heading.at(line);
        if (found != null) {
            boolean part = heading != null && found.isPart();
            return found.number() != null || !boxed && !part ? found : null;
        }
        Heading numbered = Heading.numbered(line);
        if (numbered == null) {
            return null;
        }
        boolean apart = at == 0 || lines.get(at - 1).isBlank() || Block.isRule(lines.get(at - 1));
        boolean item = numbered.isItem() && line.indent() == 0;
        if (item ? !items : !apart || boxed || !isEmphasisedOrLabelled(numbered)) {
            return null;
        }
        return asks(at) ? numbered : null;
    }

    private static boolean isEmphasisedOrLabelled(Heading numbered) {
        QuestionNumber number = numbered.number();
        return number != null && (number.labelled() || !number.emphasis().isEmpty());
    }

    /** Whether options stand below a line before the next numbered line or heading. */
    private boolean asks(int at) {
        int end = at + 1;
        while (end < lines.size()
                && (Heading.at(lines.get(end)) == null || Heading.at(lines.get(end)).isPart())
                && !isNumbered(lines.get(end))) {
            end++;
        }
        return OptionFinder.hasOptions(lines.subList(at + 1, end), file);
    }

    private boolean isNumbered(Line line) {
        Heading numbered = Heading.numbered(line);
        return numbered != null && line.indent() == 0 && Box.at(file, line) == null;
    }

    /** Whether the items of numbered lists are questions: most of them have options. */
    private boolean asksInItems() {
        int items = 0;
        int questions = 0;
        for (int at = 0; at < lines.size(); at++) {
            Heading found = Heading.at(lines.get(at));
            if (found != null && found.number() != null) {
                return false;
            }
            Heading numbered = Heading.numbered(lines.get(at));
            if (numbered != null && numbered.isItem() && lines.get(at).indent() == 0) {
                items++;
                questions += asks(at) ? 1 : 0;
            }
        }
        return questions * 2 > items;
    }

    private void flush(@Nullable Heading next, boolean quiz) {
        if (heading != null || body.stream().anyMatch(line -> !line.isBlank())) {
            boolean nested = element || heading != null && heading.isItem();
            sections.add(new Section(heading, nested ? dedented(body) : body, element));
        }
        heading = next;
        body = new ArrayList<>();
        element = quiz;
        boxed = false;
    }

    /** Freed of the indentation that all lines have since they stand in an item or a tab. */
    private static List<Line> dedented(List<Line> lines) {
        int indent =
                lines.stream()
                        .filter(line -> !line.isBlank() && line.kind() != Line.Kind.CODE)
                        .filter(line -> line.kind() != Line.Kind.CODE_CLOSE)
                        .mapToInt(Line::indent)
                        .min()
                        .orElse(0);
        return lines.stream().map(line -> line.dedent(indent)).toList();
    }
}
