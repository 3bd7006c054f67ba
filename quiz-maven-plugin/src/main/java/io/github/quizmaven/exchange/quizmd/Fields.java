package io.github.quizmaven.exchange.quizmd;

import io.github.quizmaven.exchange.foreign.QuestionDraft;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.marked.MarkedFile;
import io.github.quizmaven.exchange.marked.PartsDraft;
import io.github.quizmaven.quiz.key.Key;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines {@code Name: value} below the options of a question, each with the lines that go on
 * with it.
 *
 * @param above the lines above the first one
 * @param fields in their order
 */
record Fields(List<Row> above, List<Field> fields) {

    private static final Pattern FIELD =
            Pattern.compile(
                    "(?<name>Answer|Type|Time|Points|Score|Hint|Explanation|Imposters)"
                            + "[ \\t]*+:[ \\t]*+(?<value>.*)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(?:\\.\\d{1,3})?");

    /** One field. */
    record Field(String name, Row line, Row value, List<Row> more) {

        List<Row> rows() {
            List<Row> rows = new ArrayList<>(more);
            rows.add(0, value);
            return rows;
        }
    }

    Fields {
        above = List.copyOf(above);
        fields = List.copyOf(fields);
    }

    /** They start with the first line that names an answer or a type. */
    static Fields find(List<Row> rows) {
        List<Row> above = new ArrayList<>();
        List<Field> fields = new ArrayList<>();
        for (Row row : rows) {
            Matcher field = FIELD.matcher(row.text());
            if (row.isText() && field.matches()) {
                fields.add(
                        new Field(
                                field.group("name").toLowerCase(Locale.ROOT),
                                row,
                                row.from(field.start("value")),
                                new ArrayList<>()));
            } else if (fields.isEmpty()) {
                above.add(row);
            } else {
                fields.get(fields.size() - 1).more().add(row);
            }
        }
        return new Fields(above, fields);
    }

    /** The positions, from 1, that a field lists; those that are no numbers are 0. */
    List<Integer> positions(String name) {
        List<Integer> positions = new ArrayList<>();
        for (Field each : fields) {
            if (each.name().equalsIgnoreCase(name)) {
                for (String part : each.value().text().split(",")) {
                    String digits = part.strip();
                    positions.add(digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : 0);
                }
            }
        }
        return positions;
    }

    boolean isMultiple() {
        return fields.stream()
                .anyMatch(
                        each ->
                                each.name().equals("type")
                                        && each.value().text().strip().equals("multiple"));
    }

    /** Fills in what a question has a place for. */
    void take(MarkedFile file, QuestionDraft draft, PartsDraft parts) {
        for (Field each : fields) {
            switch (each.name()) {
                case "hint" -> {
                    name(each, file);
                    parts.hint(each.rows());
                }
                case "explanation" -> {
                    name(each, file);
                    parts.solution(each.rows());
                }
                case "answer", "type" -> {
                    file.taken(each.line().span());
                    file.drop(each.more(), "text below a field of one line");
                }
                case "time", "points", "score" -> number(each, file, draft);
                default ->
                        file.drop(
                                lines(each),
                                "options that are meant to deceive: all are distractors");
            }
        }
    }

    private static List<Row> lines(Field field) {
        List<Row> lines = new ArrayList<>(field.more());
        lines.add(0, field.line());
        return lines;
    }

    private static void name(Field field, MarkedFile file) {
        file.taken(
                field.line().span(0, field.line().text().length() - field.value().text().length()));
    }

    private static void number(Field field, MarkedFile file, QuestionDraft draft) {
        String text = field.value().text().strip();
        @Nullable BigDecimal number = NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
        if (number == null || number.signum() == 0) {
            file.drop(lines(field), "this is not a number above nothing");
            return;
        }
        file.taken(field.line().span());
        file.drop(field.more(), "text below a field of one line");
        if (field.name().equals("time")) {
            draft.key(Key.TIME, Duration.ofSeconds(number.longValue()));
        } else {
            draft.key(Key.POINTS, number);
        }
    }
}
