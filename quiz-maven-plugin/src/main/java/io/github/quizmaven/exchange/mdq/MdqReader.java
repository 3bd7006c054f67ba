package io.github.quizmaven.exchange.mdq;

import io.github.quizmaven.exchange.foreign.ForeignPath;
import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Imported;
import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.foreign.QuestionDraft;
import io.github.quizmaven.exchange.foreign.QuizDraft;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.gfm.word.Language;
import io.github.quizmaven.exchange.marked.ForeignKeys;
import io.github.quizmaven.exchange.marked.MarkedFile;
import io.github.quizmaven.exchange.marked.RowLines;
import io.github.quizmaven.exchange.mdq.question.MdqQuestion;
import io.github.quizmaven.exchange.mdq.question.Tag;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a file that is a question or an exam. */
final class MdqReader {

    private static final Pattern SLUG = Pattern.compile("\\[[^\\]\\[\\n]{1,99}\\][ \\t]++");

    private final MarkedFile file;
    private final QuestionBank bank;
    private final ImportChoices choices;
    private final QuizDraft quiz;
    private final List<QuestionDraft> questions = new ArrayList<>();
    private final Set<String> included = new TreeSet<>();
    private String language = Language.ENGLISH;

    MdqReader(SourceFile source, QuestionBank bank, ImportChoices choices) {
        this.file = MarkedFile.of(new Notes(source), Tag::starts);
        this.bank = bank;
        this.choices = choices;
        this.quiz = file.quiz();
    }

    Imported read() {
        List<Row> rows = RowLines.trimmed(file.rows());
        if (rows.isEmpty()) {
            return file.nothing("no question is found in this file");
        }
        ForeignKeys keys = file.keys();
        @Nullable String locale = keys.text("locale");
        if (locale == null) {
            language = Language.of(rows);
            file.guessLanguage(quiz);
        } else {
            language = locale;
            quiz.key(Key.LANG, locale);
        }
        if (RowLines.heading(rows.get(0)) == 1) {
            exam(rows, keys);
        } else {
            single(rows, keys);
        }
        if (questions.isEmpty()) {
            return file.refused("no question is taken from this file");
        }
        questions.forEach(quiz::add);
        return file.imported(quiz);
    }

    private void single(List<Row> rows, ForeignKeys keys) {
        quiz.title(ForeignPath.title(file.notes().file().path()));
        @Nullable String author = keys.text("author");
        if (author != null) {
            quiz.key(Key.AUTHOR, author);
        }
        add(new MdqQuestion(file, keys, rows, context()).read());
    }

    private MdqQuestion.Context context() {
        return new MdqQuestion.Context(questions.size() + 1, language, choices);
    }

    private void add(@Nullable QuestionDraft draft) {
        if (draft != null) {
            questions.add(draft);
        }
    }

    private void exam(List<Row> rows, ForeignKeys keys) {
        Row title = RowLines.headingText(rows.get(0));
        Matcher slug = SLUG.matcher(title.text());
        if (slug.lookingAt()) {
            file.notes()
                    .dropped(title.span(0, slug.end()), "the id of an exam: its path gives it one");
            title = title.from(slug.end());
        }
        quiz.title(title.isBlank() ? file.guessTitle() : title.text());
        ExamKeys.read(keys, quiz);
        List<ExamSection> sections = ExamSection.cut(rows.subList(1, rows.size()));
        ExamSection first = sections.get(0);
        quiz.introduction(file.texts().text(first.rows()));
        for (ExamSection each : sections.subList(1, sections.size())) {
            ForeignKeys own = ForeignKeys.of(each.keys(), "a question", file);
            if (own.has("include")) {
                include(own, each);
            } else if (own.has("include-all")) {
                includeAll(own, each);
            } else if (!RowLines.isBlank(each.rows()) || !own.isEmpty()) {
                author(own);
                int before = questions.size();
                add(new MdqQuestion(file, own, each.rows(), context()).read());
                if (questions.size() == before) {
                    file.drop(each.keys(), "the keys of a question that is refused");
                }
            }
        }
    }

    private void author(ForeignKeys keys) {
        keys.drop("author", "the author of one question: quizzes have one for all");
    }

    private void include(ForeignKeys keys, ExamSection section) {
        Span place = RowLines.span(section.keys()).orElse(Span.at(0));
        String id = String.valueOf(keys.text("include"));
        keys.dropRest();
        QuestionBank.@Nullable Entry entry = bank.find(id, file.notes().file().path());
        if (entry == null) {
            file.notes().refused(place, "there is no question `" + id + "` to include");
            file.notes().dropped(place, "an included question that is not there");
        } else {
            bring(entry, place);
        }
        file.drop(section.rows(), "text below an included question");
    }

    private void includeAll(ForeignKeys keys, ExamSection section) {
        Span place = RowLines.span(section.keys()).orElse(Span.at(0));
        String query = String.valueOf(keys.text("include-all"));
        @Nullable BigDecimal max = keys.number("max");
        keys.dropRest();
        int most = max == null ? Integer.MAX_VALUE : Math.max(0, max.intValue());
        int count = 0;
        for (QuestionBank.Entry each : bank.near(file.notes().file().path())) {
            @Nullable Boolean chosen = TagQuery.holds(query, each.tags());
            if (chosen == null) {
                file.notes().refused(place, "`" + query + "` is no choice of tags");
                break;
            }
            if (chosen && count < most && included.add(each.path())) {
                bring(each, place);
                count++;
            }
        }
        file.notes()
                .guessed(
                        place,
                        "the questions that have these tags now are copied here: later ones are not");
        file.drop(section.rows(), "text below included questions");
    }

    /** Copies a question of another file; what is left out of it is reported there. */
    private void bring(QuestionBank.Entry entry, Span place) {
        included.add(entry.path());
        @Nullable MarkedFile other = bank.open(entry);
        ForeignKeys keys = other == null ? null : other.keys();
        if (other == null || keys == null) {
            file.notes().refused(place, "`" + entry.path() + "` cannot be read");
            return;
        }
        author(keys);
        @Nullable QuestionDraft draft =
                new MdqQuestion(other, keys, other.rows(), context()).read();
        if (draft == null) {
            file.notes().refused(place, "the question of `" + entry.path() + "` is refused");
        }
        add(draft);
    }
}
