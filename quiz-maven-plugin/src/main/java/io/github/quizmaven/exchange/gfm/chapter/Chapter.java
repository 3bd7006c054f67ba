package io.github.quizmaven.exchange.gfm.chapter;

import io.github.quizmaven.exchange.gfm.row.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a file that may be one question.
 *
 * @param opener what it starts with; null at the start of a file and in a {@code <quiz>} element
 * @param body the lines below
 * @param element whether it is a {@code <quiz>} element
 */
public record Chapter(@Nullable Opener opener, List<Row> body, boolean element) {

    public Chapter {
        body = List.copyOf(body);
    }

    public boolean isNumbered() {
        return opener != null && opener.number() != null;
    }

    /** Its number; 0 if it has none. */
    public int number() {
        return opener == null || opener.number() == null ? 0 : opener.number().value();
    }

    int level() {
        return opener == null ? Opener.NONE : opener.level();
    }

    public Chapter with(List<Row> otherBody) {
        return new Chapter(opener, otherBody, element);
    }

    /** Where it starts, to point at. */
    public Row first() {
        return opener != null
                ? opener.row()
                : body.stream().filter(row -> !row.isBlank()).findFirst().orElseThrow();
    }
}
