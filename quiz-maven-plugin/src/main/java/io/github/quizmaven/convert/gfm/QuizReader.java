package io.github.quizmaven.convert.gfm;

import io.github.quizmaven.convert.foreign.ForeignPath;
import io.github.quizmaven.convert.foreign.ImportChoices;
import io.github.quizmaven.convert.foreign.Imported;
import io.github.quizmaven.convert.foreign.Notes;
import io.github.quizmaven.convert.foreign.QuizDraft;
import io.github.quizmaven.markdown.Dialect;
import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.parse.ForeignFrontMatter;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes one file through the steps: lines, sections, questions, a quiz. */
final class QuizReader {

    private final Notes notes;
    private final SourceFile file;
    private final ImportChoices choices;

    QuizReader(Notes notes, ImportChoices choices) {
        this.notes = notes;
        this.file = notes.file();
        this.choices = choices;
    }

    Imported read() {
        if (file.undecodable() != null) {
            notes.refused(file.undecodable(), "this byte is not UTF-8: save the file as UTF-8");
            notes.dropped(whole(), "a file that cannot be read");
            return new Imported(List.of(), notes.all());
        }
        HeadReader head = new HeadReader(ForeignFrontMatter.find(file), notes);
        Definitions definitions = Definitions.of(LineReader.read(head.firstLine(), notes), notes);
        List<Line> lines = GluedOption.split(definitions.lines(), notes);
        List<Section> sections = SectionReader.read(lines, head.question(), notes);
        Outline outline = Outline.of(HeadlessQuestions.split(sections, notes), notes);
        if (outline.questions().isEmpty()) {
            return nothing();
        }
        boolean math = Dollars.openMath(lines, notes);
        TextWriter texts = new TextWriter(notes, new Dialect(definitions.used(), math, false));
        QuizDraft quiz = new QuizDraft(file).math(texts.math());
        quiz.title(title(outline, head)).introduction(introduction(outline, texts));
        language(lines, quiz);
        head.read(quiz);
        questions(outline, texts, head.references(), quiz);
        return new Imported(List.of(quiz.build(ForeignPath.id(file.path()))), notes.all());
    }

    private void questions(
            Outline outline, TextWriter texts, List<Line> references, QuizDraft quiz) {
        QuestionReader reader = new QuestionReader(texts, choices, references, notes);
        Numbers numbers = new Numbers(notes);
        for (Outline.Asked asked : outline.questions()) {
            numbers.see(asked.section().heading());
            @Nullable Choices found = asked.choices();
            quiz.add(
                    found == null
                            ? reader.readWithoutOptions(asked.section())
                            : reader.read(asked.section(), found));
        }
    }

    private void language(List<Line> lines, QuizDraft quiz) {
        String language = Language.of(lines);
        quiz.language(language);
        if (!language.equals(Language.ENGLISH)) {
            notes.guessed(
                    Span.at(0), "the language is `" + language + "`, as far as its words tell");
        }
    }

    private @Nullable Markdown introduction(Outline outline, TextWriter texts) {
        List<Line> lines = new ArrayList<>(Details.unwrap(outline.introduction(), notes));
        TailReader.trimRules(lines);
        return texts.text(lines);
    }

    /** The title, unless the front matter has one. */
    private @Nullable String title(Outline outline, HeadReader head) {
        @Nullable Heading heading = outline.title();
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
        only.dropped(whole(), "no question is found in this file");
        return new Imported(List.of(), only.all());
    }

    private Span whole() {
        return new Span(0, file.text().length());
    }
}
