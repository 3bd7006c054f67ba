package io.github.quizmaven.exchange.marked;

import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.gfm.text.TextMaker;
import io.github.quizmaven.quiz.Parts;
import io.github.quizmaven.quiz.Solution;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a question on their way from lines. */
public final class PartsDraft {

    private final TextMaker texts;
    private final List<Text> hints = new ArrayList<>();
    private final List<Text> mistakes = new ArrayList<>();
    private List<Row> solution = List.of();

    public PartsDraft(TextMaker texts) {
        this.texts = texts;
    }

    public PartsDraft hint(List<Row> rows) {
        add(texts.text(rows), hints);
        return this;
    }

    /** Adds a paragraph or more to the solution. */
    public PartsDraft solution(List<Row> rows) {
        solution = RowLines.joined(solution, rows);
        return this;
    }

    boolean hasSolution() {
        return !RowLines.isBlank(solution);
    }

    public PartsDraft mistake(List<Row> rows) {
        add(texts.text(rows), mistakes);
        return this;
    }

    private static void add(@Nullable Text text, List<Text> all) {
        if (text != null) {
            all.add(text);
        }
    }

    public Parts build() {
        @Nullable Text text = texts.text(solution);
        return new Parts(
                hints,
                text == null ? null : new Solution(text, null, null),
                null,
                new Parts.CommonMistakes(null, mistakes.isEmpty() ? null : mistakes),
                null,
                Parts.Empty.NONE);
    }
}
