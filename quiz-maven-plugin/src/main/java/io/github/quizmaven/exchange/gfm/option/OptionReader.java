package io.github.quizmaven.exchange.gfm.option;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.gfm.box.OptionRows;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.gfm.row.RowBlock;
import io.github.quizmaven.exchange.gfm.row.RowTree;
import io.github.quizmaven.exchange.gfm.text.TextMaker;
import io.github.quizmaven.exchange.gfm.word.Labels;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.word.Letters;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.jspecify.annotations.Nullable;

/** Makes options of their lines. */
public final class OptionReader {

    private static final Pattern LETTER =
            Pattern.compile(
                    "(?<label>[*_]{0,2}\\(?(?<letter>[A-Ha-h])[.):][*_]{0,2})[ \\t]++(?=\\S)");

    /** What GitHub shows as text after a marker, but would start a block elsewhere. */
    private static final Pattern OPENER =
            Pattern.compile(
                    "(?<digits>\\d{1,9}(?=[.)](?:[ \\t]|$)))?(?<mark>(?<=\\d)[.)]|>|#{1,6}(?=[ \\t]|$)"
                            + "|[-+*](?=[ \\t]|$)|~~~|\\$\\$(?=[ \\t]*+$))");

    private static final String DROPPED_LETTER =
            "the letter of an option: pages show letters of their own";

    private final Notes notes;
    private final TextMaker texts;

    public OptionReader(TextMaker texts, Notes notes) {
        this.texts = texts;
        this.notes = notes;
    }

    public List<Option> read(QuestionRows rows) {
        List<OptionRows> named = rows.options();
        if (rows.kind() == QuestionRows.Kind.LETTERS) {
            named.forEach(each -> notes.dropped(each.marker(), DROPPED_LETTER));
        } else if (rows.kind() == QuestionRows.Kind.ITEMS) {
            named.stream()
                    .filter(each -> each.marker().length() > 1)
                    .forEach(each -> notes.dropped(each.marker(), "the number of an option"));
        } else {
            named = withoutLetters(named);
        }
        List<Option> options = new ArrayList<>();
        for (OptionRows each : named) {
            options.add(option(each, Letters.of(options.size())));
        }
        return options;
    }

    /** Without letters after the markers if the options are numbered by them. */
    private List<OptionRows> withoutLetters(List<OptionRows> options) {
        List<OptionRows> without = new ArrayList<>();
        List<Span> letters = new ArrayList<>();
        for (OptionRows option : options) {
            Row first = option.first().stripped();
            Matcher letter = LETTER.matcher(first.text());
            String wanted = Letters.of(without.size());
            if (!letter.lookingAt() || !letter.group("letter").equalsIgnoreCase(wanted)) {
                return options;
            }
            letters.add(first.span(letter.start("label"), letter.end("label")));
            without.add(option.with(first.from(letter.end()), option.rest()));
        }
        letters.forEach(span -> notes.dropped(span, DROPPED_LETTER));
        return without;
    }

    private Option option(OptionRows option, String letter) {
        List<RowBlock> blocks = new ArrayList<>(RowTree.blocks(dedented(option), texts.around()));
        List<Row> feedback = feedback(option, blocks);
        @Nullable Text text = texts.text(content(option, blocks, letter));
        return new Option(
                text == null ? texts.empty(option.first()) : text,
                option.checked(),
                texts.text(feedback),
                option.marker());
    }

    /**
     * A comment at the column of the options ends their list: what is indented below it is code.
     */
    private static List<Row> dedented(OptionRows option) {
        int indent = option.indent() + OptionRows.NESTED;
        boolean ended = false;
        List<Row> rows = new ArrayList<>();
        for (Row row : option.rest()) {
            ended |= row.kind() == Row.Kind.COMMENT && row.indent() < indent;
            rows.add(ended ? row : row.dedent(indent));
        }
        return rows;
    }

    /** Takes the feedback away from the end of the blocks. */
    private List<Row> feedback(OptionRows option, List<RowBlock> blocks) {
        int from = blocks.size();
        while (from > 0 && isFeedback(blocks.get(from - 1))) {
            from--;
        }
        List<Row> rows = new ArrayList<>();
        if (option.first().isBlank() && from == 0) {
            return rows;
        }
        List<RowBlock> quotes = blocks.subList(from, blocks.size());
        for (RowBlock block : quotes) {
            if (!rows.isEmpty()) {
                rows.add(block.first().emptied());
            }
            rows.addAll(withoutLabel(block));
        }
        quotes.clear();
        return rows;
    }

    private static boolean isFeedback(RowBlock block) {
        return block.is(BlockQuote.class)
                || block.first().isText() && Labels.explanation(block.first().text()) > 0;
    }

    private List<Row> withoutLabel(RowBlock block) {
        List<Row> rows = new ArrayList<>(block.rows());
        if (block.is(BlockQuote.class)) {
            rows.replaceAll(TailReader::unquoted);
        } else {
            notes.guessed(
                    block.first().stripped().span(),
                    "this explanation is read as feedback on the option above");
        }
        Row first = rows.get(0);
        int label = Labels.explanation(first.text());
        if (label > 0) {
            notes.dropped(
                    first.withText(first.text().substring(0, label)).stripped().span(),
                    "the label of a feedback");
            rows.set(0, first.from(label));
        }
        return rows;
    }

    private List<Row> content(OptionRows option, List<RowBlock> blocks, String letter) {
        List<Row> content = new ArrayList<>();
        Row first = option.first().stripped();
        boolean label =
                first.isText()
                        && option.isLabel()
                        && blocks.stream().anyMatch(each -> !isComment(each))
                        && isNameless(first.text(), letter);
        if (label) {
            guess(option, blocks, first);
        } else if (first.isText()) {
            content.add(escaped(first));
        } else {
            notes.repaired(
                    first.span(), "a code block cannot start on the line of its option's marker");
            content.add(first);
        }
        int last = option.first().number();
        for (RowBlock block : blocks) {
            if (block.first().number() > last + 1) {
                content.add(block.first().emptied());
            }
            content.addAll(block.rows());
            last = block.last().number();
        }
        return content;
    }

    private static boolean isComment(RowBlock block) {
        return block.rows().stream().allMatch(each -> each.kind() == Row.Kind.COMMENT);
    }

    private void guess(OptionRows option, List<RowBlock> blocks, Row first) {
        boolean outside = blocks.get(0).first().number() > option.first().number() + 1;
        if (!first.text().isEmpty()) {
            notes.dropped(first.span(), "the label of an option whose content is below it");
        }
        if (outside) {
            notes.guessed(
                    option.marker(),
                    "what is below this marker is read as the content of its option");
        }
    }

    /** Whether a label is no more than the option's own letter. */
    private static boolean isNameless(String label, String letter) {
        String letters = label.replaceAll("&\\w++;", "").replaceAll("[^A-Ha-h]", "");
        return letters.isEmpty() || letters.equalsIgnoreCase(letter);
    }

    private static Row escaped(Row row) {
        Matcher opener = OPENER.matcher(row.text());
        boolean opens = opener.lookingAt();
        if (!opens && !row.isRule()) {
            return row;
        }
        int at = opens ? opener.start("mark") : 0;
        return row.withText(row.text().substring(0, at) + "\\" + row.text().substring(at));
    }
}
