package io.github.quizmaven.exchange.gift;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Imported;
import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.foreign.QuestionDraft;
import io.github.quizmaven.exchange.foreign.Reading;
import io.github.quizmaven.exchange.lms.LmsKind;
import io.github.quizmaven.exchange.lms.LmsLanguage;
import io.github.quizmaven.exchange.lms.LmsQuestion;
import io.github.quizmaven.exchange.lms.LmsQuizzes;
import io.github.quizmaven.exchange.lms.draft.LmsDrafts;
import io.github.quizmaven.exchange.markup.TextMarkup;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes one file: entries between empty lines, each a category, a text or a question. */
final class GiftReader {

    private static final String CATEGORY = "$CATEGORY:";
    private static final String FILES = "@@PLUGINFILE@@/";

    private final Notes notes;
    private final SourceFile file;
    private final GiftScan scan;
    private final TextMarkup texts;
    private final LmsDrafts drafts;
    private final LmsQuizzes quizzes;
    private GiftComments comments;

    GiftReader(Notes notes, ImportChoices choices) {
        this.notes = notes;
        this.file = notes.file();
        this.scan = new GiftScan(file);
        String language = LmsLanguage.of(file.text(), notes);
        this.texts = new TextMarkup(notes, address -> address.replace(FILES, ""));
        this.drafts = new LmsDrafts(notes, texts, choices, language);
        this.quizzes = new LmsQuizzes(file, language);
        this.comments = new GiftComments(notes, texts.readings());
    }

    Imported read() {
        int line = 1;
        while (line <= file.lines().count()) {
            if (isBlank(line)) {
                line++;
            } else if (scan.isComment(line)) {
                comments.read(file.line(line));
                line++;
            } else {
                int last = lastLine(line);
                entry(line, last);
                line = last + 1;
            }
        }
        drafts.leftOver();
        List<Quiz> built = quizzes.build(notes);
        return new Imported(built, notes.all(), List.of(), texts.readings(), null);
    }

    private boolean isBlank(int line) {
        return file.text(file.line(line)).isBlank();
    }

    /** The last line before an empty one; an empty line inside braces ends nothing. */
    private int lastLine(int first) {
        int last = first;
        boolean open = false;
        int gap = 0;
        for (int line = first; line <= file.lines().count(); line++) {
            if (isBlank(line)) {
                if (!open) {
                    return last;
                }
                gap = gap == 0 ? line : gap;
                continue;
            }
            Span all = file.line(line);
            if (gap > 0 && scan.startsWith("::", scan.trimmed(all))) {
                return last;
            }
            boolean before = open;
            open = isOpen(all, open);
            if (gap == 0 || before && !open) {
                if (gap > 0) {
                    notes.repaired(
                            Span.at(file.lines().start(gap)),
                            "an empty line ends a question, but this one goes on");
                }
                last = line;
                gap = 0;
            } else if (scan.find("{", all) >= 0) {
                return last;
            }
        }
        return last;
    }

    /** Whether a brace is open at the end of a line. */
    private boolean isOpen(Span line, boolean before) {
        boolean open = before;
        Span rest = line;
        for (int at = scan.find("{}", rest); at >= 0; at = scan.find("{}", rest)) {
            open = scan.at(at) == '{';
            rest = new Span(at + 1, line.end());
        }
        return open;
    }

    private void entry(int first, int last) {
        for (int line = first; line <= last; line++) {
            if (scan.isComment(line)) {
                comments.read(file.line(line));
            }
        }
        Span all = scan.trimmed(new Span(file.lines().start(first), file.lines().end(last)));
        if (scan.startsWith(CATEGORY, all)) {
            Span line = file.line(first);
            Span path = file.trimmed(new Span(all.start() + CATEGORY.length(), line.end()));
            drafts.leftOver();
            quizzes.category(file.text(path), new Span(all.start(), line.end()));
            texts.readings().add(new Reading(new Span(all.start(), line.end()), " "));
            if (first < last) {
                question(scan.trimmed(new Span(line.end(), all.end())));
            }
        } else {
            question(all);
        }
        comments = new GiftComments(notes, texts.readings());
    }

    private void question(Span all) {
        GiftQuestionParser parser = new GiftQuestionParser(scan, texts.readings());
        GiftQuestionParser.Parsed parsed = parser.parse(all, comments);
        @Nullable LmsQuestion question = parsed.question();
        if (question == null) {
            drafts.refused(all, parsed.fault());
            return;
        }
        parsed.extra().forEach(span -> notes.dropped(span, parsed.fault()));
        if (question.kind() == LmsKind.DESCRIPTION && quizzes.takesIntroduction()) {
            if (question.title() != null) {
                notes.dropped(question.title().at(), "the title of a description");
            }
            quizzes.introduce(texts.text(question.stem()), all);
            return;
        }
        if (drafts.keeps(question)) {
            return;
        }
        @Nullable QuestionDraft draft = drafts.draft(question);
        if (draft != null) {
            quizzes.add(draft, Map.of());
        }
    }
}
