package io.github.quizmaven.exchange.gfm;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.foreign.QuestionDraft;
import io.github.quizmaven.exchange.gfm.box.Details;
import io.github.quizmaven.exchange.gfm.box.OptionRows;
import io.github.quizmaven.exchange.gfm.chapter.Chapter;
import io.github.quizmaven.exchange.gfm.chapter.Opener;
import io.github.quizmaven.exchange.gfm.option.KeyMarks;
import io.github.quizmaven.exchange.gfm.option.OptionReader;
import io.github.quizmaven.exchange.gfm.option.QuestionRows;
import io.github.quizmaven.exchange.gfm.option.Tail;
import io.github.quizmaven.exchange.gfm.option.TailReader;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.gfm.row.RowBlock;
import io.github.quizmaven.exchange.gfm.row.RowTree;
import io.github.quizmaven.exchange.gfm.text.TextMaker;
import io.github.quizmaven.exchange.gfm.word.Announcement;
import io.github.quizmaven.exchange.gfm.word.KeyLine;
import io.github.quizmaven.quiz.Parts;
import io.github.quizmaven.quiz.Solution;
import io.github.quizmaven.quiz.response.Choice;
import io.github.quizmaven.quiz.word.Letters;
import io.github.quizmaven.syntax.Text;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Makes a question of a chapter. */
final class DraftReader {

    private static final int LONGEST_TITLE = 300;

    private final TextMaker texts;
    private final ImportChoices wishes;
    private final List<Row> references;
    private final Notes notes;

    /**
     * @param references links that the file's front matter has for its question
     */
    DraftReader(TextMaker texts, ImportChoices wishes, List<Row> references, Notes notes) {
        this.references = references;
        this.texts = texts;
        this.wishes = wishes;
        this.notes = notes;
    }

    /** A chapter with options. */
    QuestionDraft read(Chapter chapter, QuestionRows found) {
        QuestionDraft draft = new QuestionDraft(chapter.first().stripped().span());
        @Nullable Row title = title(chapter, found);
        List<Row> stem = Details.unwrap(stem(found, title), notes);
        Tail tail = TailReader.read(found.tail(), found.offered(), texts.around(), notes);
        QuestionRows keyed = withKey(found, tail.answer());
        QuestionRows rows = KeyMarks.read(keyed, keyed.checked(), notes);
        draft.title(title == null ? null : texts.line(title));
        if (chapter.opener() == null && !chapter.element()) {
            notes.guessed(
                    chapter.first().stripped().span(), "a question without a heading starts here");
        }
        draft.stem(texts.text(stem));
        boolean multiple = isMultiple(rows, title, stem);
        draft.response(new Choice(multiple, new OptionReader(texts, notes).read(rows)));
        return draft.parts(parts(tail, true));
    }

    /** A chapter that asks something and has nothing to choose from. */
    QuestionDraft readWithoutOptions(Chapter chapter) {
        Opener opener = Objects.requireNonNull(chapter.opener());
        notes.refused(opener.row().stripped().span(), "this question has no options");
        Tail tail = TailReader.read(chapter.body(), KeyLine.Offered.NONE, texts.around(), notes);
        QuestionDraft draft = new QuestionDraft(opener.row().stripped().span());
        draft.title(texts.line(opener.isNumberAlone() ? opener.label() : opener.title(notes)));
        draft.stem(texts.withoutBlanks(tail.solution()));
        return draft.parts(
                parts(new Tail(null, List.of(), tail.hints(), tail.references()), false));
    }

    private @Nullable Row title(Chapter chapter, QuestionRows found) {
        if (chapter.opener() != null) {
            return title(chapter.opener(), found);
        }
        return joined(found.stem());
    }

    /** The paragraph that a question without a heading starts with, on one line. */
    private @Nullable Row joined(List<Row> stem) {
        List<RowBlock> blocks = RowTree.blocks(stem, texts.around());
        if (blocks.isEmpty() || !blocks.get(0).is(Paragraph.class) || blocks.get(0).isPicture()) {
            return null;
        }
        Row first = blocks.get(0).first();
        String line =
                blocks.get(0).rows().stream()
                        .map(row -> row.text().strip())
                        .collect(Collectors.joining(" "));
        return blocks.get(0).rows().size() == 1 || line.length() > LONGEST_TITLE
                ? firstParagraph(stem)
                : first.stripped().withText(line);
    }

    /** A number alone is a title only if no line of the question can be it. */
    private @Nullable Row title(Opener opener, QuestionRows found) {
        @Nullable Row line = opener.isNumberAlone() ? firstParagraph(found.stem()) : null;
        if (line == null && opener.isNumberAlone()) {
            notes.guessed(
                    opener.row().stripped().span(),
                    "this question has no title: it is called by its number");
            return opener.label();
        }
        Row title = opener.title(notes);
        return line == null ? title : line;
    }

    /** The paragraph of one line that a question without a heading starts with. */
    private @Nullable Row firstParagraph(List<Row> stem) {
        List<RowBlock> blocks = RowTree.blocks(stem, texts.around());
        boolean line =
                !blocks.isEmpty()
                        && blocks.get(0).is(Paragraph.class)
                        && !blocks.get(0).isPicture()
                        && blocks.get(0).rows().size() == 1;
        return line ? blocks.get(0).first() : null;
    }

    private static List<Row> stem(QuestionRows found, @Nullable Row title) {
        int at = title == null ? -1 : found.stem().indexOf(title);
        if (at >= 0 || title == null) {
            return found.stem().subList(at + 1, found.stem().size());
        }
        int end = 0;
        boolean begun = false;
        while (end < found.stem().size() && !(begun && found.stem().get(end).isBlank())) {
            begun |= found.stem().get(end).number() == title.number();
            end++;
        }
        if (!begun) {
            return found.stem();
        }
        return found.stem().subList(end, found.stem().size());
    }

    private QuestionRows withKey(QuestionRows rows, @Nullable KeyLine answer) {
        if (answer == null) {
            return rows;
        }
        List<Integer> checked = rows.checked();
        List<Integer> key = answer.key().stream().sorted().toList();
        if (!checked.isEmpty()) {
            if (!checked.equals(key)) {
                notes.refused(
                        answer.written().span(),
                        "the markers above say " + Letters.names(checked) + ", this line does not");
            }
            return rows;
        }
        if (rows.kind() != QuestionRows.Kind.LETTERS) {
            notes.guessed(
                    answer.written().span(), "no option is marked: the key is read from here");
        }
        return rows.withKey(key);
    }

    private boolean isMultiple(QuestionRows rows, @Nullable Row title, List<Row> stem) {
        List<OptionRows> right = rows.options().stream().filter(OptionRows::checked).toList();
        if (right.size() < 2) {
            return false;
        }
        List<String> words =
                Stream.concat(Stream.ofNullable(title), stem.stream()).map(Row::text).toList();
        if (wishes.inferMultiple() || Announcement.isIn(words)) {
            return true;
        }
        notes.refused(
                right.get(1).marker(),
                right.size()
                        + " options are right, but the question does not say so: write `type:"
                        + " multiple-choice`, or import with `-Dquiz.multiple=infer`");
        return false;
    }

    private Parts parts(Tail tail, boolean options) {
        List<Text> hints = tail.hints().stream().map(texts::text).filter(Objects::nonNull).toList();
        @Nullable Text text = texts.text(tail.solution());
        @Nullable KeyLine answer = tail.answer();
        @Nullable Solution solution = null;
        if (text != null || answer != null && options) {
            solution =
                    new Solution(
                            text,
                            answer == null ? null : letters(answer),
                            answer == null ? null : answer.written().span());
        }
        @Nullable Text links =
                texts.text(Stream.of(references, tail.references()).flatMap(List::stream).toList());
        return new Parts(
                hints, solution, null, Parts.NONE.commonMistakes(), links, Parts.Empty.NONE);
    }

    private static String letters(KeyLine answer) {
        return String.join(", ", answer.key().stream().sorted().map(Letters::of).toList());
    }
}
