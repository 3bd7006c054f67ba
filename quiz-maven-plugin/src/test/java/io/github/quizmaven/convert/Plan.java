package io.github.quizmaven.convert;

import io.github.quizmaven.markdown.Blanks;
import io.github.quizmaven.markdown.Content;
import io.github.quizmaven.markdown.Dialect;
import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.model.Blank;
import io.github.quizmaven.model.Captions;
import io.github.quizmaven.model.Grading;
import io.github.quizmaven.model.Level;
import io.github.quizmaven.model.NumericAnswer;
import io.github.quizmaven.model.Option;
import io.github.quizmaven.model.Pair;
import io.github.quizmaven.model.Question;
import io.github.quizmaven.model.QuestionType;
import io.github.quizmaven.model.Solution;
import io.github.quizmaven.model.Step;
import io.github.quizmaven.source.Span;
import java.math.BigDecimal;
import java.time.Duration;
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
            NumericAnswer number) {}

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

    Question question(Dialect dialect) {
        QuestionType type = response.type();
        boolean choice = type == QuestionType.SINGLE_CHOICE || type == QuestionType.MULTIPLE_CHOICE;
        boolean ordering = type == QuestionType.ORDERING;
        boolean matching = type == QuestionType.MATCHING;
        boolean typed = type == QuestionType.SHORT_ANSWER || type == QuestionType.CLOZE;
        @Nullable Markdown stem = text(response.stem(), dialect);
        List<Item> items = response.items();
        return new Question(
                id,
                title.isEmpty() ? null : text(title, dialect),
                type,
                metadata.category(),
                metadata.level(),
                metadata.time(),
                metadata.points(),
                metadata.attempts(),
                metadata.tags(),
                metadata.shuffle(),
                metadata.grading(),
                stem,
                (choice ? items : ordering ? response.options() : List.<Item>of())
                        .stream().map(each -> option(each, dialect)).toList(),
                ordering ? steps(items, dialect) : List.of(),
                ordering ? response.order() : List.of(),
                ordering && !response.options().isEmpty() ? text(response.prompt(), dialect) : null,
                matching ? captions(items, dialect) : null,
                matching
                        ? items.stream().skip(1).map(each -> pair(each, dialect)).toList()
                        : List.of(),
                type == QuestionType.SHORT_ANSWER
                        ? items.stream().map(each -> line(each.text())).toList()
                        : List.of(),
                type == QuestionType.NUMERIC ? response.number() : null,
                type == QuestionType.CLOZE && stem != null ? blanks(stem) : List.of(),
                typed && metadata.caseSensitive(),
                parts.hints().stream().map(each -> Markdown.of(each, dialect)).toList(),
                solution(dialect),
                text(parts.quickCheck(), dialect),
                parts.mistakes().stream().map(each -> Markdown.of(each, dialect)).toList(),
                parts.mistakes().isEmpty() ? null : text(parts.leadIn(), dialect),
                text(parts.references(), dialect),
                Span.at(0));
    }

    private @Nullable Solution solution(Dialect dialect) {
        return parts.solution() == null && parts.answer() == null
                ? null
                : new Solution(text(parts.solution(), dialect), parts.answer(), null);
    }

    private static @Nullable Markdown text(@Nullable String text, Dialect dialect) {
        return text == null ? null : Markdown.of(text, dialect);
    }

    private static Option option(Item item, Dialect dialect) {
        Markdown text = Markdown.of(item.text(), dialect);
        return new Option(
                Content.id(text), text, item.key(), text(item.other(), dialect), Span.at(0));
    }

    private static List<Step> steps(List<Item> items, Dialect dialect) {
        return IntStream.range(0, items.size())
                .mapToObj(
                        index -> {
                            Markdown text = Markdown.of(items.get(index).text(), dialect);
                            return new Step(Content.id(text), index + 1, text, Span.at(0));
                        })
                .toList();
    }

    private static Captions captions(List<Item> items, Dialect dialect) {
        Pair first = pair(items.get(0), dialect);
        return new Captions(Markdown.of(line(items.get(0).text()), dialect), first.right());
    }

    private static Pair pair(Item item, Dialect dialect) {
        return new Pair(
                item.key() ? Markdown.of(line(item.text()), dialect) : null,
                Markdown.of(line(item.other() == null ? "x" : item.other()), dialect),
                Span.at(0));
    }

    /** Cells and typed answers are lines that show something. */
    private static String line(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.isEmpty() ? "x" : line;
    }

    private static List<Blank> blanks(Markdown stem) {
        return Blanks.find(stem.source(), stem.dialect().math()).stream()
                .map(
                        each ->
                                new Blank(
                                        each.answers().stream()
                                                .filter(answer -> !answer.isEmpty())
                                                .toList(),
                                        Span.at(0)))
                .toList();
    }
}
