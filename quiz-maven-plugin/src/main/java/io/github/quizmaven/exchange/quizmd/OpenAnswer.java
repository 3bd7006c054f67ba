package io.github.quizmaven.exchange.quizmd;

import io.github.quizmaven.exchange.foreign.QuestionDraft;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.gfm.word.WordLists;
import io.github.quizmaven.exchange.marked.Answers;
import io.github.quizmaven.exchange.marked.MarkedFile;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.response.ShortAnswer;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code **Answer:** …}: an answer to type, or words for the gaps of a text. */
final class OpenAnswer {

    private static final Pattern LABEL =
            Pattern.compile(
                    "[ \\t]{0,3}\\*\\*"
                            + WordLists.any("answer")
                            + "[ \\t\\u00a0]?[:：]\\*\\*[ \\t]*+(?<answer>.*)",
                    WordLists.FLAGS);

    private static final Pattern GAP = Pattern.compile("(?<!_)(?:\\\\?_){3,}+");
    private static final Pattern NOTHING = Pattern.compile("[\\s_…]*+");

    private final MarkedFile file;
    private final QuestionDraft draft;
    private final Row heading;

    OpenAnswer(MarkedFile file, QuestionDraft draft, Row heading) {
        this.file = file;
        this.draft = draft;
        this.heading = heading;
    }

    /**
     * The line of the answer.
     *
     * @param label where its label is
     * @param answer what follows it
     */
    record Line(List<Row> above, Span label, Row answer, List<Row> below) {

        /** Whether a person has to grade what is written in its place. */
        boolean isNone() {
            return NOTHING.matcher(answer.text()).matches();
        }
    }

    /** The first such line; null if there is none. */
    static @Nullable Line line(List<Row> rows) {
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            Matcher label = LABEL.matcher(row.text());
            if (row.isText() && label.matches()) {
                return new Line(
                        rows.subList(0, at),
                        row.span(0, label.start("answer")),
                        row.from(label.start("answer")).stripped(),
                        rows.subList(at + 1, rows.size()));
            }
        }
        return null;
    }

    /** Fills in the draft, or says why it cannot be. */
    @Nullable String read(Line line) {
        QuestionTitle title = QuestionTitle.of(heading, line.above(), file);
        int gaps = gaps(title.title()) + title.stem().stream().mapToInt(OpenAnswer::gaps).sum();
        List<Row> answers = answers(line.answer());
        if (gaps > 1 && answers.size() != gaps) {
            return "this question has %d gaps and %d answers".formatted(gaps, answers.size());
        }
        file.taken(line.label());
        if (gaps > 1) {
            return cloze(title, answers);
        }
        draft.title(title.title().isBlank() ? null : file.texts().line(title.title()));
        draft.stem(file.texts().withoutBlanks(title.stem()));
        if (answers.size() > 1) {
            file.notes().guessed(line.answer().span(), "each of these answers is accepted");
        }
        draft.key(Key.TYPE, QuestionType.SHORT_ANSWER);
        draft.response(
                new ShortAnswer(
                        answers.stream()
                                .map(each -> new ShortAnswer.Accepted(each.text(), each.span()))
                                .toList(),
                        false));
        return null;
    }

    private static int gaps(Row row) {
        return row.isText() ? (int) GAP.matcher(row.text()).results().count() : 0;
    }

    private static List<Row> answers(Row row) {
        List<Row> answers = new ArrayList<>();
        int from = 0;
        while (from <= row.text().length()) {
            int bar = row.text().indexOf('|', from);
            int end = bar < 0 ? row.text().length() : bar;
            Row answer = row.from(from).withText(row.text().substring(from, end)).stripped();
            if (!answer.isBlank()) {
                answers.add(answer);
            }
            from = end + 1;
        }
        return answers;
    }

    /** The text with its gaps becomes the stem; the heading keeps it without the words. */
    private @Nullable String cloze(QuestionTitle title, List<Row> answers) {
        List<Row> stem = new ArrayList<>();
        if (gaps(title.title()) > 0) {
            stem.add(title.title());
            stem.add(title.title().emptied());
        }
        stem.addAll(title.stem());
        int[] next = {0};
        List<Row> filled =
                stem.stream()
                        .map(
                                row ->
                                        row.isText()
                                                ? row.withText(
                                                        GAP.matcher(escaped(row.text()))
                                                                .replaceAll(
                                                                        gap ->
                                                                                blank(
                                                                                        answers,
                                                                                        next[0]++)))
                                                : row)
                        .toList();
        @Nullable Text text = file.texts().text(filled);
        Answers.@Nullable Blanks blanks = text == null ? null : Answers.Blanks.of(text, false);
        if (blanks == null || blanks.cloze().blanks().size() != answers.size()) {
            return "a gap of this question is where no field can be";
        }
        String plain = GAP.matcher(title.title().text()).replaceAll("…");
        draft.title(plain.isBlank() ? null : file.texts().line(title.title().withText(plain)));
        draft.stem(blanks.stem()).response(blanks.cloze());
        return null;
    }

    private static String escaped(String text) {
        return text.replace("[[", "\\[[");
    }

    private static String blank(List<Row> answers, int index) {
        return Matcher.quoteReplacement(Answers.blank(List.of(answers.get(index).text())));
    }
}
