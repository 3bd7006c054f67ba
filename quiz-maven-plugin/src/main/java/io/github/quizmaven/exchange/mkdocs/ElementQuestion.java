package io.github.quizmaven.exchange.mkdocs;

import io.github.quizmaven.exchange.foreign.QuestionDraft;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.marked.Answers;
import io.github.quizmaven.exchange.marked.Heading;
import io.github.quizmaven.exchange.marked.MarkedFile;
import io.github.quizmaven.exchange.marked.PartsDraft;
import io.github.quizmaven.quiz.response.Choice;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a question of an element. */
final class ElementQuestion {

    private static final Pattern BLANK = Pattern.compile("\\[\\[[^\\[\\]\\n]{1,300}+\\]\\]");

    private final MarkedFile file;
    private final Element element;
    private final int number;
    private final QuestionDraft draft;
    private final PartsDraft parts;

    ElementQuestion(MarkedFile file, Element element, int number) {
        this.file = file;
        this.element = element;
        this.number = number;
        this.draft = new QuestionDraft(element.lines().get(0).stripped().span());
        this.parts = new PartsDraft(file.texts());
    }

    /** Null for a question that was refused. */
    @Nullable QuestionDraft read() {
        @Nullable String refused = element.old() ? old() : current();
        if (refused != null) {
            file.refuse(element.lines(), element.lines().get(0).stripped().span(), refused);
            return null;
        }
        return draft.parts(parts.build());
    }

    private @Nullable String current() {
        List<Row> rows = element.inside();
        Checkboxes found = Checkboxes.find(rows, file);
        if (found.boxes().isEmpty()) {
            return cloze(rows);
        }
        return choice(found.question(), found.boxes(), found.content());
    }

    private @Nullable String old() {
        OldFields fields = OldFields.of(element.inside(), file);
        return choice(fields.question(), fields.answers(), fields.content());
    }

    private @Nullable String choice(
            List<Row> question, List<Checkboxes.Box> boxes, List<Row> content) {
        long right = boxes.stream().filter(Checkboxes.Box::right).count();
        if (right == 0) {
            return "no answer of this question is marked as right";
        }
        Heading heading = Heading.of(Admonitions.quoted(question, file), number, file);
        draft.title(heading.title()).stem(file.texts().withoutBlanks(heading.stem()));
        List<Option> options = new ArrayList<>();
        for (Checkboxes.Box each : boxes) {
            @Nullable Text text = file.texts().text(each.text());
            options.add(
                    new Option(
                            text == null ? file.texts().empty(each.text().get(0)) : text,
                            each.right(),
                            file.texts().text(each.feedback()),
                            each.marker()));
        }
        draft.response(new Choice(right > 1, options));
        parts.solution(Admonitions.quoted(content, file));
        return null;
    }

    private @Nullable String cloze(List<Row> rows) {
        int rule = 0;
        while (rule < rows.size() && !rows.get(rule).isRule()) {
            rule++;
        }
        List<Row> stem = new ArrayList<>(rows.subList(0, rule));
        stem.replaceAll(row -> row.isText() ? row.withText(escaped(row.text())) : row);
        Heading heading = Heading.numbered(Admonitions.quoted(stem, file), number, file);
        @Nullable Text text = file.texts().text(heading.stem());
        Answers.@Nullable Blanks blanks = text == null ? null : Answers.Blanks.of(text, false);
        if (blanks == null) {
            return "this question has neither answers nor blanks";
        }
        draft.title(heading.title()).stem(blanks.stem()).response(blanks.cloze());
        parts.solution(
                Admonitions.quoted(
                        rows.subList(Math.min(rule + 1, rows.size()), rows.size()), file));
        return null;
    }

    /** A bar in a blank is part of its answer there. */
    private static String escaped(String text) {
        return BLANK.matcher(text)
                .replaceAll(blank -> Matcher.quoteReplacement(blank.group().replace("|", "\\|")));
    }
}
