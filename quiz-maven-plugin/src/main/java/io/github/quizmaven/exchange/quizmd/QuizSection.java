package io.github.quizmaven.exchange.quizmd;

import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.marked.RowLines;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading with what is below it.
 *
 * @param heading null for what is above the first one
 * @param body the lines below, rules at the end left out
 */
record QuizSection(@Nullable Row heading, List<Row> body) {

    QuizSection {
        body = List.copyOf(body);
    }

    /** Cuts lines at the headings of level 1 and 2. */
    static List<QuizSection> cut(List<Row> rows) {
        List<QuizSection> sections = new ArrayList<>();
        @Nullable Row heading = null;
        List<Row> body = new ArrayList<>();
        for (Row row : rows) {
            int level = RowLines.heading(row);
            if (level == 1 || level == 2) {
                sections.add(new QuizSection(heading, RowLines.withoutRules(body)));
                heading = row;
                body.clear();
            } else {
                body.add(row);
            }
        }
        sections.add(new QuizSection(heading, RowLines.withoutRules(body)));
        return sections;
    }

    boolean isQuestion() {
        return heading != null && RowLines.heading(heading) == 2;
    }

    /** All its lines. */
    List<Row> lines() {
        List<Row> lines = new ArrayList<>(body);
        if (heading != null) {
            lines.add(0, heading);
        }
        return lines;
    }
}
