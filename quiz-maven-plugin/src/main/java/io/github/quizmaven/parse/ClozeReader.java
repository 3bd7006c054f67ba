package io.github.quizmaven.parse;

import io.github.quizmaven.markdown.BlankPlaces;
import io.github.quizmaven.markdown.Blanks;
import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.source.Span;
import java.util.List;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the blanks in the stem of a cloze question. */
final class ClozeReader implements ResponseReader {

    private final DocumentBuilder document;

    ClozeReader(DocumentBuilder document) {
        this.document = document;
    }

    @Override
    public void read(
            Outline.Section section, List<Node> body, ObjectNode question, String pointer) {
        new QuestionText(document, question, pointer).stem(body);
        document.withBlanks(pointer + "/stem");
        ArrayNode blanks = question.putArray("blanks");
        @Nullable Markdown stem = document.text(pointer + "/stem");
        if (stem == null || !read(stem, blanks, pointer + "/blanks/")) {
            report(
                    document.placeOrHeading(pointer, "type"),
                    "this cloze question has no blanks",
                    "write the words to be filled in as `[[answer]]`, above the parts");
        }
    }

    /** Whether the author has tried to write a blank. */
    private boolean read(Markdown stem, ArrayNode blanks, String pointer) {
        boolean math = stem.dialect().math();
        List<Blanks.Written> written = Blanks.find(stem.source(), math);
        for (Blanks.Written each : written) {
            document.place(pointer + blanks.size(), stem.slice().toFile(each.span()));
            ArrayNode answers = blanks.addObject().putArray("answers");
            each.answers().stream().filter(answer -> !answer.isEmpty()).forEach(answers::add);
            if (each.answers().contains("")) {
                report(
                        stem.slice().toFile(each.span()),
                        "one of this blank's answers is empty",
                        "write an answer on both sides of `|`; a bar that is to be typed is `\\|`");
            }
        }
        for (Blanks.Written each : BlankPlaces.without(stem, written)) {
            report(
                    stem.slice().toFile(each.span()),
                    "no field can stand here for this blank",
                    "write it as text, not in a link, an image or an address");
        }
        List<Blanks.Written> unclosed = Blanks.unclosed(stem.source(), math);
        for (Blanks.Written each : unclosed) {
            report(
                    stem.slice().toFile(each.span()),
                    "this blank is not closed on its line",
                    "close it with `]]`, or write `\\[[` for the brackets themselves");
        }
        return !written.isEmpty() || !unclosed.isEmpty();
    }

    private void report(Span place, String message, String help) {
        document.report(Syntax.CLOZE_BLANKS, place, message, help);
    }
}
