package io.github.quizmaven.convert.gfm;

import io.github.quizmaven.convert.foreign.Notes;
import io.github.quizmaven.markdown.Content;
import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.model.Letters;
import io.github.quizmaven.model.Option;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes options of their lines. */
final class OptionReader {

    private static final Pattern LETTER =
            Pattern.compile(
                    "(?<label>[*_]{0,2}\\(?(?<letter>[A-Ha-h])[.):][*_]{0,2})[ \\t]+(?=\\S)");

    /** What GitHub shows as text behind a box, but would start a block elsewhere. */
    private static final Pattern BLOCK_OPENER =
            Pattern.compile(
                    "(?<digits>\\d{1,9}(?=[.)](?:[ \\t]|$)))?(?<mark>(?<=\\d)[.)]|>|#{1,6}(?=[ \\t]|$)"
                            + "|[-+*](?=[ \\t]|$)|([-*_])(?:[ \\t]*\\3){2,}[ \\t]*$|~~~|\\$\\$[ \\t]*$).*");

    private final Notes notes;
    private final TextWriter texts;

    OptionReader(TextWriter texts, Notes notes) {
        this.texts = texts;
        this.notes = notes;
    }

    List<Option> read(Choices choices) {
        List<Choice> named = choices.options();
        if (choices.lettered()) {
            named.forEach(this::dropLetter);
        } else {
            named = withoutLetters(named);
        }
        List<Option> options = new ArrayList<>();
        for (Choice choice : named) {
            options.add(option(choice, Letters.of(options.size())));
        }
        return options;
    }

    private void dropLetter(Choice choice) {
        notes.dropped(choice.marker(), "the letter of an option: pages show letters of their own");
    }

    /** Without letters behind the boxes if the options are numbered by them. */
    private List<Choice> withoutLetters(List<Choice> choices) {
        List<Choice> without = new ArrayList<>();
        List<Span> letters = new ArrayList<>();
        for (Choice choice : choices) {
            Line first = choice.first().stripped();
            Matcher letter = LETTER.matcher(first.text());
            String wanted = Letters.of(without.size());
            if (!letter.lookingAt() || !letter.group("letter").equalsIgnoreCase(wanted)) {
                return choices;
            }
            letters.add(first.span(letter.start("label"), letter.end("label")));
            without.add(choice.with(first.from(letter.end()), choice.rest()));
        }
        letters.forEach(
                span ->
                        notes.dropped(
                                span, "the letter of an option: pages show letters of their own"));
        return without;
    }

    private Option option(Choice choice, String letter) {
        List<Line> rest = dedented(choice);
        List<Block> blocks = new ArrayList<>(Block.of(rest));
        List<Line> feedback = feedback(choice, blocks);
        List<Line> content = content(choice, blocks, letter);
        @Nullable Markdown text = texts.text(content);
        Markdown shown = text == null ? texts.empty(choice.first()) : text;
        return new Option(
                Content.id(shown), shown, choice.checked(), texts.text(feedback), choice.marker());
    }

    /**
     * A comment at the column of the options ends their list: what is indented below it is code.
     */
    private static List<Line> dedented(Choice choice) {
        int indent = choice.indent() + OptionFinder.NESTED;
        boolean ended = false;
        List<Line> lines = new ArrayList<>();
        for (Line line : choice.rest()) {
            ended |= line.kind() == Line.Kind.COMMENT && line.indent() < indent;
            lines.add(ended ? line : line.dedent(indent));
        }
        return lines;
    }

    /** Takes the feedback away from the end of the blocks. */
    private List<Line> feedback(Choice choice, List<Block> blocks) {
        int from = blocks.size();
        while (from > 0 && isFeedback(blocks.get(from - 1))) {
            from--;
        }
        boolean stands = !choice.first().isBlank() || from > 0;
        List<Line> lines = new ArrayList<>();
        if (!stands || from == blocks.size()) {
            return lines;
        }
        for (Block block : List.copyOf(blocks.subList(from, blocks.size()))) {
            if (!lines.isEmpty()) {
                lines.add(block.first().withText(""));
            }
            lines.addAll(withoutLabel(block));
        }
        blocks.subList(from, blocks.size()).clear();
        return lines;
    }

    private static boolean isFeedback(Block block) {
        return block.kind() == Block.Kind.QUOTE
                || block.first().isText() && Labels.explanation(block.first().text()) > 0;
    }

    private List<Line> withoutLabel(Block block) {
        List<Line> lines = new ArrayList<>(block.lines());
        if (block.kind() == Block.Kind.QUOTE) {
            lines.replaceAll(TailReader::unquoted);
        } else {
            notes.guessed(
                    block.first().stripped().span(),
                    "this explanation is read as feedback on the option above");
        }
        Line first = lines.get(0);
        int label = Labels.explanation(first.text());
        if (label > 0) {
            notes.dropped(
                    first.withText(first.text().substring(0, label)).stripped().span(),
                    "the label of a feedback");
            lines.set(0, first.from(label));
        }
        return lines;
    }

    private List<Line> content(Choice choice, List<Block> blocks, String letter) {
        List<Line> content = new ArrayList<>();
        Line first = choice.first().stripped();
        boolean label =
                first.isText()
                        && choice.isLabel()
                        && blocks.stream().anyMatch(each -> each.kind() != Block.Kind.COMMENT)
                        && isNameless(first.text(), letter);
        if (label) {
            guess(choice, blocks, first);
        } else if (first.isText()) {
            content.add(escaped(first));
        } else {
            notes.repaired(
                    first.span(), "a code block cannot start on the line of its option's box");
            content.add(first);
        }
        int last = choice.first().number();
        for (Block block : blocks) {
            Line start = block.first();
            if (start.number() > last + 1) {
                content.add(start.withText("").withKind(Line.Kind.TEXT));
            }
            content.addAll(block.lines());
            last = block.last().number();
        }
        return content;
    }

    private void guess(Choice choice, List<Block> blocks, Line first) {
        boolean outside = blocks.get(0).first().number() > choice.first().number() + 1;
        if (!first.text().isEmpty()) {
            notes.dropped(first.span(), "the label of an option whose content stands below it");
        }
        if (outside) {
            notes.guessed(
                    choice.marker(),
                    "what stands below this box is read as the content of its option");
        }
    }

    /** Whether a label is no more than the option's own letter. */
    private static boolean isNameless(String label, String letter) {
        String letters = label.replaceAll("&\\w+;", "").replaceAll("[^A-Ha-h]", "");
        return letters.isEmpty() || letters.equalsIgnoreCase(letter);
    }

    private static Line escaped(Line line) {
        Matcher opener = BLOCK_OPENER.matcher(line.text());
        if (!opener.matches()) {
            return line;
        }
        int at = opener.start("mark");
        return line.withText(line.text().substring(0, at) + "\\" + line.text().substring(at));
    }
}
