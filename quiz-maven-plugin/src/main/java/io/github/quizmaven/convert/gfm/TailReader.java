package io.github.quizmaven.convert.gfm;

import io.github.quizmaven.convert.foreign.Notes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sorts what stands below a question's options into answer, solution, hints and references. */
final class TailReader {

    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}(?:[ \\t].*)?");
    private static final Pattern QUOTE = Pattern.compile("[ \\t]*>[ \\t]?");

    private final Notes notes;
    private final List<Choice> options;
    private final List<Line> solution = new ArrayList<>();
    private final List<List<Line>> hints = new ArrayList<>();
    private final List<Line> references = new ArrayList<>();
    private @Nullable Answer answer;

    /** Where blocks go until a heading says otherwise. */
    private List<Line> open = solution;

    private TailReader(List<Choice> options, Notes notes) {
        this.options = options;
        this.notes = notes;
    }

    static Tail read(List<Line> lines, List<Choice> options, Notes notes) {
        TailReader reader = new TailReader(options, notes);
        List<Line> content = reader.withoutAnswer(Details.unwrap(lines, notes));
        for (Block block : Block.of(content)) {
            if (block.kind() == Block.Kind.BOX_END) {
                reader.open = reader.solution;
            } else {
                reader.sort(block);
            }
        }
        trimRules(reader.solution);
        return new Tail(reader.answer, reader.solution, reader.hints, reader.references);
    }

    private List<Line> withoutAnswer(List<Line> lines) {
        List<Line> rest = new ArrayList<>();
        for (Line line : lines) {
            Answer found = answer == null ? Answer.at(line, options) : null;
            if (found == null) {
                rest.add(line);
                continue;
            }
            answer = found;
            notes.dropped(
                    found.label().to(found.written().span()),
                    "the line of the answer, written as `Answer: …`");
            rest.add(line.withText(""));
            if (found.rest().text().codePoints().anyMatch(Character::isLetterOrDigit)) {
                rest.add(withoutMark(found.rest()));
            }
        }
        return rest;
    }

    private static Line withoutMark(Line line) {
        int at = 0;
        while (at < line.text().length() && " \t.):：,;-–—。".indexOf(line.text().charAt(at)) >= 0) {
            at++;
        }
        return line.from(at);
    }

    private void sort(Block given) {
        Block block = unquoted(given);
        Line first = block.first();
        boolean heading = first.isText() && HEADING.matcher(first.text()).matches();
        if (heading) {
            open = solution;
        }
        int hint = length(first, Labels::hint);
        int reference = heading ? length(first, Labels::reference) : 0;
        int explanation = length(first, Labels::explanation);
        if (hint > 0) {
            List<Line> lines = behindLabel(block, hint);
            if (heading) {
                hints.add(lines);
                open = lines;
            } else if (lines.isEmpty()) {
                hints.add(lines);
                open = lines;
            } else {
                hints.add(lines);
            }
        } else if (reference > 0) {
            add(references, behindLabel(block, reference));
            open = references;
        } else if (explanation > 0) {
            open = solution;
            add(solution, behindLabel(block, explanation));
        } else {
            add(Links.only(block.lines()) ? references : open, block.lines());
        }
    }

    private static int length(Line line, java.util.function.ToIntFunction<String> label) {
        return line.isText() ? label.applyAsInt(line.text()) : 0;
    }

    /** A block without its label, which the part's heading takes the place of. */
    private List<Line> behindLabel(Block block, int length) {
        Line first = block.first();
        Line label = first.withText(first.text().substring(0, length)).stripped();
        notes.dropped(label.span(), "`" + label.text() + "`, which the heading of the part says");
        List<Line> lines = new ArrayList<>();
        Line rest = first.from(length);
        if (!rest.isBlank()) {
            lines.add(rest);
        }
        lines.addAll(block.lines().subList(1, block.lines().size()));
        return lines;
    }

    /** An explanation needs no quote around it. */
    private static Block unquoted(Block block) {
        if (block.kind() != Block.Kind.QUOTE) {
            return block;
        }
        List<Line> lines = block.lines().stream().map(TailReader::unquoted).toList();
        return Labels.explanation(lines.get(0).text()) > 0
                ? new Block(Block.Kind.PARAGRAPH, lines)
                : block;
    }

    static Line unquoted(Line line) {
        var quote = QUOTE.matcher(line.text());
        return quote.lookingAt() ? line.from(quote.end()) : line;
    }

    private static void add(List<Line> to, List<Line> lines) {
        if (!to.isEmpty() && !lines.isEmpty()) {
            to.add(lines.get(0).withText("").withKind(Line.Kind.TEXT));
        }
        to.addAll(lines);
    }

    /** A rule below the last text only separates questions. */
    static void trimRules(List<Line> lines) {
        while (!lines.isEmpty()
                && (Block.isRule(lines.get(lines.size() - 1))
                        || lines.get(lines.size() - 1).isText()
                                && lines.get(lines.size() - 1).isBlank())) {
            lines.remove(lines.size() - 1);
        }
    }
}
