package io.github.quizmaven.convert.gfm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a file that may be one question.
 *
 * @param heading what it starts with; null at the start of a file and in a {@code <quiz>} element
 * @param body the lines below
 * @param element whether it is a {@code <quiz>} element
 */
record Section(@Nullable Heading heading, List<Line> body, boolean element) {

    Section {
        body = List.copyOf(body);
    }

    Section(@Nullable Heading heading, List<Line> body) {
        this(heading, body, false);
    }

    boolean isNumbered() {
        return heading != null && heading.number() != null;
    }

    int level() {
        return heading == null ? Heading.NONE : heading.level();
    }

    /** Whether nothing stands below its heading. */
    boolean isBare() {
        return body.stream().allMatch(line -> line.isBlank() || Block.isRule(line));
    }

    Section with(List<Line> otherBody) {
        return new Section(heading, otherBody, element);
    }

    /** Where it starts, to point at. */
    Line first() {
        return heading != null
                ? heading.line()
                : body.stream().filter(line -> !line.isBlank()).findFirst().orElseThrow();
    }
}
