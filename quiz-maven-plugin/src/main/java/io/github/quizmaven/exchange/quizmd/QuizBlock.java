package io.github.quizmaven.exchange.quizmd;

import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.marked.ForeignKeys;
import io.github.quizmaven.exchange.marked.MarkedFile;
import java.util.ArrayList;
import java.util.List;

/**
 * The {@code quiz} blocks among the lines of a question.
 *
 * @param keys what they say
 * @param rest the lines without them
 */
record QuizBlock(ForeignKeys keys, List<Row> rest) {

    private static final String PLACE = "a `quiz` block";

    QuizBlock {
        rest = List.copyOf(rest);
    }

    /** Takes the first block away; further ones are reported. */
    static QuizBlock find(List<Row> rows, MarkedFile file) {
        List<Row> inside = new ArrayList<>();
        List<Row> rest = new ArrayList<>();
        boolean open = false;
        int count = 0;
        for (Row row : rows) {
            if (row.kind() == Row.Kind.CODE_OPEN && isQuiz(row)) {
                open = true;
                count++;
                file.taken(row.stripped().span());
                rest.add(row.emptied());
            } else if (open && row.kind() == Row.Kind.CODE_CLOSE) {
                open = false;
            } else if (open && count == 1) {
                inside.add(row);
            } else if (open) {
                file.drop(List.of(row), "a second `quiz` block");
            } else {
                rest.add(row);
            }
        }
        return new QuizBlock(ForeignKeys.of(inside, PLACE, file), rest);
    }

    private static boolean isQuiz(Row row) {
        String text = row.text().strip();
        int at = 0;
        while (at < text.length() && (text.charAt(at) == '`' || text.charAt(at) == '~')) {
            at++;
        }
        return text.substring(at).strip().equals("quiz");
    }
}
