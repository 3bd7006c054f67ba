package io.github.quizmaven.exchange.mdbook;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.QuestionDraft;
import io.github.quizmaven.exchange.foreign.word.Ungraded;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.marked.CardDraft;
import io.github.quizmaven.exchange.marked.Heading;
import io.github.quizmaven.exchange.marked.MarkedFile;
import io.github.quizmaven.exchange.marked.PartsDraft;
import io.github.quizmaven.exchange.marked.RowLines;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.response.Choice;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.response.ShortAnswer;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.quiz.word.Shuffle;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a question of a table of TOML. */
final class MdbookQuestion {

    static final String PROMPT = "prompt";
    static final String ANSWER = "answer";

    private final MarkedFile file;
    private final ImportChoices choices;
    private final Toml.Table table;
    private final Map<String, Toml.Entry> multipart;
    private final int number;
    private final QuestionDraft draft;
    private final PartsDraft parts;
    private @Nullable TracedProgram program;

    /**
     * @param multipart texts above several questions, by their names
     */
    MdbookQuestion(
            MarkedFile file,
            ImportChoices choices,
            Toml.Table table,
            Map<String, Toml.Entry> multipart,
            int number) {
        this.file = file;
        this.choices = choices;
        this.table = table;
        this.multipart = multipart;
        this.number = number;
        this.draft = new QuestionDraft(table.span());
        this.parts = new PartsDraft(file.texts());
    }

    /** Null for a question that was refused. */
    @Nullable QuestionDraft read() {
        @Nullable String refused = response();
        if (refused != null) {
            file.notes().refused(table.span(), refused);
            file.notes().dropped(end(table), "the lines of a question that is refused");
            return null;
        }
        take("type");
        take("id");
        if (table.get("id") instanceof Toml.Text id) {
            draft.id(id.value());
        }
        Heading heading =
                program == null
                        ? Heading.of(rows(prompt(PROMPT)), number, file)
                        : program.heading(file);
        draft.title(heading.title());
        draft.stem(file.texts().withoutBlanks(RowLines.joined(shared(), heading.stem())));
        parts.solution(rows(table.get("context")));
        KnownKeys.dropRest(table, type(), file.notes());
        return draft.parts(parts.build());
    }

    /** The text that this question shares with others. */
    private List<Row> shared() {
        if (!(table.get("multipart") instanceof Toml.Text name)) {
            return List.of();
        }
        take("multipart");
        Toml.@Nullable Entry entry = multipart.get(name.value());
        if (entry == null) {
            file.notes().refused(name.span(), "there is no text `" + name.value() + "` to share");
            return List.of();
        }
        return rows(entry.value());
    }

    private String type() {
        return table.get("type") instanceof Toml.Text text ? text.value() : "";
    }

    private @Nullable String response() {
        String type = type();
        if (rows(prompt(PROMPT)).isEmpty() && !type.equals("Tracing")) {
            return "this question has no prompt";
        }
        return switch (type) {
            case "ShortAnswer" -> shortAnswer();
            case "MultipleChoice" -> choice();
            case "Tracing" -> tracing();
            case "Informal" -> informal();
            default -> "quizzes have no type `" + type + "`";
        };
    }

    private @Nullable String shortAnswer() {
        List<Toml.Text> answers = new ArrayList<>(texts(answer(ANSWER)));
        answers.addAll(texts(answer("alternatives")));
        answers.removeIf(each -> each.value().isBlank());
        if (answers.isEmpty()) {
            return "this question names no answer";
        }
        draft.key(Key.TYPE, QuestionType.SHORT_ANSWER);
        draft.response(
                new ShortAnswer(
                        answers.stream()
                                .map(
                                        each ->
                                                new ShortAnswer.Accepted(
                                                        each.value().strip(), each.span()))
                                .toList(),
                        false));
        takeWithin(PROMPT, "response");
        return null;
    }

    private @Nullable String tracing() {
        String refused = "a program to trace has no place in a quiz";
        if (!choices.nearest()) {
            return refused + ": `-Dquiz.nearest=true` asks what it prints";
        }
        boolean compiles =
                answer("doesCompile") instanceof Toml.Plain plain && plain.text().equals("true");
        List<Row> lines = rows(prompt("program"));
        @Nullable List<String> output =
                compiles
                        ? answer("stdout") instanceof Toml.Text text
                                ? TracedProgram.output(text.value())
                                : null
                        : List.of();
        if (output == null || lines.isEmpty()) {
            return refused + ", and it does not say what it prints";
        }
        takeWithin(ANSWER, "doesCompile");
        program = new TracedProgram(lines, output, table.span());
        draft.key(Key.TYPE, QuestionType.SHORT_ANSWER).response(program.response());
        file.notes().guessed(table.span(), "a program to trace becomes a short answer");
        return null;
    }

    private @Nullable String informal() {
        parts.solution(rows(answer(ANSWER)));
        return new CardDraft(file, choices, table.span()).read(Ungraded.TEXT, draft, parts);
    }

    private @Nullable String choice() {
        List<Toml.Text> right = texts(answer(ANSWER));
        List<Toml.Text> wrong = texts(prompt("distractors"));
        if (right.isEmpty() || right.size() + wrong.size() < 2) {
            return "this question has no options to choose from";
        }
        List<Toml.Text> all = ordered(right, wrong);
        List<Option> options = new ArrayList<>();
        for (Toml.Text each : all) {
            List<Row> rows = rows(each);
            @Nullable Text text = file.texts().text(rows);
            options.add(
                    new Option(
                            text == null ? file.texts().empty(row(each)) : text,
                            right.contains(each),
                            null,
                            each.span()));
        }
        draft.response(new Choice(answer(ANSWER) instanceof Toml.Array, options));
        return null;
    }

    /** The options, in an order that counts only if the question says so. */
    private List<Toml.Text> ordered(List<Toml.Text> right, List<Toml.Text> wrong) {
        List<Toml.Text> all = new ArrayList<>(wrong);
        int index = 0;
        if (prompt("answerIndex") instanceof Toml.Plain plain && plain.text().matches("\\d{1,3}")) {
            index = Math.min(all.size(), Integer.parseInt(plain.text()));
            draft.key(Key.SHUFFLE_OPTIONS, Shuffle.NONE);
        }
        all.addAll(index, right);
        if (prompt("sortAnswers") instanceof Toml.Plain plain && plain.text().equals("true")) {
            all.sort((one, other) -> one.value().strip().compareTo(other.value().strip()));
            draft.key(Key.SHUFFLE_OPTIONS, Shuffle.NONE);
        }
        takeWithin(PROMPT, "answerIndex");
        takeWithin(PROMPT, "sortAnswers");
        return all;
    }

    private @Nullable Toml prompt(String key) {
        return table.get(PROMPT) instanceof Toml.Table inner ? inner.get(key) : null;
    }

    private @Nullable Toml answer(String key) {
        return table.get(ANSWER) instanceof Toml.Table inner ? inner.get(key) : null;
    }

    /** Accounts for a value that is said by other words. */
    private void take(String key) {
        @Nullable Toml value = table.get(key);
        if (value instanceof Toml.Plain || value instanceof Toml.Text text && !text.escaped()) {
            file.taken(inside(value));
        }
    }

    private void takeWithin(String name, String key) {
        @Nullable Toml value = table.get(name) instanceof Toml.Table inner ? inner.get(key) : null;
        if (value instanceof Toml.Plain || value instanceof Toml.Text text && !text.escaped()) {
            file.taken(inside(value));
        }
    }

    /** A text's quotes are accounted for already. */
    private static Span inside(Toml value) {
        Span span = value.span();
        return value instanceof Toml.Text && span.length() > 1
                ? new Span(span.start() + 1, span.end() - 1)
                : span;
    }

    private static List<Toml.Text> texts(@Nullable Toml value) {
        if (value instanceof Toml.Text text) {
            return List.of(text);
        }
        List<Toml.Text> texts = new ArrayList<>();
        if (value instanceof Toml.Array array) {
            for (Toml each : array.items()) {
                if (each instanceof Toml.Text text) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    private List<Row> rows(@Nullable Toml value) {
        return value instanceof Toml.Text text
                ? RowLines.trimmed(rows(text, file.notes().file()))
                : List.of();
    }

    private Row row(Toml.Text text) {
        int start = text.span().start();
        return new Row(file.notes().file().lines().line(start), start, "", Row.Kind.TEXT);
    }

    /** The lines of a text at their places. */
    static List<Row> rows(Toml.Text text, SourceFile source) {
        List<Row> rows = new ArrayList<>();
        String[] lines = text.value().split("\n", -1);
        for (int index = 0; index < lines.length; index++) {
            int start = text.starts().get(Math.min(index, text.starts().size() - 1));
            rows.add(new Row(source.lines().line(start), start, lines[index], Row.Kind.TEXT));
        }
        return rows;
    }

    /** From the start of a value to the end of the last one in it. */
    static Span end(Toml value) {
        Span all = value.span();
        if (value instanceof Toml.Table table) {
            for (Toml.Entry each : table.entries().values()) {
                all = all.to(end(each.value()));
            }
        } else if (value instanceof Toml.Array array) {
            for (Toml each : array.items()) {
                all = all.to(end(each));
            }
        }
        return all;
    }
}
