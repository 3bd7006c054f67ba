package io.github.quizmaven.exchange.aiken;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Imported;
import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.foreign.QuestionDraft;
import io.github.quizmaven.exchange.foreign.Reading;
import io.github.quizmaven.exchange.lms.LmsAnswer;
import io.github.quizmaven.exchange.lms.LmsKind;
import io.github.quizmaven.exchange.lms.LmsLanguage;
import io.github.quizmaven.exchange.lms.LmsQuestion;
import io.github.quizmaven.exchange.lms.LmsQuizzes;
import io.github.quizmaven.exchange.lms.LmsSettings;
import io.github.quizmaven.exchange.lms.draft.LmsDrafts;
import io.github.quizmaven.exchange.markup.Addresses;
import io.github.quizmaven.exchange.markup.ForeignText;
import io.github.quizmaven.exchange.markup.MarkupFormat;
import io.github.quizmaven.exchange.markup.TextMarkup;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes one file line by line: text, options, the answer that ends the question. */
final class AikenReader {

    private static final BigDecimal ALL = new BigDecimal(100);

    private final Notes notes;
    private final SourceFile file;
    private final TextMarkup texts;
    private final LmsDrafts drafts;
    private final LmsQuizzes quizzes;

    private final List<AikenLine> stem = new ArrayList<>();
    private final List<List<AikenLine>> options = new ArrayList<>();
    private boolean gap;

    AikenReader(Notes notes, ImportChoices choices) {
        this.notes = notes;
        this.file = notes.file();
        String language = LmsLanguage.of(file.text(), notes);
        this.texts = new TextMarkup(notes, Addresses.SAME);
        this.drafts = new LmsDrafts(notes, texts, choices, language);
        this.quizzes = new LmsQuizzes(file, language);
    }

    Imported read() {
        for (int number = 1; number <= file.lines().count(); number++) {
            AikenLine line = AikenLine.of(file, number);
            switch (line.kind()) {
                case BLANK -> gap = true;
                case TEXT -> text(line);
                case OPTION -> option(line);
                case ANSWER -> answer(line);
            }
            gap = line.kind() == AikenLine.Kind.BLANK;
        }
        unfinished();
        return new Imported(quizzes.build(notes), notes.all(), List.of(), texts.readings(), null);
    }

    private void text(AikenLine line) {
        if (!options.isEmpty() && !gap) {
            notes.guessed(line.whole(), "this line goes on with the option above it");
            options.get(options.size() - 1).add(line);
            return;
        }
        if (!options.isEmpty()) {
            unfinished();
        }
        stem.add(line);
    }

    private void option(AikenLine line) {
        texts.readings().add(new Reading(line.label(), " "));
        options.add(new ArrayList<>(List.of(line)));
    }

    private void answer(AikenLine line) {
        texts.readings().add(new Reading(line.whole(), " "));
        Set<Integer> letters = line.letters();
        @Nullable String fault =
                stem.isEmpty()
                        ? "it has no text"
                        : options.size() < 2
                                ? "it has fewer than two options"
                                : letters.isEmpty()
                                        ? "its answer is not a letter"
                                        : letters.stream().anyMatch(each -> each >= options.size())
                                                ? "its answer is not one of the options"
                                                : null;
        if (fault != null) {
            drafts.refused(place(line), fault);
        } else {
            question(line, letters);
        }
        stem.clear();
        options.clear();
    }

    private void unfinished() {
        if (!stem.isEmpty() || !options.isEmpty()) {
            List<AikenLine> last = options.isEmpty() ? stem : options.get(options.size() - 1);
            drafts.refused(place(last.get(last.size() - 1)), "it has no answer");
        }
        stem.clear();
        options.clear();
    }

    /** From the first line of the question to one of its lines. */
    private Span place(AikenLine last) {
        int start =
                !stem.isEmpty()
                        ? stem.get(0).whole().start()
                        : !options.isEmpty()
                                ? options.get(0).get(0).whole().start()
                                : last.whole().start();
        return new Span(start, last.whole().end());
    }

    private void question(AikenLine answer, Set<Integer> letters) {
        List<LmsAnswer> answers = new ArrayList<>();
        for (int index = 0; index < options.size(); index++) {
            List<AikenLine> lines = options.get(index);
            answers.add(
                    new LmsAnswer(
                            said(lines),
                            letters.contains(index) ? ALL : BigDecimal.ZERO,
                            null,
                            null,
                            null,
                            lines.get(0).whole(),
                            0));
        }
        boolean several = letters.size() > 1;
        @Nullable QuestionDraft draft =
                drafts.draft(
                        new LmsQuestion(
                                several ? LmsKind.MANY : LmsKind.ONE,
                                place(answer),
                                null,
                                said(stem),
                                answers,
                                List.of(),
                                null,
                                LmsSettings.NONE));
        if (draft != null) {
            quizzes.add(draft, Map.of());
        }
    }

    private static ForeignText said(List<AikenLine> lines) {
        Span first = lines.get(0).content();
        Span all = new Span(first.start(), lines.get(lines.size() - 1).content().end());
        String text = lines.stream().map(AikenLine::text).collect(Collectors.joining(" "));
        return new ForeignText(text, MarkupFormat.PLAIN, all, List.of());
    }
}
