package io.github.quizmaven.exchange.quizmd;

import io.github.quizmaven.exchange.foreign.Imported;
import io.github.quizmaven.exchange.foreign.QuestionDraft;
import io.github.quizmaven.exchange.foreign.QuizDraft;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.marked.Item;
import io.github.quizmaven.exchange.marked.MarkedFile;
import io.github.quizmaven.exchange.marked.PartsDraft;
import io.github.quizmaven.exchange.marked.RowLines;
import io.github.quizmaven.quiz.response.Choice;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the terminal program's quizzes: a list of options with {@code Answer: 1,3} below it. */
final class FieldQuizReader {

    private final MarkedFile file;

    FieldQuizReader(MarkedFile file) {
        this.file = file;
    }

    Imported read() {
        QuizDraft quiz = file.quiz();
        file.guessLanguage(quiz);
        file.keys().dropRest();
        @Nullable Row title = null;
        List<QuestionDraft> questions = new ArrayList<>();
        for (QuizSection section : QuizSection.cut(file.rows())) {
            if (section.isQuestion()) {
                @Nullable QuestionDraft draft = question(section);
                if (draft != null) {
                    questions.add(draft);
                }
            } else if (title == null && section.heading() != null) {
                title = RowLines.headingText(section.heading());
                quiz.introduction(file.texts().text(section.body()));
            } else {
                file.drop(section.lines(), "this section holds no question");
            }
        }
        if (questions.isEmpty()) {
            return file.refused("no question is taken from this file");
        }
        quiz.title(title == null || title.isBlank() ? file.guessTitle() : title.text());
        questions.forEach(quiz::add);
        return file.imported(quiz);
    }

    private @Nullable QuestionDraft question(QuizSection section) {
        Row heading = Objects.requireNonNull(section.heading());
        Fields fields = Fields.find(section.body());
        List<Row> above = withoutLabel(fields.above());
        int start = start(above);
        if (start < 0) {
            file.refuse(section.lines(), heading.stripped().span(), "this question has no options");
            return null;
        }
        List<Item> items = Item.read(above, start).items();
        Set<Integer> right = new TreeSet<>(fields.positions("Answer"));
        boolean sound =
                !right.isEmpty()
                        && right.stream().allMatch(each -> each > 0 && each <= items.size());
        if (!sound) {
            file.refuse(
                    section.lines(),
                    heading.stripped().span(),
                    "`Answer:` does not name options of this question");
            return null;
        }
        List<Option> options = new ArrayList<>();
        for (Item each : items) {
            @Nullable Text text = file.texts().text(each.lines());
            options.add(
                    new Option(
                            text == null ? file.texts().empty(each.first()) : text,
                            right.contains(options.size() + 1),
                            null,
                            each.bullet()));
        }
        QuestionTitle title = QuestionTitle.of(heading, above.subList(0, start), file);
        QuestionDraft draft = new QuestionDraft(heading.stripped().span());
        draft.title(title.title().isBlank() ? null : file.texts().line(title.title()));
        draft.stem(file.texts().withoutBlanks(title.stem()));
        draft.response(new Choice(fields.isMultiple() || right.size() > 1, options));
        PartsDraft parts = new PartsDraft(file.texts());
        fields.take(file, draft, parts);
        return draft.parts(parts.build());
    }

    private List<Row> withoutLabel(List<Row> rows) {
        List<Row> rest = new ArrayList<>();
        for (Row row : rows) {
            boolean label = row.isText() && row.text().strip().equalsIgnoreCase("Options:");
            if (label) {
                file.taken(row.stripped().span());
            }
            rest.add(label ? row.emptied() : row);
        }
        return rest;
    }

    /** The list right above the fields. */
    private static int start(List<Row> rows) {
        int at = 0;
        int start = -1;
        while (at < rows.size()) {
            if (Item.starts(rows.get(at)) && rows.get(at).isText()) {
                start = at;
                at = Math.max(at + 1, Item.read(rows, at).end());
                if (!RowLines.isBlank(rows.subList(at, rows.size()))) {
                    start = -1;
                }
            } else {
                at++;
            }
        }
        return start;
    }
}
