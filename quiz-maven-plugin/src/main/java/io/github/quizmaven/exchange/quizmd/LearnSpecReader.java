package io.github.quizmaven.exchange.quizmd;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Imported;
import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.foreign.QuestionDraft;
import io.github.quizmaven.exchange.foreign.QuizDraft;
import io.github.quizmaven.exchange.foreign.Siblings;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.marked.MarkedFile;
import io.github.quizmaven.exchange.marked.RowLines;
import io.github.quizmaven.source.Address;
import io.github.quizmaven.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a file of LearnSpec's format, with the files that it imports. */
final class LearnSpecReader {

    private static final Pattern DIRECTIVE =
            Pattern.compile("!(?<name>import|ref)[ \\t]++(?<path>\\S.*)");

    private static final Pattern MEDIA =
            Pattern.compile(
                    "\\]\\(media:[^\\s()]{1,200}[ \\t]++\"(?<address>[^\"\\s()]{1,2000})\"\\)");

    private final MarkedFile file;
    private final ImportChoices choices;
    private final Siblings siblings;
    private final LearnSpecHead head;
    private final List<QuestionDraft> questions = new ArrayList<>();
    private final List<Row> introduction = new ArrayList<>();
    private @Nullable Row title;
    private boolean asked;

    LearnSpecReader(MarkedFile file, ImportChoices choices, Siblings siblings) {
        this.file = file;
        this.choices = choices;
        this.siblings = siblings;
        this.head = LearnSpecHead.of(file);
    }

    Imported read() {
        readSections(true);
        if (questions.isEmpty()) {
            return file.refused("no question is taken from this file");
        }
        QuizDraft quiz = file.quiz();
        if (head.has("lang")) {
            head.write(quiz);
        } else {
            file.guessLanguage(quiz);
            head.write(quiz);
        }
        quiz.title(title());
        quiz.introduction(file.texts().text(introduction));
        questions.forEach(quiz::add);
        return file.imported(quiz);
    }

    private String title() {
        @Nullable String own = head.title();
        String heading = title == null ? "" : title.text();
        if (own != null) {
            if (title != null && !heading.equals(own)) {
                file.notes().dropped(title.span(), "the heading: the front matter has a title");
            } else if (title != null) {
                file.taken(title.span());
            }
            return own;
        }
        return heading.isEmpty() ? file.guessTitle() : heading;
    }

    /**
     * @param entry whether this is the file that was asked for, which may import others
     */
    private void readSections(boolean entry) {
        for (QuizSection section : QuizSection.cut(file.rows())) {
            QuizSection own = new QuizSection(section.heading(), directives(section.body(), entry));
            if (own.isQuestion()) {
                asked = true;
                @Nullable QuestionDraft draft =
                        new LearnSpecQuestion(file, choices, head, own).read();
                if (draft != null) {
                    questions.add(draft);
                }
            } else {
                above(own);
            }
        }
    }

    /** What is above the first question. */
    private void above(QuizSection section) {
        if (section.heading() != null) {
            if (title != null || asked) {
                file.drop(section.lines(), "this section holds no question");
                return;
            }
            title = RowLines.headingText(section.heading());
        }
        QuizBlock block = QuizBlock.find(section.body(), file);
        block.keys().dropRest();
        if (!asked) {
            introduction.addAll(RowLines.joined(List.of(), block.rest()));
        }
    }

    /** The lines without directives, which are followed or reported. */
    private List<Row> directives(List<Row> rows, boolean entry) {
        List<Row> rest = new ArrayList<>();
        for (Row row : rows) {
            Matcher directive = DIRECTIVE.matcher(row.text());
            if (!row.isText() || !directive.matches()) {
                rest.add(withAddress(row));
                continue;
            }
            rest.add(row.emptied());
            if (directive.group("name").equals("ref")) {
                file.notes().dropped(row.span(), "a list of media and words: quizzes have none");
            } else if (!entry) {
                file.notes().dropped(row.span(), "only the first file imports others");
            } else {
                include(row, directive.group("path").strip());
            }
        }
        return rest;
    }

    /** Pictures of a list of media that is not here have an address of their own. */
    private Row withAddress(Row row) {
        Matcher media = MEDIA.matcher(row.text());
        if (!row.isText() || !media.find()) {
            return row;
        }
        file.notes()
                .repaired(
                        row.span(media.start(), media.end()),
                        "this picture is in a list of media: its address is taken instead");
        return row.withText(media.reset().replaceAll("](${address})"));
    }

    private void include(Row row, String written) {
        String path = Address.of(file.notes().file().path(), written).path();
        @Nullable SourceFile other = siblings.open(path);
        if (other == null) {
            file.notes().refused(row.span(), "there is no file `" + path + "` to import");
            file.notes().dropped(row.span(), "an import of a file that is not there");
            return;
        }
        file.taken(row.span());
        Notes notes = new Notes(other);
        LearnSpecReader inner =
                new LearnSpecReader(MarkedFile.of(notes, each -> false), choices, Siblings.NONE);
        inner.readSections(false);
        questions.addAll(inner.questions);
        file.notes()
                .guessed(
                        row.span(),
                        "the questions of this file are copied here; what was left out of them is"
                                + " reported there");
    }
}
