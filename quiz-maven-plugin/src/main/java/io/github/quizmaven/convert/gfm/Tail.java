package io.github.quizmaven.convert.gfm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands below a question's options, sorted.
 *
 * @param answer the line that names the key, or null
 * @param solution why the key is right
 * @param hints each a hint
 * @param references where to read on
 */
record Tail(
        @Nullable Answer answer,
        List<Line> solution,
        List<List<Line>> hints,
        List<Line> references) {

    Tail {
        solution = List.copyOf(solution);
        hints = List.copyOf(hints);
        references = List.copyOf(references);
    }

    /** Whether a line can only stand below the options. */
    static boolean starts(Line line) {
        String text = line.text().replaceFirst("^[ \\t]*>[ \\t]*", "");
        return line.isText()
                && (Labels.explanation(text) > 0
                        || Labels.hint(text) > 0
                        || Labels.reference(text) > 0
                        || Answer.isAt(line)
                        || Details.isTag(text)
                        || Links.only(List.of(line)));
    }
}
