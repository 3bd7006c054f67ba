package io.github.quizmaven.exchange.quizmd;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.gfm.row.RowBlock;
import io.github.quizmaven.exchange.marked.Answers;
import io.github.quizmaven.exchange.marked.MarkedFile;
import io.github.quizmaven.exchange.marked.RowLines;
import io.github.quizmaven.source.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Paragraph;

/**
 * What a question is called, and what is left of its stem.
 *
 * @param title one line
 * @param stem the lines below it
 */
record QuestionTitle(Row title, List<Row> stem) {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?i)(?:Q|Question[ \\t]++)\\d{1,4}(?:[ \\t]*+[·:.)–—-][ \\t]*+|[ \\t]*+$)");

    /** A title longer than this is a text. */
    private static final int LONGEST = 200;

    QuestionTitle {
        stem = List.copyOf(stem);
    }

    /** The text of the heading without its number, else the first paragraph. */
    static QuestionTitle of(Row heading, List<Row> stem, MarkedFile file) {
        Row text = RowLines.headingText(heading);
        Matcher number = NUMBER.matcher(text.text());
        if (number.lookingAt() && number.end() < text.text().length()) {
            drop(text.span(0, number.end()), file.notes());
            return new QuestionTitle(text.from(number.end()), stem);
        }
        if (!number.lookingAt() && !text.isBlank()) {
            return new QuestionTitle(text, stem);
        }
        List<RowBlock> blocks = Answers.blocks(RowLines.trimmed(stem), file);
        if (blocks.isEmpty() || !blocks.get(0).is(Paragraph.class)) {
            return new QuestionTitle(text, stem);
        }
        List<Row> first = blocks.get(0).rows();
        String joined =
                first.stream().map(row -> row.text().strip()).collect(Collectors.joining(" "));
        if (joined.length() > LONGEST) {
            return new QuestionTitle(text, stem);
        }
        if (!text.isBlank()) {
            drop(text.span(), file.notes());
        }
        int rest = stem.indexOf(first.get(first.size() - 1)) + 1;
        return new QuestionTitle(
                first.get(0).stripped().withText(joined), stem.subList(rest, stem.size()));
    }

    private static void drop(Span span, Notes notes) {
        notes.dropped(span, "the number of a question: pages number the questions");
    }
}
