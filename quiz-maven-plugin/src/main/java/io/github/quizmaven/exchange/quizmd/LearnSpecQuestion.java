package io.github.quizmaven.exchange.quizmd;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.QuestionDraft;
import io.github.quizmaven.exchange.foreign.word.Ungraded;
import io.github.quizmaven.exchange.gfm.option.OptionFinder;
import io.github.quizmaven.exchange.gfm.option.OptionReader;
import io.github.quizmaven.exchange.gfm.option.QuestionRows;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.gfm.row.RowBlock;
import io.github.quizmaven.exchange.marked.Answers;
import io.github.quizmaven.exchange.marked.CardDraft;
import io.github.quizmaven.exchange.marked.ForeignKeys;
import io.github.quizmaven.exchange.marked.Item;
import io.github.quizmaven.exchange.marked.MarkedFile;
import io.github.quizmaven.exchange.marked.PartsDraft;
import io.github.quizmaven.exchange.marked.RowLines;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.response.Choice;
import io.github.quizmaven.quiz.response.Ordering;
import io.github.quizmaven.quiz.word.Level;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.source.Span;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes a question of a section of a LearnSpec file. */
final class LearnSpecQuestion {

    private static final Set<String> TYPES = Set.of("mcq", "multi", "tf", "open", "match", "order");
    private static final List<String> OUTCOMES = List.of("[!correct]", "[!incorrect]");

    private final MarkedFile file;
    private final ImportChoices choices;
    private final LearnSpecHead head;
    private final QuizSection section;
    private final Row heading;
    private final ForeignKeys keys;
    private final List<Row> body;
    private final QuestionDraft draft;
    private final PartsDraft parts;

    LearnSpecQuestion(
            MarkedFile file, ImportChoices choices, LearnSpecHead head, QuizSection section) {
        this.file = file;
        this.choices = choices;
        this.head = head;
        this.section = section;
        this.heading = Objects.requireNonNull(section.heading());
        QuizBlock block = QuizBlock.find(section.body(), file);
        this.keys = block.keys();
        this.body = block.rest();
        this.draft = new QuestionDraft(heading.stripped().span());
        this.parts = new PartsDraft(file.texts());
    }

    /** Null for a question that was refused. */
    @Nullable QuestionDraft read() {
        @Nullable String type = keys.word("type", TYPES);
        OpenAnswer.@Nullable Line answer =
                type == null || type.equals("open") ? OpenAnswer.line(body) : null;
        @Nullable String refused;
        if ("match".equals(type)) {
            refused = matching();
        } else if ("order".equals(type)) {
            refused = ordering();
        } else if (answer != null) {
            tail(answer.below());
            refused =
                    answer.isNone()
                            ? essay(answer.above())
                            : new OpenAnswer(file, draft, heading).read(answer);
            if (answer.isNone() && refused == null) {
                file.taken(answer.label().to(answer.answer().span()));
            }
        } else if ("open".equals(type)) {
            refused = essay(tailless());
        } else {
            refused = choice(type);
        }
        if (refused != null) {
            file.refuse(section.lines(), heading.stripped().span(), refused);
            return null;
        }
        metadata();
        return draft.parts(parts.build());
    }

    private void metadata() {
        draft.id(keys.text("id"));
        parts.hint(keys.rows("hint"));
        @Nullable BigDecimal points = keys.number("points");
        points = points == null ? head.eachPoints() : points;
        if (points != null && points.signum() > 0) {
            draft.key(Key.POINTS, points);
        }
        @Nullable BigDecimal time = keys.number("time_limit");
        time = time == null ? keys.number("timer") : time;
        if (time != null && time.signum() > 0) {
            draft.key(Key.TIME, Duration.ofSeconds(time.longValue()));
        }
        @Nullable String level = keys.word("difficulty", Set.copyOf(Level.words()));
        if (level != null) {
            draft.key(Key.LEVEL, Level.of(level).orElseThrow());
        }
        List<String> tags = keys.list("tags");
        if (!tags.isEmpty()) {
            draft.key(Key.TAGS, tags);
        }
        keys.drop("bloom", "a level of Bloom's taxonomy: write it as a category or a tag");
        keys.drop("depends_on", "that a question needs another one before it");
        keys.dropRest();
    }

    private @Nullable String choice(@Nullable String type) {
        @Nullable QuestionRows found = OptionFinder.findAlone(body, file.tree(), file.notes());
        if (found == null || !found.kind().hasBoxes()) {
            return "this question has no task list, answer, table or steps to answer with";
        }
        int right = found.checked().size();
        if (right == 0) {
            return "no option of this question is marked as right";
        }
        boolean multiple = right > 1 || "multi".equals(type);
        if (right > 1 && ("mcq".equals(type) || "tf".equals(type))) {
            file.notes()
                    .guessed(
                            found.options().get(found.checked().get(1)).marker(),
                            "`type: " + type + "` with several right options: multiple choice");
        }
        stem(found.stem());
        draft.response(
                new Choice(multiple, new OptionReader(file.texts(), file.notes()).read(found)));
        tail(found.tail());
        return null;
    }

    private @Nullable String matching() {
        List<RowBlock> blocks = Answers.blocks(body, file);
        int table =
                IntStream.range(0, blocks.size())
                        .filter(at -> Answers.isPairs(blocks.get(at)))
                        .findFirst()
                        .orElse(-1);
        if (table < 0) {
            return "this question has no table of two columns to match";
        }
        RowBlock block = blocks.get(table);
        stem(body.subList(0, body.indexOf(block.first())));
        draft.response(Answers.matching(block, file.texts()));
        tail(body.subList(body.indexOf(block.last()) + 1, body.size()));
        return null;
    }

    private @Nullable String ordering() {
        int start =
                IntStream.range(0, body.size())
                        .filter(at -> Item.starts(body.get(at)))
                        .findFirst()
                        .orElse(-1);
        if (start < 0) {
            return "this question has no list of steps to put in order";
        }
        Item.Listed steps = Item.read(body, start);
        if (Answers.refusal(steps.items().size()) != null) {
            return Answers.refusal(steps.items().size());
        }
        stem(body.subList(0, start));
        draft.response(Ordering.listed(Answers.steps(steps.items(), file)));
        draft.key(Key.TYPE, QuestionType.ORDERING);
        tail(body.subList(steps.end(), body.size()));
        return null;
    }

    /** What is quoted below the text explains it, and is the back of a card. */
    private List<Row> tailless() {
        int end = body.size();
        while (end > 0 && (body.get(end - 1).isBlank() || RowLines.isQuote(body.get(end - 1)))) {
            end--;
        }
        tail(body.subList(end, body.size()));
        return body.subList(0, end);
    }

    private @Nullable String essay(List<Row> above) {
        @Nullable String refused =
                new CardDraft(file, choices, heading.stripped().span())
                        .read(Ungraded.TEXT, draft, parts);
        if (refused == null) {
            stem(above);
        }
        return refused;
    }

    private void stem(List<Row> rows) {
        QuestionTitle title = QuestionTitle.of(heading, rows, file);
        draft.title(title.title().isBlank() ? null : file.texts().line(title.title()));
        draft.stem(file.texts().withoutBlanks(RowLines.compact(title.stem())));
    }

    /** Quotes below the response, which explain it. */
    private void tail(List<Row> rows) {
        List<Row> solution = new ArrayList<>();
        @Nullable Span guessed = null;
        for (Row row : rows) {
            if (RowLines.isQuote(row)) {
                solution.add(outcome(RowLines.unquoted(row), solution));
            } else {
                solution.add(row);
                guessed = guessed == null && !row.isBlank() ? row.stripped().span() : guessed;
            }
        }
        if (guessed != null) {
            file.notes().guessed(guessed, "this text below the response is read as its solution");
        }
        parts.solution(solution);
    }

    /** A line of a solution, which is shown whatever was answered. */
    private Row outcome(Row row, List<Row> before) {
        for (String sign : OUTCOMES) {
            if (row.text().stripLeading().startsWith(sign)) {
                int start = row.text().indexOf(sign);
                file.notes()
                        .dropped(
                                row.span(start, start + sign.length()),
                                "that a text is for one outcome: a solution is for all");
                before.add(row.emptied());
                return row.from(start + sign.length());
            }
        }
        return row;
    }
}
