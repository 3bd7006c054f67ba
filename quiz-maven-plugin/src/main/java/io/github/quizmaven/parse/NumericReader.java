package io.github.quizmaven.parse;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.source.Slice;
import io.github.quizmaven.source.Span;
import java.util.List;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Reads the number under {@code ### Answer}. */
final class NumericReader implements ResponseReader {

    private static final String FORMS =
            "write one line: `5`, `3.14 ± 0.01`, `3.14 ± 2%` or `1.2 .. 1.3`";

    private final DocumentBuilder document;
    private final AnswerParts answers;

    NumericReader(DocumentBuilder document, AnswerParts answers) {
        this.document = document;
        this.answers = answers;
    }

    @Override
    public void read(
            Outline.Section section, List<Node> body, ObjectNode question, String pointer) {
        new QuestionText(document, question, pointer).stem(body);
        Outline.@Nullable Part part = answers.find(section);
        @Nullable Slice text =
                part == null ? null : Slices.ofBlocks(document.file(), part.blocks());
        if (text == null) {
            report(
                    part == null
                            ? document.placeOrHeading(pointer, "type")
                            : Blocks.headingText(part.heading(), document.file()),
                    "this numeric question has no number",
                    part == null
                            ? Help.paste("add these lines:", "### Answer", "", "3.14 ± 0.01")
                            : Help.of(FORMS));
            return;
        }
        @Nullable NumberText number = NumberText.parse(text.text());
        String fault = number == null ? fault(text.text()) : fault(number);
        if (fault != null) {
            report(
                    Blocks.firstLine(part.blocks().get(0), document.file()),
                    fault,
                    help(text.text()));
        } else if (number != null) {
            fill(number, question, pointer, text.span());
        }
    }

    private void fill(NumberText number, ObjectNode question, String pointer, Span place) {
        ObjectNode numeric = question.putObject("numeric");
        if (number.max() != null) {
            numeric.put("min", number.value());
            numeric.put("max", number.max());
        } else {
            numeric.put("value", number.value());
        }
        if (number.tolerance() != null) {
            if (number.relative()) {
                numeric.put("tolerance", number.tolerance().toPlainString() + "%");
            } else {
                numeric.put("tolerance", number.tolerance());
            }
        }
        String unit = question.path("unit").asString("");
        if (!unit.isEmpty()) {
            numeric.put("unit", unit);
        }
        document.place(pointer + "/numeric", place);
    }

    private static String fault(String text) {
        return text.contains("\n")
                ? "the answer of a numeric question is one line"
                : "`" + text + "` is not a number that can be accepted";
    }

    private static @Nullable String fault(NumberText number) {
        if (number.tolerance() != null && number.tolerance().signum() < 0) {
            return "the tolerance is below zero";
        }
        return number.max() != null && number.max().compareTo(number.value()) < 0
                ? "the range ends before it starts"
                : null;
    }

    private static String help(String text) {
        return text.matches("(?s)[^\\p{L}%°]*\\d\\s*[\\p{L}%°].*")
                ? "write the number alone, and what it counts as `unit: …` into the metadata"
                : FORMS;
    }

    private void report(Span place, String message, String help) {
        report(place, message, Help.of(help));
    }

    private void report(Span place, String message, Help help) {
        document.report(Syntax.NUMERIC_ANSWER, place, message, help);
    }
}
