package io.github.quizmaven.convert.gfm;

import io.github.quizmaven.convert.foreign.Notes;
import io.github.quizmaven.markdown.Dialect;
import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.source.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes values of the authoring format of lines: what means something else there is written so that
 * it is shown as it was.
 */
final class TextWriter {

    private static final Pattern HEADING = Pattern.compile("( {0,3})(#{1,6})(?=[ \\t]|$)(.*)");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:=+|-+)[ \\t]*");
    private static final int PART_LEVEL = 3;

    private final Notes notes;
    private final Dialect dialect;

    TextWriter(Notes notes, Dialect dialect) {
        this.notes = notes;
        this.dialect = dialect;
    }

    boolean math() {
        return dialect.math();
    }

    /** A text of any blocks, or null if nothing is left. */
    @Nullable Markdown text(List<Line> lines) {
        List<Line> cleaned = new ArrayList<>();
        List<Line> block = new ArrayList<>();
        for (Line line : lines) {
            if (line.kind() == Line.Kind.BOX_END) {
                continue;
            }
            if (line.kind() == Line.Kind.COMMENT) {
                if (line.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
                    notes.dropped(line.stripped().span(), "a comment");
                }
                continue;
            }
            if (line.isText() && !line.isBlank()) {
                block.add(line);
                continue;
            }
            flush(block, cleaned);
            cleaned.add(line.kind() == Line.Kind.CODE_OPEN ? line.stripped() : line);
        }
        flush(block, cleaned);
        return markdown(cleaned);
    }

    /** A text in which double brackets are no blanks. */
    @Nullable Markdown withoutBlanks(List<Line> lines) {
        return text(
                lines.stream()
                        .map(
                                line ->
                                        line.isText()
                                                ? line.withText(line.text().replace("[[", "\\[["))
                                                : line)
                        .toList());
    }

    /** A text without content. */
    Markdown empty(Line line) {
        return new Markdown(new Slice("", List.of(line.start())), dialect);
    }

    /** A text of one line. */
    @Nullable Markdown inline(Line line) {
        return markdown(HtmlText.convert(List.of(line.stripped()), notes));
    }

    private void flush(List<Line> block, List<Line> cleaned) {
        boolean code = !block.isEmpty() && block.get(0).indent() > PART_LEVEL && isApart(cleaned);
        for (Line line : code ? List.copyOf(block) : HtmlText.convert(block, notes)) {
            if (!code && UNDERLINE.matcher(line.text()).matches() && !isApart(cleaned)) {
                if (line.text().contains("=")) {
                    continue;
                }
                cleaned.add(line.withText(""));
            }
            cleaned.add(code ? line : demoted(line));
        }
        block.clear();
    }

    private static boolean isApart(List<Line> lines) {
        return lines.isEmpty() || lines.get(lines.size() - 1).isBlank();
    }

    /** A heading inside a text stands below the parts of a question. */
    private static Line demoted(Line line) {
        Matcher heading = HEADING.matcher(line.text());
        return heading.matches() && heading.group(2).length() <= PART_LEVEL
                ? line.withText(heading.group(1) + "#".repeat(PART_LEVEL + 1) + heading.group(3))
                : line;
    }

    private @Nullable Markdown markdown(List<Line> lines) {
        List<Line> kept = trimmed(lines);
        if (kept.isEmpty()) {
            return null;
        }
        String text = kept.stream().map(Line::text).collect(Collectors.joining("\n"));
        return new Markdown(
                new Slice(text.stripTrailing(), kept.stream().map(Line::start).toList()), dialect);
    }

    /** Without blank lines around, and so that the first line is not indented. */
    private static List<Line> trimmed(List<Line> lines) {
        int first = 0;
        int last = lines.size();
        while (first < last && lines.get(first).isBlank()) {
            first++;
        }
        while (last > first && lines.get(last - 1).isBlank()) {
            last--;
        }
        List<Line> kept = lines.subList(first, last);
        int indent = kept.isEmpty() ? 0 : kept.get(0).indent();
        if (indent <= PART_LEVEL) {
            return kept.stream().map(line -> line.dedent(indent)).toList();
        }
        List<Line> code = Block.of(kept).get(0).lines();
        List<Line> fenced = new ArrayList<>(fenced(code));
        fenced.addAll(kept.subList(code.size(), kept.size()));
        return fenced;
    }

    /** Indented code, which can stand first only in a fence. */
    private static List<Line> fenced(List<Line> lines) {
        int indent =
                lines.stream()
                        .filter(line -> !line.isBlank())
                        .mapToInt(Line::indent)
                        .min()
                        .orElse(0);
        List<Line> fenced = new ArrayList<>();
        fenced.add(lines.get(0).withText("```").withKind(Line.Kind.CODE_OPEN));
        lines.forEach(line -> fenced.add(line.dedent(indent).withKind(Line.Kind.CODE)));
        fenced.add(lines.get(lines.size() - 1).withText("```").withKind(Line.Kind.CODE_CLOSE));
        return fenced;
    }
}
