package io.github.quizmaven.exchange.mdbook;

import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.marked.Heading;
import io.github.quizmaven.exchange.marked.MarkedFile;
import io.github.quizmaven.quiz.response.ShortAnswer;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A program of which learners say what it prints. One that does not compile is answered in the same
 * way, so that the form of the question does not tell which it is.
 *
 * @param program its lines
 * @param output what it prints, line by line; empty if it does not compile
 * @param place where that is said
 */
record TracedProgram(List<Row> program, List<String> output, Span place) {

    /** The language of all programs there. */
    private static final String LANGUAGE = "rust";

    private static final String TITLE = "What does this program print?";
    private static final String ERROR = "error";
    private static final String HOW =
            "If it does not compile, answer `"
                    + ERROR
                    + "`. Write all that it prints on one line, with spaces between its lines.";

    TracedProgram {
        program = List.copyOf(program);
        output = List.copyOf(output);
    }

    /** What is above the field. */
    Heading heading(MarkedFile file) {
        Row at = program.get(0).emptied();
        List<Row> stem = new ArrayList<>(List.of(at.withText(HOW), at));
        String fence = fence();
        stem.add(at.withText(fence + LANGUAGE));
        stem.addAll(program);
        stem.add(at.withText(fence));
        return new Heading(file.texts().line(at.withText(TITLE)), stem);
    }

    /** Longer than any in the program. */
    private String fence() {
        String fence = "```";
        for (Row row : program) {
            while (row.text().contains(fence)) {
                fence += "`";
            }
        }
        return fence;
    }

    ShortAnswer response() {
        String words = output.isEmpty() ? ERROR : String.join(" ", output);
        return new ShortAnswer(List.of(new ShortAnswer.Accepted(words, place)), false);
    }

    /** The output's lines without those that say nothing; null if it says nothing at all. */
    static @Nullable List<String> output(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(each -> !each.isEmpty()).toList();
        return lines.isEmpty() ? null : lines;
    }
}
