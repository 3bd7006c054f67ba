package io.github.quizmaven.exchange.mkdocs;

import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.marked.MarkedFile;
import io.github.quizmaven.exchange.marked.RowLines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question as the first version of the plugin wrote it, with {@code question:} and {@code
 * answer-correct:}.
 */
record OldFields(List<Row> question, List<Checkboxes.Box> answers, List<Row> content) {

    private static final Pattern FIELD =
            Pattern.compile("(?<name>question|answer-correct|answer|content):[ \\t]*+(?<value>.*)");

    static OldFields of(List<Row> rows, MarkedFile file) {
        List<Row> question = new ArrayList<>();
        List<Row> content = new ArrayList<>();
        List<Checkboxes.Box> answers = new ArrayList<>();
        List<Row> open = question;
        for (Row row : rows) {
            Matcher field = FIELD.matcher(row.text());
            if (open == content || !row.isText() || !field.matches()) {
                open.add(row);
                continue;
            }
            file.taken(row.span(0, field.start("value")));
            Row value = row.from(field.start("value")).stripped();
            switch (field.group("name")) {
                case "question" -> open = question;
                case "content" -> open = content;
                default -> {
                    open = new ArrayList<>();
                    answers.add(
                            new Checkboxes.Box(
                                    field.group("name").equals("answer-correct"),
                                    row.span(0, field.end("name")),
                                    open,
                                    List.of()));
                }
            }
            open.add(value);
        }
        return new OldFields(question, answers, RowLines.trimmed(content));
    }
}
