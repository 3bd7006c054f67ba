package io.github.quizmaven.exchange.moodle;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Imported;
import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.foreign.QuestionDraft;
import io.github.quizmaven.exchange.foreign.Reading;
import io.github.quizmaven.exchange.lms.LmsFiles;
import io.github.quizmaven.exchange.lms.LmsKind;
import io.github.quizmaven.exchange.lms.LmsLanguage;
import io.github.quizmaven.exchange.lms.LmsQuestion;
import io.github.quizmaven.exchange.lms.LmsQuizzes;
import io.github.quizmaven.exchange.lms.draft.LmsDrafts;
import io.github.quizmaven.exchange.markup.ForeignText;
import io.github.quizmaven.exchange.markup.MarkupFormat;
import io.github.quizmaven.exchange.markup.TextMarkup;
import io.github.quizmaven.quiz.Quiz;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes one file: its questions and categories one by one. */
final class MoodleReader {

    private final Notes notes;
    private final ImportChoices choices;
    private final LmsFiles files;
    private final TextMarkup texts;
    private final MoodleTexts fields;

    MoodleReader(Notes notes, ImportChoices choices) {
        this.notes = notes;
        this.choices = choices;
        this.files = new LmsFiles(notes.file());
        this.texts = new TextMarkup(notes, files);
        this.fields = new MoodleTexts(notes, files, texts.readings());
    }

    Imported read() {
        @Nullable XmlElement root = new XmlReader(notes, texts.readings()).read();
        if (root == null) {
            return new Imported(List.of(), notes.all());
        }
        if (!root.name().equals("quiz")) {
            notes.refused(root.tag(), "this is not Moodle XML, whose outermost element is `quiz`");
            notes.dropped(notes.file().whole(), "a file in another format");
            return new Imported(List.of(), notes.all());
        }
        StringBuilder words = new StringBuilder();
        collect(root, words);
        String language = LmsLanguage.of(words.toString(), notes);
        LmsDrafts drafts = new LmsDrafts(notes, texts, choices, language);
        LmsQuizzes quizzes = new LmsQuizzes(notes.file(), language);
        for (XmlElement question : root.all("question")) {
            read(question, drafts, quizzes);
        }
        drafts.leftOver();
        fields.leftOver(root);
        List<Quiz> built = quizzes.build(notes);
        return new Imported(built, notes.all(), quizzes.attachments(), texts.readings(), null);
    }

    private static void collect(XmlElement element, StringBuilder words) {
        if (element.name().equals("text")) {
            words.append(element.text().replaceAll("<[^<>]*+>", " ")).append('\n');
        }
        element.children().forEach(each -> collect(each, words));
    }

    private void read(XmlElement element, LmsDrafts drafts, LmsQuizzes quizzes) {
        String type = element.attributes().getOrDefault("type", "");
        if (type.equals("category")) {
            drafts.leftOver();
            quizzes.category(element.say("category"), element.span());
            @Nullable ForeignText info = fields.in(element, "info", MarkupFormat.MOODLE);
            if (info != null) {
                quizzes.describe(texts.words(info));
            }
            element.children().forEach(child -> said(child));
            return;
        }
        MoodleQuestion reader =
                new MoodleQuestion(notes, choices.nearest(), fields, texts.readings());
        @Nullable LmsQuestion question = reader.read(element, type);
        if (question == null) {
            drafts.refused(element.span(), reader.fault());
            element.useAll();
            files.taken();
            fields.settle();
            return;
        }
        if (isIntroduced(question, element, quizzes)) {
            files.taken();
            return;
        }
        if (drafts.keeps(question)) {
            settle(element);
            files.keep();
            return;
        }
        @Nullable QuestionDraft draft = drafts.draft(question);
        fields.settle();
        if (draft == null) {
            element.useAll();
            files.taken();
        } else {
            quizzes.add(draft, files.taken());
            fields.leftOver(element);
        }
    }

    /** Whether it is a text that introduces the questions below it. */
    private boolean isIntroduced(LmsQuestion question, XmlElement element, LmsQuizzes quizzes) {
        if (question.kind() != LmsKind.DESCRIPTION || !quizzes.takesIntroduction()) {
            return false;
        }
        if (question.title() != null) {
            notes.dropped(question.title().at(), "the title of a description");
        }
        quizzes.introduce(texts.text(question.stem()), element.span());
        settle(element);
        return true;
    }

    private void settle(XmlElement text) {
        fields.leftOver(text);
        fields.settle();
    }

    /** The path of a category is in titles and folders. */
    private void said(XmlElement child) {
        if (child.isUsed()) {
            texts.readings().add(new Reading(child.content(), " "));
        } else if (!child.isBlank()) {
            notes.dropped(child.span(), "the element `" + child.name() + "`");
        }
    }
}
