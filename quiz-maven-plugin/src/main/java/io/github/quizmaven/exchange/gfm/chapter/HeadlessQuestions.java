package io.github.quizmaven.exchange.gfm.chapter;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.gfm.box.OptionRows;
import io.github.quizmaven.exchange.gfm.option.OptionFinder;
import io.github.quizmaven.exchange.gfm.option.QuestionRows;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.gfm.row.RowBlock;
import io.github.quizmaven.exchange.gfm.row.RowTree;
import io.github.quizmaven.exchange.gfm.word.KeyLine;
import io.github.quizmaven.exchange.gfm.word.Labels;
import io.github.quizmaven.exchange.gfm.word.LinkWords;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.syntax.FileTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Cuts a chapter with several lists of options at the paragraphs that ask for the next one. */
public final class HeadlessQuestions {

    private static final String ASKS = "?？؟:：";

    private HeadlessQuestions() {}

    public static List<Chapter> split(List<Chapter> chapters, FileTree around, Notes notes) {
        List<Chapter> split = new ArrayList<>();
        for (Chapter chapter : chapters) {
            List<Row> body = chapter.body();
            Chapter rest = chapter;
            int from = 0;
            List<Integer> cuts = cuts(chapter, around, notes);
            if (!cuts.isEmpty() && isAbove(chapter, notes.file())) {
                split.add(chapter.with(List.of()));
                rest = new Chapter(null, body, false);
            }
            for (int cut : cuts) {
                split.add(rest.with(body.subList(from, cut)));
                rest = new Chapter(null, body.subList(cut, body.size()), false);
                from = cut;
            }
            split.add(from == 0 ? chapter : rest);
        }
        return split;
    }

    /** Whether a heading is that of several questions, the first of which is asked below it. */
    private static boolean isAbove(Chapter chapter, SourceFile file) {
        @Nullable Opener opener = chapter.opener();
        return opener != null
                && opener.number() == null
                && opener.level() < Opener.NONE
                && !asks(opener.text().text())
                && chapter.body().stream()
                        .filter(row -> !row.isBlank())
                        .findFirst()
                        .filter(row -> row.isText() && !OptionFinder.isOption(file, row))
                        .isPresent();
    }

    /** The indexes of the lines that start a next question. */
    private static List<Integer> cuts(Chapter chapter, FileTree around, Notes notes) {
        List<Integer> cuts = new ArrayList<>();
        @Nullable QuestionRows rows =
                OptionFinder.find(chapter.body(), around, new Notes(notes.file()));
        if (rows == null || !rows.kind().hasBoxes()) {
            return cuts;
        }
        List<OptionRows> options = rows.options();
        int lastChecked = rows.checked().isEmpty() ? -1 : Collections.max(rows.checked());
        boolean checked = options.get(0).checked();
        int line = 0;
        int first = 0;
        for (int index = 1; index < options.size() - 1; index++) {
            checked |= options.get(index).checked();
            boolean whole = checked && index < lastChecked && index < options.size() - 2;
            @Nullable Row start = index > first ? asking(options.get(index), whole, around) : null;
            if (start != null) {
                checked = false;
                while (chapter.body().get(line) != start) {
                    line++;
                }
                cuts.add(line);
                first = index + 1;
            }
        }
        return cuts;
    }

    /**
     * The first line of the paragraph below an option that asks the next question, or null.
     *
     * @param whole whether a question with a key is above it and one can be below it, so that a
     *     paragraph by itself is enough
     */
    private static @Nullable Row asking(OptionRows option, boolean whole, FileTree around) {
        int end = option.rest().size();
        while (end > 0 && option.rest().get(end - 1).isBlank()) {
            end--;
        }
        if (option.isLabel() || end == 0) {
            return null;
        }
        List<RowBlock> blocks = RowTree.blocks(option.rest().subList(0, end), around);
        int at = blocks.size() - 1;
        while (at > 0 && !blocks.get(at).is(Paragraph.class)) {
            at--;
        }
        if (at < 0 || !isOuter(blocks, at, option)) {
            return null;
        }
        RowBlock paragraph = blocks.get(at);
        boolean last = at == blocks.size() - 1;
        Row line = paragraph.last();
        int index = option.rest().indexOf(paragraph.first());
        boolean apart = index > 0 && option.rest().get(index - 1).isBlank();
        boolean alone = last && whole && apart;
        boolean asked = last ? asks(line.text()) : apart && line.text().strip().endsWith("?");
        return (alone || asked) && !isPart(paragraph) ? paragraph.first() : null;
    }

    /** Whether a paragraph and all below it are at the column of the options. */
    private static boolean isOuter(List<RowBlock> blocks, int from, OptionRows option) {
        return blocks.get(from).is(Paragraph.class)
                && !blocks.get(from).isPicture()
                && blocks.subList(from, blocks.size()).stream()
                        .allMatch(each -> each.indent() < option.indent() + OptionRows.NESTED);
    }

    /** Whether it belongs to the question above, as its answer or a link does. */
    private static boolean isPart(RowBlock block) {
        String text = block.first().text();
        return Labels.explanation(text) > 0
                || Labels.hint(text) > 0
                || Labels.reference(text) > 0
                || KeyLine.isAt(block.first())
                || block.isPicture()
                || LinkWords.mayBeIn(text) && LinkWords.only(block.node());
    }

    private static boolean asks(String line) {
        int end = line.length();
        while (end > 0 && " \t".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        while (end > 0 && "*_".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ASKS.indexOf(line.charAt(end - 1)) >= 0;
    }
}
