package io.github.quizmaven.exchange.mdq.question;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.QuestionDraft;
import io.github.quizmaven.exchange.foreign.word.ImportWords;
import io.github.quizmaven.exchange.foreign.word.Ungraded;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.gfm.row.RowBlock;
import io.github.quizmaven.exchange.marked.Answers;
import io.github.quizmaven.exchange.marked.ForeignKeys;
import io.github.quizmaven.exchange.marked.MarkedFile;
import io.github.quizmaven.exchange.marked.PartsDraft;
import io.github.quizmaven.exchange.marked.RowLines;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.response.Numeric;
import io.github.quizmaven.quiz.response.Ordering;
import io.github.quizmaven.quiz.response.Step;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Makes a question of its keys and its lines. */
public final class MdqQuestion {

    /** A stem longer than this is no title. */
    private static final int LONGEST_TITLE = 150;

    /** The part with what is right where a person has to grade. */
    private static final String KEY = "answer-key";

    private final MarkedFile file;
    private final ForeignKeys keys;
    private final List<Row> rows;
    private final Context context;
    private final Body body;
    private final QuestionDraft draft;
    private final PartsDraft parts;
    private List<Row> stem;

    /**
     * What a question's surroundings say.
     *
     * @param number its number in the quiz
     * @param language of the quiz
     * @param choices what users decide
     */
    public record Context(int number, String language, ImportChoices choices) {}

    public MdqQuestion(MarkedFile file, ForeignKeys keys, List<Row> rows, Context context) {
        this.file = file;
        this.keys = keys;
        this.rows = RowLines.trimmed(RowLines.withoutRules(rows));
        this.context = context;
        this.body = Body.of(this.rows);
        this.draft = new QuestionDraft(place());
        this.parts = new PartsDraft(file.texts());
        this.stem = RowLines.compact(body.stem());
    }

    private Span place() {
        return rows.isEmpty() ? Span.at(0) : rows.get(0).stripped().span();
    }

    /** Null for a question that was refused. */
    public @Nullable QuestionDraft read() {
        inlineId();
        @Nullable String language = keys.text("locale");
        @Nullable String refused = response(language == null ? context.language() : language);
        if (refused != null) {
            file.refuse(rows, place(), refused);
            return null;
        }
        dropOtherTags();
        title();
        body.parts().forEach(this::part);
        QuestionKeys.read(keys, draft, file);
        return draft.parts(parts.build());
    }

    /** A question has one response; only texts to type may be listed by several tags. */
    private void dropOtherTags() {
        boolean single = Set.of("numeric", "ordering", "essay").contains(type());
        boolean typed = type().equals("short-answer");
        @Nullable Tag used = single ? first(type()) : null;
        for (Tag tag : body.tags()) {
            if (single && tag != used || typed && !tag.isOf("short-answer")) {
                file.drop(tag.lines(), "an answer of another kind");
            }
        }
    }

    /** An id in brackets at the start of the text. */
    private void inlineId() {
        if (stem.isEmpty() || !stem.get(0).isText()) {
            return;
        }
        Row first = stem.get(0);
        var id = QuestionKeys.INLINE_ID.matcher(first.text());
        if (id.lookingAt()) {
            draft.id(id.group("id"));
            file.taken(first.span(0, id.end()));
            List<Row> rest = new ArrayList<>(stem);
            rest.set(0, first.from(id.end()));
            stem = rest;
        }
    }

    private @Nullable String response(String language) {
        @Nullable String declared = keys.word("type", QuestionKeys.TYPES);
        String found = type();
        if (declared != null && !declared.equals(found) && !found.isEmpty()) {
            return "its text makes it `" + found + "`, but its `type` is `" + declared + "`";
        }
        return switch (found) {
            case "essay" -> essay();
            case "ordering" -> ordering();
            case "numeric" -> numeric();
            case "short-answer" -> new TypedAnswer(file, keys, body.tags()).read(draft, parts);
            case "fill-in" -> gaps();
            default -> options(language);
        };
    }

    /** What its answer key says is the back of a card. */
    private @Nullable String essay() {
        boolean back =
                body.parts().stream()
                        .filter(each -> each.name().equals(KEY))
                        .anyMatch(
                                each ->
                                        !RowLines.isBlank(
                                                each.lines().subList(1, each.lines().size())));
        @Nullable String refusal = Ungraded.TEXT.refusal(context.choices().nearest(), back);
        if (refusal == null) {
            draft.card();
            file.notes().guessed(place(), Ungraded.TEXT.becomes());
            body.tags().stream().filter(each -> each.isOf("essay")).forEach(this::take);
        }
        return refusal;
    }

    private void take(Tag essay) {
        file.taken(essay.place());
    }

    private String type() {
        for (String type : List.of("essay", "ordering", "numeric", "short-answer")) {
            if (body.tags().stream().anyMatch(each -> each.isOf(type))) {
                return type;
            }
        }
        return body.tags().isEmpty() ? marksType() : "fill-in";
    }

    private String marksType() {
        return body.options().isEmpty()
                ? ""
                : OptionList.type(body.options().stream().map(Mark::bare).toList());
    }

    private @Nullable String options(String language) {
        if (body.options().isEmpty()) {
            return "this question has nothing to answer with";
        }
        List<Mark> marks = body.options().stream().map(each -> Mark.of(each, file)).toList();
        return new OptionList(file, draft, parts)
                .read(marks, OptionList.type(marks), language, context.choices().inferMultiple());
    }

    private @Nullable String ordering() {
        Tag tag = first("ordering");
        file.taken(tag.place());
        @Nullable String many = Answers.refusal(Math.max(tag.items().size(), tag.code().size()));
        if (many != null) {
            return many;
        }
        List<Step> steps = StepList.of(tag, file);
        Set<String> seen = new HashSet<>();
        if (steps.size() < 2) {
            return "this question has no steps to put in order";
        }
        for (Step each : steps) {
            if (!seen.add(each.text().key())) {
                return "two steps of this question are the same";
            }
        }
        draft.key(Key.TYPE, QuestionType.ORDERING);
        draft.response(Ordering.listed(steps));
        return null;
    }

    private Tag first(String type) {
        return body.tags().stream().filter(each -> each.isOf(type)).findFirst().orElseThrow();
    }

    private @Nullable String numeric() {
        Tag tag = first("numeric");
        NumberAnswer answer = NumberAnswer.of(tag.wholeValue());
        if (answer.refused() != null) {
            return answer.refused();
        }
        file.taken(tag.lines().get(0).span());
        @Nullable String own = keys.text("unit");
        @Nullable String unit = own == null ? tag.unit() : own;
        draft.key(Key.TYPE, QuestionType.NUMERIC);
        if (unit != null) {
            draft.key(Key.UNIT, unit);
        }
        draft.response(new Numeric(answer.accepted(), unit));
        return null;
    }

    private @Nullable String gaps() {
        FillIns gaps = new FillIns(file, context.choices().nearest());
        @Nullable String refused = gaps.read(body.tags(), stem, draft, parts);
        if (refused == null) {
            gaps.take(stem);
            TypedAnswer.accents(gaps.holdAccents(), keys, body.tags(), file);
        }
        return refused;
    }

    private void title() {
        List<Row> own = keys.rows("title");
        boolean cloze = stem.stream().anyMatch(FillIns::isIn);
        if (!own.isEmpty()) {
            draft.title(file.texts().line(own.get(0)));
        } else {
            List<RowBlock> blocks = Answers.blocks(stem, file);
            boolean line =
                    blocks.size() == 1
                            && blocks.get(0).is(Paragraph.class)
                            && oneLine(stem).text().length() <= LONGEST_TITLE;
            if (line && !cloze) {
                draft.title(file.texts().line(oneLine(stem)));
                stem = List.of();
            } else {
                file.notes()
                        .guessed(place(), "this question has no title: it is called by its number");
                draft.title(Text.of(ImportWords.of(context.language()).title(context.number())));
            }
        }
        if (!cloze) {
            draft.stem(file.texts().withoutBlanks(stem));
        }
    }

    /** What is below a heading with a name in brackets. */
    private void part(Body.Part part) {
        List<Row> rest = part.lines().subList(1, part.lines().size());
        switch (part.name()) {
            case KEY -> {
                file.taken(part.lines().get(0).span());
                parts.solution(RowLines.trimmed(rest));
            }
            case "reject" -> {
                List<Row> quotes =
                        rest.stream().filter(RowLines::isQuote).map(RowLines::unquoted).toList();
                parts.mistake(quotes);
                List<Row> order = rest.stream().filter(row -> !RowLines.isQuote(row)).toList();
                file.drop(part.lines().subList(0, 1), "the heading of an order that is rejected");
                file.drop(order, "an order that is rejected: its reason is a common mistake");
            }
            case "accept" -> file.drop(part.lines(), "another right order: quizzes have one");
            default -> file.drop(part.lines(), "steps that do not belong in: all steps do");
        }
    }

    /** RowLines as one. */
    static Row oneLine(List<Row> rows) {
        List<Row> kept = RowLines.trimmed(rows);
        if (kept.isEmpty()) {
            return rows.isEmpty() ? new Row(1, 0, "", Row.Kind.TEXT) : rows.get(0).emptied();
        }
        return kept.get(0)
                .stripped()
                .withKind(Row.Kind.TEXT)
                .withText(
                        kept.stream()
                                .map(row -> row.text().strip())
                                .collect(Collectors.joining(" ")));
    }
}
