package io.github.quizmaven.exchange.quizdown;

import io.github.quizmaven.exchange.foreign.ForeignPath;
import io.github.quizmaven.exchange.foreign.Imported;
import io.github.quizmaven.exchange.foreign.QuestionDraft;
import io.github.quizmaven.exchange.foreign.QuizDraft;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.marked.ForeignKeys;
import io.github.quizmaven.exchange.marked.MarkedFile;
import io.github.quizmaven.exchange.marked.RowLines;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.word.Shuffle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a quiz of each part of a file that is quizdown. */
final class QuizdownReader {

    private static final List<String> LOOKS =
            List.of("primaryColor", "secondaryColor", "textColor", "startOnLoad");

    private final MarkedFile file;
    private final List<QuizDraft> quizzes = new ArrayList<>();
    private final List<QuestionDraft> questions = new ArrayList<>();
    private @Nullable String title;

    QuizdownReader(MarkedFile file) {
        this.file = file;
    }

    Imported read() {
        boolean whole = true;
        for (Island island : Island.of(file.rows())) {
            if (island.quiz()) {
                island.signs().forEach(row -> file.taken(row.stripped().span()));
                quiz(island.rows(), whole && island.signs().isEmpty());
            } else {
                outside(island.rows());
            }
            whole = false;
        }
        if (quizzes.isEmpty()) {
            return file.refused("no question is taken from this file");
        }
        return file.imported(quizzes);
    }

    /** The text of a page around its quizzes; its first heading is their title. */
    private void outside(List<Row> rows) {
        List<Row> rest = new ArrayList<>();
        for (Row row : rows) {
            if (title == null && RowLines.heading(row) == 1) {
                title = RowLines.headingText(row).text();
                file.drop(rest, "text of the page outside of its quizzes");
                rest.clear();
            } else {
                rest.add(row);
            }
        }
        file.drop(RowLines.trimmed(rest), "text of the page outside of its quizzes");
    }

    private void quiz(List<Row> rows, boolean whole) {
        QuizDraft quiz = file.quiz();
        questions.clear();
        List<Row> trimmed = RowLines.trimmed(rows);
        Header header = whole ? Header.of(file.keys(), trimmed) : Header.find(trimmed, file);
        ForeignKeys keys = header.keys();
        boolean retry = !Boolean.FALSE.equals(keys.flag("enableRetry"));
        List<Row> section = new ArrayList<>();
        for (Row row : header.rest()) {
            if (RowLines.heading(row) > 0) {
                section(section, quiz, retry);
                section = new ArrayList<>();
            }
            section.add(row);
        }
        section(section, quiz, retry);
        if (questions.isEmpty()) {
            file.drop(trimmed, "a quiz of which no question is taken");
            return;
        }
        settings(keys, quiz);
        quiz.title(title == null ? ForeignPath.title(file.notes().file().path()) : title);
        questions.forEach(quiz::add);
        quizzes.add(quiz);
    }

    private void section(List<Row> rows, QuizDraft quiz, boolean retry) {
        List<Row> kept = RowLines.withoutRules(rows);
        if (kept.isEmpty()) {
            return;
        }
        if (RowLines.heading(kept.get(0)) == 0) {
            quiz.introduction(file.texts().text(kept));
            return;
        }
        @Nullable QuestionDraft draft = new QuizdownQuestion(file, kept).read();
        if (draft != null) {
            if (!retry) {
                draft.key(Key.ATTEMPTS, Optional.of(1));
            }
            questions.add(draft);
        }
    }

    private void settings(ForeignKeys keys, QuizDraft quiz) {
        boolean options = !Boolean.FALSE.equals(keys.flag("shuffleAnswers"));
        boolean order = Boolean.TRUE.equals(keys.flag("shuffleQuestions"));
        quiz.key(
                Key.SHUFFLE,
                order
                        ? options ? Shuffle.ALL : Shuffle.QUESTIONS
                        : options ? Shuffle.OPTIONS : Shuffle.NONE);
        @Nullable BigDecimal count = keys.number("nQuestions");
        if (count != null && count.signum() > 0 && count.intValue() < questions.size()) {
            quiz.key(Key.DRAW, count.intValue());
        }
        @Nullable String locale = keys.text("locale");
        if (locale == null) {
            file.guessLanguage(quiz);
        } else {
            quiz.key(Key.LANG, locale);
        }
        LOOKS.forEach(each -> keys.drop(each, "how a page looks: `" + each + "`"));
        keys.dropRest();
    }
}
