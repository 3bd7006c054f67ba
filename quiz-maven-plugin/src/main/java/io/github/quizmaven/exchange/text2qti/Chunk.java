package io.github.quizmaven.exchange.text2qti;

import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.marked.MarkedFile;
import io.github.quizmaven.exchange.marked.RowLines;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An element: a sign at the left border with the text after it and the indented lines below.
 *
 * @param kind what the sign says
 * @param sign where it is
 * @param lines all its lines
 * @param text the lines of its text, no longer indented
 */
record Chunk(Kind kind, Span sign, List<Row> lines, List<Row> text) {

    /** What an element is; the first whose sign is at the start of a line. */
    enum Kind {
        QUIZ_TITLE("(?i:quiz title):[ \\t]*+"),
        QUIZ_DESCRIPTION("(?i:quiz description):[ \\t]*+"),
        TEXT_TITLE("(?i:text title):[ \\t]*+"),
        TEXT("(?i:text):[ \\t]*+"),
        TITLE("(?i:title):[ \\t]*+"),
        POINTS("(?i:points):[ \\t]*+"),
        PICK("(?i:pick):[ \\t]*+"),
        POINTS_EACH("(?i:points per question):[ \\t]*+"),
        SHUFFLE("(?i:shuffle answers):[ \\t]*+"),
        SETTING(
                "(?i:show correct answers|one question at a time|can't go back|feedback is solution"
                        + "|solutions (?:pick|sample groups|randomize groups)):[ \\t]*+"),
        GROUP("GROUP[ \\t]*+$"),
        GROUP_END("END_GROUP[ \\t]*+$"),
        QUESTION("\\d{1,9}\\.[ \\t]++"),
        RIGHT("\\*[a-zA-Z]\\)(?:[ \\t]++|$)"),
        WRONG("[a-zA-Z]\\)(?:[ \\t]++|$)"),
        RIGHT_BOX("\\[\\*\\](?:[ \\t]++|$)"),
        WRONG_BOX("\\[ ?\\](?:[ \\t]++|$)"),
        SHORT_ANSWER("\\*[ \\t]++"),
        NUMBER("=[ \\t]++"),
        FEEDBACK("\\.\\.\\.[ \\t]++"),
        IF_RIGHT("\\+[ \\t]++"),
        IF_WRONG("-[ \\t]++"),
        SOLUTION("![ \\t]++"),
        ESSAY("_{3,}+[ \\t]*+$"),
        UPLOAD("\\^{3,}+[ \\t]*+$"),
        /** A line that is part of nothing. */
        STRAY("");

        private final Pattern sign;

        Kind(String sign) {
            this.sign = Pattern.compile(sign);
        }

        /** Whether it is said about a question once it is answered. */
        boolean isSaid() {
            return this == FEEDBACK || this == IF_RIGHT || this == IF_WRONG || this == SOLUTION;
        }

        boolean isOption() {
            return this == RIGHT || this == WRONG || this == RIGHT_BOX || this == WRONG_BOX;
        }
    }

    Chunk {
        lines = List.copyOf(lines);
        text = List.copyOf(text);
    }

    /** All elements of a file; comments and code that would make some are reported. */
    static List<Chunk> of(List<Row> rows, MarkedFile file) {
        List<Chunk> chunks = new ArrayList<>();
        int at = 0;
        while (at < rows.size()) {
            Row row = rows.get(at);
            int end = at + 1;
            if (row.isBlank()) {
                at = end;
                continue;
            }
            if (row.kind() == Row.Kind.CODE_OPEN) {
                end = codeEnd(rows, at);
                file.notes().refused(row.span(), "code that makes questions is not run");
                file.drop(rows.subList(at, end), "code that makes questions");
            } else if (row.text().startsWith("%") || row.kind() == Row.Kind.COMMENT) {
                file.drop(List.of(row), "a comment");
            } else if (row.text().stripTrailing().equals("COMMENT")) {
                end = commentEnd(rows, at);
                file.drop(rows.subList(at, end), "a comment");
            } else {
                end = end(rows, end);
                chunks.add(chunk(rows.subList(at, end)));
            }
            at = end;
        }
        return chunks;
    }

    private static int codeEnd(List<Row> rows, int from) {
        int at = from;
        while (at < rows.size() && rows.get(at).kind() != Row.Kind.CODE_CLOSE) {
            at++;
        }
        return Math.min(rows.size(), at + 1);
    }

    private static int commentEnd(List<Row> rows, int from) {
        int at = from;
        while (at < rows.size() && !rows.get(at).text().startsWith("END_COMMENT")) {
            at++;
        }
        return Math.min(rows.size(), at + 1);
    }

    /** Blank and indented lines go on. */
    private static int end(List<Row> rows, int from) {
        int at = from;
        while (at < rows.size()) {
            Row row = rows.get(at);
            boolean code = row.kind() == Row.Kind.CODE || row.kind() == Row.Kind.CODE_CLOSE;
            if (!row.isBlank() && !code && row.indent() == 0) {
                break;
            }
            at++;
        }
        return at;
    }

    private static Chunk chunk(List<Row> lines) {
        Row first = lines.get(0);
        @Nullable Kind found = null;
        int end = 0;
        for (Kind kind : Kind.values()) {
            Matcher sign = kind.sign.matcher(first.text());
            if (found == null && sign.lookingAt()) {
                found = kind;
                end = sign.end();
            }
        }
        Kind kind = found == null ? Kind.STRAY : found;
        List<Row> below = lines.subList(1, lines.size());
        int indent =
                below.stream()
                        .filter(row -> row.kind() != Row.Kind.CODE && !row.isBlank())
                        .filter(row -> row.kind() != Row.Kind.CODE_CLOSE)
                        .mapToInt(Row::indent)
                        .min()
                        .orElse(0);
        List<Row> text = new ArrayList<>();
        text.add(first.from(end));
        below.forEach(row -> text.add(row.dedent(indent)));
        return new Chunk(kind, first.span(0, end), lines, RowLines.trimmed(text));
    }

    /** The text as one line. */
    String line() {
        StringBuilder line = new StringBuilder();
        for (Row row : text) {
            line.append(line.isEmpty() || row.isBlank() ? "" : " ").append(row.text().strip());
        }
        return line.toString();
    }
}
