package io.github.quizmaven.exchange.gfm;

import io.github.quizmaven.exchange.foreign.ForeignPath;
import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Imported;
import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.foreign.QuizDraft;
import io.github.quizmaven.exchange.gfm.box.Details;
import io.github.quizmaven.exchange.gfm.chapter.Chapter;
import io.github.quizmaven.exchange.gfm.chapter.ChapterReader;
import io.github.quizmaven.exchange.gfm.chapter.Contents;
import io.github.quizmaven.exchange.gfm.chapter.GluedOption;
import io.github.quizmaven.exchange.gfm.chapter.HeadlessQuestions;
import io.github.quizmaven.exchange.gfm.chapter.Opener;
import io.github.quizmaven.exchange.gfm.chapter.QuestionNumbers;
import io.github.quizmaven.exchange.gfm.key.KeySections;
import io.github.quizmaven.exchange.gfm.option.QuestionRows;
import io.github.quizmaven.exchange.gfm.option.TailReader;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.gfm.row.RowReader;
import io.github.quizmaven.exchange.gfm.text.TextMaker;
import io.github.quizmaven.exchange.gfm.word.Language;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.read.front.ForeignFrontMatter;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes one file through the steps: lines, chapters, questions, a quiz. */
final class GfmReader {

    private final Notes notes;
    private final SourceFile file;
    private final ImportChoices choices;

    GfmReader(Notes notes, ImportChoices choices) {
        this.notes = notes;
        this.file = notes.file();
        this.choices = choices;
    }

    Imported read() {
        HeadReader head = new HeadReader(ForeignFrontMatter.find(file), notes);
        ForeignFile foreign = ForeignFile.of(RowReader.read(head.firstLine(), notes), notes);
        List<Row> rows = GluedOption.split(Navigation.without(foreign.rows(), notes), notes);
        KeySections keys = KeySections.take(rows, notes);
        List<Chapter> chapters =
                ChapterReader.read(keys.rows(), head.question(), !keys.isEmpty(), notes);
        Contents contents =
                Contents.of(
                        keys.give(HeadlessQuestions.split(chapters, foreign.tree(), notes)),
                        foreign.tree(),
                        notes);
        if (contents.questions().isEmpty()) {
            return nothing();
        }
        TextMaker texts = new TextMaker(notes, foreign.tree());
        QuizDraft quiz = new QuizDraft(file).key(Key.MATH, foreign.tree().math());
        quiz.title(title(contents, head)).introduction(introduction(contents, texts));
        language(rows, quiz);
        head.read(quiz);
        questions(contents, texts, head.references(), quiz);
        List<Quiz> built = quiz.build(ForeignPath.id(file.path()));
        Leftovers.report(rows, built, notes);
        return new Imported(built, notes.all());
    }

    private void questions(
            Contents contents, TextMaker texts, List<Row> references, QuizDraft quiz) {
        DraftReader reader = new DraftReader(texts, choices, references, notes);
        QuestionNumbers numbers = new QuestionNumbers(notes);
        for (Contents.Entry asked : contents.questions()) {
            numbers.see(asked.chapter().opener());
            @Nullable QuestionRows found = asked.rows();
            quiz.add(
                    found == null
                            ? reader.readWithoutOptions(asked.chapter())
                            : reader.read(asked.chapter(), found));
        }
    }

    private void language(List<Row> rows, QuizDraft quiz) {
        String language = Language.of(rows);
        quiz.key(Key.LANG, language);
        if (!language.equals(Language.ENGLISH)) {
            notes.guessed(
                    Span.at(0), "the language is `" + language + "`, as far as its words tell");
        }
    }

    private @Nullable Text introduction(Contents contents, TextMaker texts) {
        List<Row> rows = new ArrayList<>(Details.unwrap(contents.introduction(), notes));
        TailReader.trimRules(rows);
        return texts.text(rows);
    }

    /** The title, unless the front matter has one. */
    private @Nullable String title(Contents contents, HeadReader head) {
        @Nullable Opener heading = contents.title();
        String title = heading == null ? "" : heading.title(notes).text().strip();
        if (head.title() != null) {
            if (heading != null && !title.equals(head.title())) {
                notes.dropped(heading.text().span(), "the heading: the front matter has a title");
            }
            return head.title();
        }
        if (title.isEmpty()) {
            notes.guessed(Span.at(0), "the quiz has no title: it is called after its file");
            return ForeignPath.title(file.path());
        }
        return title;
    }

    /** A file that holds no question is left out as a whole. */
    private Imported nothing() {
        Notes only = new Notes(file);
        only.dropped(file.whole(), "no question is found in this file");
        return new Imported(List.of(), only.all());
    }
}
