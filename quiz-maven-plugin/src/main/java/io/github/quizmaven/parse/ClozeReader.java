package io.github.quizmaven.parse;

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
        List<Blanks.Written> written =
                stem == null ? List.of() : Blanks.find(stem.source(), stem.dialect().math());
        for (Blanks.Written each : written) {
            Span place = stem.slice().toFile(each.span());
            document.place(pointer + "/blanks/" + blanks.size(), place);
            ArrayNode answers = blanks.addObject().putArray("answers");
            each.answers().stream().filter(answer -> !answer.isEmpty()).forEach(answers::add);
            if (each.answers().contains("")) {
                report(
                        place,
                        "one of this blank's answers is empty",
                        "write an answer on both sides of `|`; a bar that is to be typed is `\\|`");
            }
        }
        List<Blanks.Written> unclosed =
                stem == null ? List.of() : Blanks.unclosed(stem.source(), stem.dialect().math());
        for (Blanks.Written each : unclosed) {
            report(
                    stem.slice().toFile(each.span()),
                    "this blank is not closed on its line",
                    "close it with `]]`, or write `\\[[` for the brackets themselves");
        }
        if (written.isEmpty() && unclosed.isEmpty()) {
            report(
                    document.placeOrHeading(pointer, "type"),
                    "this cloze question has no blanks",
                    "write the words to be filled in as `[[answer]]`, above the parts");
        }
    }

    private void report(Span place, String message, String help) {
        document.report(Syntax.CLOZE_BLANKS, place, message, help);
    }
}
