package io.github.quizmaven.exchange.text2qti;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Imported;
import io.github.quizmaven.exchange.foreign.QuestionDraft;
import io.github.quizmaven.exchange.foreign.QuizDraft;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.marked.MarkedFile;
import io.github.quizmaven.exchange.marked.RowLines;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.word.Shuffle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the elements of a file to a quiz. */
final class Text2qtiReader {

    private final MarkedFile file;
    private final ImportChoices choices;
    private final QuizDraft quiz;
    private final List<QuestionDraft> questions = new ArrayList<>();
    private final List<Chunk> picks = new ArrayList<>();
    private final List<Row> introduction = new ArrayList<>();
    private @Nullable String title;
    private @Nullable Chunk named;
    private @Nullable Chunk points;
    private @Nullable QtiQuestion open;
    private @Nullable Group group;
    private int groups;
    private int outside;

    /** A group, of whose questions some are taken. */
    private static final class Group {
        private @Nullable BigDecimal points;
    }

    Text2qtiReader(MarkedFile file, ImportChoices choices) {
        this.file = file;
        this.choices = choices;
        this.quiz = file.quiz();
    }

    Imported read() {
        List<Chunk> chunks = Chunk.of(file.rows(), file);
        chunks.forEach(this::see);
        close();
        leftOver();
        if (questions.isEmpty()) {
            return file.refused("no question is taken from this file");
        }
        picks.forEach(this::draw);
        file.guessLanguage(quiz);
        quiz.title(title == null ? file.guessTitle() : title);
        quiz.introduction(file.texts().text(introduction));
        questions.forEach(quiz::add);
        return file.imported(quiz);
    }

    private void see(Chunk chunk) {
        switch (chunk.kind()) {
            case QUIZ_TITLE -> {
                if (title == null) {
                    file.taken(chunk.sign());
                    title = chunk.line();
                } else {
                    file.drop(chunk.lines(), "a second title of the quiz");
                }
            }
            case QUIZ_DESCRIPTION -> {
                file.taken(chunk.sign());
                introduction.addAll(chunk.text());
            }
            case TEXT_TITLE, TEXT -> text(chunk);
            case TITLE -> {
                close();
                leftOver();
                named = chunk;
            }
            case POINTS -> {
                close();
                points = chunk;
            }
            case GROUP -> {
                close();
                group = new Group();
                groups++;
                file.taken(chunk.sign());
            }
            case GROUP_END -> {
                close();
                group = null;
                file.taken(chunk.sign());
            }
            case POINTS_EACH -> each(chunk);
            case SHUFFLE -> {
                file.taken(chunk.lines().get(0).span());
                quiz.key(Key.SHUFFLE, chunk.line().equals("true") ? Shuffle.OPTIONS : Shuffle.NONE);
            }
            case PICK -> picks.add(chunk);
            case SETTING -> file.drop(chunk.lines(), "how another program shows a quiz");
            case QUESTION -> {
                close();
                open = new QtiQuestion(file, choices, chunk, named, points(), questions.size() + 1);
                named = null;
                points = null;
                outside += group == null ? 1 : 0;
            }
            default -> part(chunk);
        }
    }

    /** Part of a question, or of nothing. */
    private void part(Chunk chunk) {
        if (open == null || chunk.kind() == Chunk.Kind.STRAY) {
            file.notes()
                    .refused(
                            chunk.lines().get(0).span(),
                            "this line is part of nothing: lines that go on are indented");
            file.drop(chunk.lines(), "lines that are part of nothing");
        } else {
            open.add(chunk);
        }
    }

    private void text(Chunk chunk) {
        close();
        if (questions.isEmpty()) {
            file.taken(chunk.sign());
            List<Row> joined = RowLines.joined(List.copyOf(introduction), chunk.text());
            introduction.clear();
            introduction.addAll(joined);
        } else {
            file.drop(chunk.lines(), "text between questions: quizzes have an introduction only");
        }
    }

    private void each(Chunk chunk) {
        @Nullable BigDecimal number = number(chunk);
        if (group == null || number == null) {
            file.drop(chunk.lines(), "points of no group");
        } else {
            file.taken(chunk.lines().get(0).span());
            group.points = number;
        }
    }

    private @Nullable BigDecimal points() {
        if (points == null) {
            return group == null ? null : group.points;
        }
        @Nullable BigDecimal number = number(points);
        if (number == null) {
            file.drop(points.lines(), "this is not a number above nothing");
        } else {
            file.taken(points.lines().get(0).span());
        }
        return number;
    }

    private static @Nullable BigDecimal number(Chunk chunk) {
        boolean number = chunk.line().matches("\\d{1,6}(?:\\.\\d{1,3})?");
        return number && new BigDecimal(chunk.line()).signum() > 0
                ? new BigDecimal(chunk.line())
                : null;
    }

    /** Questions can be drawn only from all of a quiz. */
    private void draw(Chunk pick) {
        @Nullable BigDecimal count = number(pick);
        if (groups == 1 && outside == 0 && count != null && count.intValue() < questions.size()) {
            file.taken(pick.lines().get(0).span());
            quiz.key(Key.DRAW, count.intValue());
        } else {
            file.notes()
                    .dropped(
                            pick.lines().get(0).span(),
                            "how many questions of a group are taken: here all of them are");
        }
    }

    private void close() {
        if (open != null) {
            @Nullable QuestionDraft draft = open.read();
            if (draft != null) {
                questions.add(draft);
            }
            open = null;
        }
    }

    /** Reports what was said about a question that did not come. */
    private void leftOver() {
        if (named != null) {
            file.drop(named.lines(), "the title of no question");
            named = null;
        }
        if (points != null) {
            file.drop(points.lines(), "the points of no question");
            points = null;
        }
    }
}
