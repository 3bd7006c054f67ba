package io.github.quizmaven.exchange.mkdocs;

import io.github.quizmaven.exchange.foreign.Imported;
import io.github.quizmaven.exchange.foreign.QuestionDraft;
import io.github.quizmaven.exchange.foreign.QuizDraft;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.marked.ForeignKeys;
import io.github.quizmaven.exchange.marked.MarkedFile;
import io.github.quizmaven.exchange.marked.RowLines;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.word.Shuffle;
import io.github.quizmaven.read.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a quiz of the elements of a page; the rest of the page is left out. */
final class PageReader {

    private final MarkedFile file;
    private final List<QuestionDraft> questions = new ArrayList<>();
    private @Nullable Row heading;

    PageReader(MarkedFile file) {
        this.file = file;
    }

    Imported read() {
        QuizDraft quiz = file.quiz();
        List<Row> rows = file.rows();
        List<Row> outside = new ArrayList<>();
        int at = 0;
        while (at < rows.size()) {
            @Nullable Element element = Element.at(rows, at);
            if (element == null) {
                outside(rows.get(at), outside);
                at++;
                continue;
            }
            leaveOut(outside);
            at = element.end();
            question(element);
        }
        leaveOut(outside);
        if (questions.isEmpty()) {
            return file.refused("no question is taken from this file");
        }
        file.guessLanguage(quiz);
        head(quiz);
        questions.forEach(quiz::add);
        return file.imported(quiz);
    }

    private void outside(Row row, List<Row> outside) {
        if (heading == null && RowLines.heading(row) == 1) {
            heading = RowLines.headingText(row);
            leaveOut(outside);
        } else {
            outside.add(row);
        }
    }

    /** Reports a run of lines. */
    private void leaveOut(List<Row> rows) {
        file.drop(RowLines.trimmed(rows), "text of the page outside of its quizzes");
        rows.clear();
    }

    private void question(Element element) {
        if (!element.closed()) {
            file.refuse(
                    element.lines(),
                    element.lines().get(0).stripped().span(),
                    "this element is not closed");
            return;
        }
        element.signs().forEach(row -> file.taken(row.stripped().span()));
        ElementQuestion question = new ElementQuestion(file, element, questions.size() + 1);
        @Nullable QuestionDraft draft = question.read();
        if (draft != null) {
            questions.add(draft);
        }
    }

    private void head(QuizDraft quiz) {
        ForeignKeys keys = file.keys();
        @Nullable String title = keys.text("title");
        if (title != null) {
            if (heading != null && !heading.text().equals(title)) {
                file.notes().dropped(heading.span(), "the heading: the front matter has a title");
            } else if (heading != null) {
                file.taken(heading.span());
            }
            quiz.title(title);
        } else {
            quiz.title(heading == null || heading.isBlank() ? file.guessTitle() : heading.text());
        }
        @Nullable String description = keys.text("description");
        if (description != null) {
            quiz.key(Key.DESCRIPTION, description);
        }
        List<String> tags = keys.list("tags");
        if (!tags.isEmpty()) {
            quiz.key(Key.TAGS, tags);
        }
        Yaml.@Nullable Entry settings = keys.take("quiz");
        if (settings != null && settings.value() instanceof Yaml.Mapping mapping) {
            mapping.entries().forEach(each -> setting(each, quiz));
        }
        keys.dropRest();
    }

    private void setting(Yaml.Entry each, QuizDraft quiz) {
        String value = ForeignKeys.text(each.value());
        if (each.key().equals("shuffle_answers")) {
            quiz.key(Key.SHUFFLE, value.equals("true") ? Shuffle.OPTIONS : Shuffle.NONE);
        } else {
            file.notes()
                    .dropped(
                            each.keySpan().to(each.value().span()),
                            "how a page behaves: `" + each.key() + "`");
        }
    }
}
