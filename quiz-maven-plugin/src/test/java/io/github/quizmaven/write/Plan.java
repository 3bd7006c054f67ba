package io.github.quizmaven.write;

import io.github.quizmaven.Snippets;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.QuestionHead;
import io.github.quizmaven.quiz.Settings;
import io.github.quizmaven.quiz.Solution;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.key.Written;
import io.github.quizmaven.quiz.response.Choice;
import io.github.quizmaven.quiz.response.Cloze;
import io.github.quizmaven.quiz.response.Matching;
import io.github.quizmaven.quiz.response.Matching.Captions;
import io.github.quizmaven.quiz.response.Matching.Pair;
import io.github.quizmaven.quiz.response.Numeric;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.response.Ordering;
import io.github.quizmaven.quiz.response.Sequences;
import io.github.quizmaven.quiz.response.ShortAnswer;
import io.github.quizmaven.quiz.response.Step;
import io.github.quizmaven.quiz.response.TypedText;
import io.github.quizmaven.quiz.word.Grading;
import io.github.quizmaven.quiz.word.Level;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.BlankReader;
import io.github.quizmaven.syntax.FileTree;
import io.github.quizmaven.syntax.Piece;
import io.github.quizmaven.syntax.SyntaxParser;
import io.github.quizmaven.syntax.Text;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A question in plain texts: its quiz, which is generated apart, decides how they are read.
 *
 * @param items the texts of options, steps or pairs, by the type
 */
record Plan(String id, String title, Response response, Metadata metadata, Parts parts) {

    /**
     * What is asked and offered; {@code items} are options, steps, answers or cells by the type.
     */
    record Response(
            QuestionType type,
            @Nullable String stem,
            List<Item> items,
            List<Item> options,
            List<Integer> order,
            @Nullable String prompt,
            Numeric number) {}

    /** A text with another one; {@code key} says that it is right, or that the pair has an item. */
    record Item(String text, @Nullable String other, boolean key) {}

    /** What stands in the fence. */
    record Metadata(
            @Nullable String category,
            @Nullable Level level,
            @Nullable Duration time,
            BigDecimal points,
            @Nullable Integer attempts,
            List<String> tags,
            boolean shuffle,
            Grading grading,
            boolean caseSensitive) {}

    /** What stands below level-3 headings. */
    record Parts(
            List<String> hints,
            @Nullable String solution,
            @Nullable String answer,
            @Nullable String quickCheck,
            List<String> mistakes,
            @Nullable String leadIn,
            @Nullable String references) {}

    Question question(FileTree around) {
        @Nullable Text stem = text(response.stem(), around);
        boolean cloze = response.type() == QuestionType.CLOZE && stem != null;
        BlankReader.@Nullable Stem blanks = cloze ? BlankReader.read(stem) : null;
        return new Question(
                new QuestionHead(
                        id,
                        title.isEmpty() ? null : line(title, around),
                        Span.at(0),
                        Span.at(0),
                        true),
                keys(),
                new Settings(metadata.attempts(), metadata.shuffle(), metadata.grading()),
                blanks == null ? stem : blanks.text(),
                response(around, blanks),
                parts(around),
                true);
    }

    private io.github.quizmaven.quiz.key.Metadata keys() {
        List<Written<?>> keys = new ArrayList<>();
        add(keys, Key.CATEGORY, metadata.category());
        add(keys, Key.LEVEL, metadata.level());
        add(keys, Key.TIME, metadata.time());
        add(keys, Key.POINTS, metadata.points());
        add(keys, Key.TAGS, metadata.tags());
        return new io.github.quizmaven.quiz.key.Metadata(keys);
    }

    static <T> void add(List<Written<?>> keys, Key<T> key, @Nullable T value) {
        if (value != null) {
            keys.add(new Written<>(key, value, null, Span.at(0)));
        }
    }

    private io.github.quizmaven.quiz.response.Response response(
            FileTree around, BlankReader.@Nullable Stem blanks) {
        List<Item> items = response.items();
        boolean sensitive = metadata.caseSensitive();
        return switch (response.type()) {
            case SINGLE_CHOICE -> new Choice(false, options(items, around));
            case MULTIPLE_CHOICE -> new Choice(true, options(items, around));
            case ORDERING ->
                    response.options().isEmpty()
                            ? new Ordering(steps(items, around), response.order())
                            : Sequences.of(
                                    steps(items, around),
                                    text(response.prompt(), around),
                                    options(response.options(), around));
            case MATCHING ->
                    new Matching(
                            captions(items, around),
                            items.stream().skip(1).map(each -> pair(each, around)).toList());
            case NUMERIC -> response.number();
            case SHORT_ANSWER ->
                    new ShortAnswer(
                            items.stream()
                                    .map(each -> folded(each.text()))
                                    .map(each -> TypedText.visible(each).isEmpty() ? "x" : each)
                                    .map(each -> new ShortAnswer.Accepted(each, Span.at(0)))
                                    .toList(),
                            sensitive);
            case CLOZE -> new Cloze(blanks == null ? List.of() : blanks(blanks), sensitive);
            default -> Snippets.questions().get(response.type()).response();
        };
    }

    private io.github.quizmaven.quiz.Parts parts(FileTree around) {
        boolean mistakes = !parts.mistakes().isEmpty();
        // What is typed has its answer in a part of its own, or in the question.
        @Nullable String answer =
                switch (response.type()) {
                    case SINGLE_CHOICE, MULTIPLE_CHOICE, ORDERING -> parts.answer();
                    default -> null;
                };
        return new io.github.quizmaven.quiz.Parts(
                parts.hints().stream().map(each -> text(each, around)).toList(),
                parts.solution() == null && answer == null
                        ? null
                        : new Solution(text(parts.solution(), around), answer, null),
                text(parts.quickCheck(), around),
                new io.github.quizmaven.quiz.Parts.CommonMistakes(
                        mistakes ? text(parts.leadIn(), around) : null,
                        parts.mistakes().stream().map(each -> text(each, around)).toList()),
                text(parts.references(), around),
                io.github.quizmaven.quiz.Parts.Empty.NONE);
    }

    /** A text of a file whose definitions and formulas are those of a tree. */
    static @Nullable Text text(@Nullable String text, FileTree around) {
        return text == null ? null : Text.ofPiece(SyntaxParser.parse(piece(text), around));
    }

    private static Text line(String text, FileTree around) {
        return Text.ofLine(piece(text), around);
    }

    private static Piece piece(String text) {
        String folded = text.replace("\r\n", "\n").replace('\r', '\n');
        int lines = (int) folded.chars().filter(each -> each == '\n').count() + 1;
        return new Piece(folded, Collections.nCopies(lines, 0));
    }

    private static List<Option> options(List<Item> items, FileTree around) {
        return items.stream()
                .map(
                        each ->
                                new Option(
                                        text(each.text(), around),
                                        each.key(),
                                        text(each.other(), around),
                                        Span.at(0)))
                .toList();
    }

    private static List<Step> steps(List<Item> items, FileTree around) {
        return IntStream.range(0, items.size())
                .mapToObj(
                        index ->
                                new Step(
                                        index + 1,
                                        text(items.get(index).text(), around),
                                        Span.at(0)))
                .toList();
    }

    private static Captions captions(List<Item> items, FileTree around) {
        Pair first = pair(items.get(0), around);
        return new Captions(line(folded(items.get(0).text()), around), first.right());
    }

    private static Pair pair(Item item, FileTree around) {
        return new Pair(
                item.key() ? line(folded(item.text()), around) : null,
                line(folded(item.other() == null ? "x" : item.other()), around),
                Span.at(0));
    }

    /** Cells and typed answers are lines that show something. */
    private static String folded(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.isEmpty() ? "x" : line;
    }

    private static List<Cloze.Blank> blanks(BlankReader.Stem stem) {
        return stem.blanks().stream()
                .map(
                        each ->
                                new Cloze.Blank(
                                        each.answers().stream()
                                                .filter(answer -> !answer.isEmpty())
                                                .toList(),
                                        Span.at(0)))
                .toList();
    }
}
