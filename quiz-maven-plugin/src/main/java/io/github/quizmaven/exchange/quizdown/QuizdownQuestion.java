package io.github.quizmaven.exchange.quizdown;

import io.github.quizmaven.exchange.foreign.QuestionDraft;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.marked.Answers;
import io.github.quizmaven.exchange.marked.Item;
import io.github.quizmaven.exchange.marked.MarkedFile;
import io.github.quizmaven.exchange.marked.PartsDraft;
import io.github.quizmaven.exchange.marked.RowLines;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.response.Choice;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.response.Ordering;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.quiz.word.Shuffle;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a question of a heading and the lines below it. */
final class QuizdownQuestion {

    private static final Pattern BOX = Pattern.compile("\\[(?<mark>[ xX])\\](?:[ \\t]++|$)");

    private final MarkedFile file;
    private final List<Row> rows;
    private final Row heading;
    private final QuestionDraft draft;
    private final PartsDraft parts;

    /**
     * @param rows the first of which is the heading
     */
    QuizdownQuestion(MarkedFile file, List<Row> rows) {
        this.file = file;
        this.rows = rows;
        this.heading = rows.get(0);
        this.draft = new QuestionDraft(heading.stripped().span());
        this.parts = new PartsDraft(file.texts());
    }

    /** Null for a question that was refused. */
    @Nullable QuestionDraft read() {
        Header header = Header.find(rows.subList(1, rows.size()), file);
        List<Row> body = header.rest();
        @Nullable Found found = find(body);
        @Nullable String refused =
                found == null ? "this question has no list to answer with" : response(found);
        if (found == null || refused != null) {
            file.refuse(rows, heading.stripped().span(), String.valueOf(refused));
            return null;
        }
        options(header);
        Row title = RowLines.headingText(heading);
        draft.title(title.isBlank() ? null : file.texts().line(title));
        stem(body.subList(0, found.start()));
        List<Row> below = RowLines.trimmed(body.subList(found.list().end(), body.size()));
        if (!below.isEmpty()) {
            file.notes()
                    .guessed(
                            below.get(0).stripped().span(),
                            "this text below the answers is read as the solution");
            parts.solution(below);
        }
        return draft.parts(parts.build());
    }

    private void options(Header header) {
        @Nullable Boolean shuffle = header.keys().flag("shuffleAnswers");
        if (shuffle != null) {
            draft.key(Key.SHUFFLE_OPTIONS, shuffle ? Shuffle.OPTIONS : Shuffle.NONE);
        }
        header.keys().dropRest();
    }

    /** A list with the index of its first line. */
    private record Found(int start, Item.Listed list) {}

    /** The last list that is ordered or has boxes. */
    private static @Nullable Found find(List<Row> body) {
        @Nullable Found found = null;
        int at = 0;
        while (at < body.size()) {
            if (!Item.starts(body.get(at))) {
                at++;
                continue;
            }
            Item.Listed list = Item.read(body, at);
            if (list.ordered() || list.items().stream().allMatch(QuizdownQuestion::isBox)) {
                found = new Found(at, list);
            }
            at = Math.max(at + 1, list.end());
        }
        return found;
    }

    private static boolean isBox(Item item) {
        return BOX.matcher(item.first().text()).lookingAt();
    }

    private @Nullable String response(Found found) {
        List<Item> items = found.list().items();
        if (items.stream().noneMatch(QuizdownQuestion::isBox)) {
            if (Answers.refusal(items.size()) != null) {
                return Answers.refusal(items.size());
            }
            draft.key(Key.TYPE, QuestionType.ORDERING);
            draft.response(Ordering.listed(Answers.steps(items, file)));
            return null;
        }
        if (!items.stream().allMatch(QuizdownQuestion::isBox)) {
            return "some items of this list have boxes and others have none";
        }
        List<Option> options = new ArrayList<>();
        items.forEach(each -> options.add(option(each)));
        long right = options.stream().filter(Option::correct).count();
        if (right == 0) {
            return "no option of this question is marked as right";
        }
        if (right > 1 && found.list().ordered()) {
            return "a list with numbers has one right option, and %d are marked".formatted(right);
        }
        draft.response(new Choice(!found.list().ordered(), options));
        return null;
    }

    private Option option(Item item) {
        Matcher box = BOX.matcher(item.first().text());
        if (!box.lookingAt()) {
            throw new IllegalArgumentException("this item has no box");
        }
        List<Row> text = new ArrayList<>();
        List<Row> comment = new ArrayList<>();
        text.add(item.first().from(box.end()));
        for (Row row : item.rest()) {
            if (RowLines.isQuote(row)) {
                comment.add(RowLines.unquoted(row));
            } else {
                (comment.isEmpty() || row.isBlank() ? text : comment).add(row);
            }
        }
        @Nullable Text shown = file.texts().text(text);
        return new Option(
                shown == null ? file.texts().empty(item.first()) : shown,
                !box.group("mark").isBlank(),
                file.texts().text(comment),
                item.first().span(0, box.end("mark") + 1));
    }

    /** Quotes above the answers are hints. */
    private void stem(List<Row> above) {
        List<Row> stem = new ArrayList<>();
        List<Row> hint = new ArrayList<>();
        for (Row row : above) {
            if (RowLines.isQuote(row)) {
                hint.add(RowLines.unquoted(row));
                continue;
            }
            parts.hint(hint);
            hint.clear();
            stem.add(row);
        }
        parts.hint(hint);
        draft.stem(file.texts().withoutBlanks(RowLines.compact(stem)));
    }
}
