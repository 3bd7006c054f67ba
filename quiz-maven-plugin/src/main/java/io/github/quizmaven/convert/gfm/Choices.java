package io.github.quizmaven.convert.gfm;

import java.util.List;

/**
 * The lines of a question.
 *
 * @param stem what stands above the options
 * @param options at least one
 * @param tail what stands below them
 * @param lettered whether the options have letters instead of boxes, so that the key stands
 *     elsewhere
 */
record Choices(List<Line> stem, List<Choice> options, List<Line> tail, boolean lettered) {

    Choices {
        stem = List.copyOf(stem);
        options = List.copyOf(options);
        tail = List.copyOf(tail);
    }

    Choices with(List<Choice> others) {
        return new Choices(stem, others, tail, lettered);
    }
}
