package io.github.quizmaven.exchange.gfm.chapter;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.gfm.option.OptionFinder;
import io.github.quizmaven.exchange.gfm.option.QuestionRows;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.FileTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the chapters of a file are.
 *
 * @param title the heading above the questions, or null
 * @param introduction the lines above the questions
 * @param questions in the order of the file
 */
public record Contents(@Nullable Opener title, List<Row> introduction, List<Entry> questions) {

    private static final String TASKS = "a list of things to do, which asks nothing";

    /**
     * A question.
     *
     * @param rows its options; null if there are none
     */
    public record Entry(Chapter chapter, @Nullable QuestionRows rows) {}

    /** Decides what each chapter is; what belongs to no question is reported. */
    public static Contents of(List<Chapter> chapters, FileTree around, Notes notes) {
        List<Draft> drafts = joined(chapters, around, notes);
        int first = 0;
        while (first < drafts.size() && !drafts.get(first).asks) {
            first++;
        }
        for (int at = first + 1; at < drafts.size(); at++) {
            giveToOnly(drafts, at);
        }
        drafts.removeIf(draft -> draft.given);
        @Nullable Opener title = null;
        List<Row> introduction = new ArrayList<>();
        for (Draft draft : drafts.subList(0, first)) {
            @Nullable Opener opener = draft.chapter.opener();
            boolean names = opener != null && title == null && opener.number() == null;
            if (!names && opener != null && isTasks(draft.body, around, notes)) {
                drop(draft.chapter.with(draft.body), around, notes);
                continue;
            }
            if (names) {
                title = opener;
            } else if (opener != null) {
                introduction.add(opener.row());
            }
            introduction.addAll(withoutTasks(draft.body, around, notes));
        }
        List<Entry> questions = new ArrayList<>();
        for (Draft draft : drafts.subList(first, drafts.size())) {
            Chapter chapter = draft.chapter.with(draft.body);
            if (draft.asks) {
                questions.add(new Entry(chapter, OptionFinder.find(draft.body, around, notes)));
            } else if (chapter.isNumbered()) {
                questions.add(new Entry(chapter, null));
            } else {
                drop(chapter, around, notes);
            }
        }
        return new Contents(title, introduction, questions);
    }

    /** A chapter with the headings that turned out to belong to it. */
    private static final class Draft {

        private final Chapter chapter;
        private final List<Row> body;
        private boolean asks;
        private int headings;

        /** Whether it went to another one. */
        private boolean given;

        Draft(Chapter chapter, boolean asks) {
            this.chapter = chapter;
            this.body = new ArrayList<>(chapter.body());
            this.asks = asks;
        }

        int level() {
            return chapter.level();
        }

        void add(Chapter below) {
            @Nullable Opener opener = below.opener();
            headings++;
            if (opener != null) {
                body.add(opener.row().emptied());
                body.add(below.level() == chapter.level() ? opener.text() : opener.row());
                body.add(opener.row().emptied());
            }
            body.addAll(below.body());
        }
    }

    /** Gives headings above and below a question to it. */
    private static List<Draft> joined(List<Chapter> chapters, FileTree around, Notes notes) {
        List<Draft> joined = new ArrayList<>();
        int question = 0;
        for (Chapter chapter : chapters) {
            @Nullable Draft above = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean asks = asks(chapter, around, notes);
            boolean stem = above != null && asks && isStemAbove(above, chapter);
            stem |= above != null && isEmptyAbove(above, chapter, joined.size());
            boolean part =
                    above != null
                            && !asks
                            && !chapter.isNumbered()
                            && chapter.opener() != null
                            && question > 0
                            && chapter.level() > question
                            && chapter.level() < Opener.NONE
                            && !above.chapter.element();
            if (above != null && (stem || part)) {
                above.add(chapter);
                above.asks |= asks;
            } else {
                joined.add(new Draft(chapter, asks));
                question = asks ? chapter.level() : question;
            }
        }
        return joined;
    }

    /** Whether a numbered heading with nothing below goes on in the next heading. */
    private static boolean isStemAbove(Draft above, Chapter chapter) {
        return above.chapter.isNumbered()
                && chapter.opener() != null
                && !chapter.isNumbered()
                && chapter.level() == above.chapter.level()
                && !above.asks;
    }

    /** Gives a section with some text to the only question that is below its heading. */
    private static void giveToOnly(List<Draft> drafts, int at) {
        Draft section = drafts.get(at);
        int below = at;
        while (below < drafts.size() && !drafts.get(below).asks) {
            boolean inside = below == at || drafts.get(below).level() > section.level();
            if (!inside || drafts.get(below).chapter.isNumbered()) {
                return;
            }
            below++;
        }
        boolean only =
                below > at
                        && below < drafts.size()
                        && drafts.get(below).level() > section.level()
                        && drafts.get(below).level() < Opener.NONE
                        && (below + 1 == drafts.size()
                                || drafts.get(below + 1).level() <= section.level());
        if (!only || section.given || section.body.stream().allMatch(Row::isBlank)) {
            return;
        }
        List<Row> above = new ArrayList<>();
        for (Draft draft : drafts.subList(at, below)) {
            above.add(draft.chapter.first());
            above.addAll(draft.body);
            draft.given = true;
        }
        drafts.get(below).body.addAll(0, above);
    }

    /**
     * Whether a heading of the same level, with nothing below it, goes on in the next one. The
     * first heading of a file may be its title.
     */
    private static boolean isEmptyAbove(Draft above, Chapter chapter, int count) {
        return !above.asks
                && above.chapter.opener() != null
                && chapter.opener() != null
                && !above.chapter.isNumbered()
                && !chapter.isNumbered()
                && chapter.level() == above.chapter.level()
                && chapter.level() < Opener.NONE
                && count > 1
                && isOpenHeading(above);
    }

    private static boolean isOpenHeading(Draft above) {
        return above.body.stream().allMatch(row -> row.isBlank() || Opener.at(row) != null)
                || above.headings > 0;
    }

    /** Whether a chapter is a question with options. */
    private static boolean asks(Chapter chapter, FileTree around, Notes notes) {
        @Nullable QuestionRows rows =
                OptionFinder.find(chapter.body(), around, new Notes(notes.file()));
        if (rows == null) {
            return false;
        }
        return switch (rows.kind()) {
            case BOXES -> !TodoList.is(chapter, rows);
            case SIGNS -> chapter.isNumbered() || chapter.element() || TodoList.asks(chapter, rows);
            case LETTERS ->
                    chapter.isNumbered() || rows.hasKey(notes) || TodoList.asks(chapter, rows);
            case ITEMS ->
                    chapter.isNumbered() || rows.hasAnswer(notes) || TodoList.asks(chapter, rows);
        };
    }

    /** Whether lines are a list of tasks and nothing else. */
    private static boolean isTasks(List<Row> body, FileTree around, Notes notes) {
        @Nullable QuestionRows tasks = OptionFinder.find(body, around, new Notes(notes.file()));
        return tasks != null
                && tasks.kind().hasBoxes()
                && tasks.stem().stream().allMatch(Row::isBlank)
                && tasks.tail().stream().allMatch(Row::isBlank);
    }

    /** Tasks above the first question introduce nothing. */
    private static List<Row> withoutTasks(List<Row> body, FileTree around, Notes notes) {
        @Nullable QuestionRows tasks = OptionFinder.find(body, around, new Notes(notes.file()));
        if (tasks == null || !tasks.kind().hasBoxes()) {
            return body;
        }
        List<Row> dropped = body.subList(tasks.stem().size(), body.size() - tasks.tail().size());
        int last = dropped.get(dropped.size() - 1).number();
        notes.dropped(
                new Span(dropped.get(0).stripped().start(), notes.file().lines().end(last)), TASKS);
        List<Row> kept = new ArrayList<>(tasks.stem());
        kept.addAll(tasks.tail());
        return kept;
    }

    private static void drop(Chapter chapter, FileTree around, Notes notes) {
        List<Row> rows = new ArrayList<>();
        if (chapter.opener() != null) {
            rows.add(chapter.opener().row());
        }
        chapter.body().stream().filter(row -> !row.isBlank()).forEach(rows::add);
        @Nullable QuestionRows tasks =
                OptionFinder.find(chapter.body(), around, new Notes(notes.file()));
        int last = rows.get(rows.size() - 1).number();
        notes.dropped(
                new Span(rows.get(0).stripped().start(), notes.file().lines().end(last)),
                tasks != null && tasks.kind() == QuestionRows.Kind.BOXES
                        ? TASKS
                        : "this section belongs to no question");
    }
}
