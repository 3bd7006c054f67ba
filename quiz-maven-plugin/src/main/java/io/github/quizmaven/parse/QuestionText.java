package io.github.quizmaven.parse;

import io.github.quizmaven.source.Slice;
import io.github.quizmaven.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import tools.jackson.databind.node.ObjectNode;

/** Puts the texts of one question into the tree. */
final class QuestionText {

    private final DocumentBuilder document;
    private final SourceFile file;
    private final ObjectNode question;
    private final String pointer;

    QuestionText(DocumentBuilder document, ObjectNode question, String pointer) {
        this.document = document;
        this.file = document.file();
        this.question = question;
        this.pointer = pointer;
    }

    void stem(List<Node> blocks) {
        stem(blocks, List.of(), List.of());
    }

    /**
     * @param more lines of a paragraph that go on in the response
     * @param items list items that belong to the stem
     */
    void stem(List<Node> blocks, List<Line> more, List<Node> items) {
        put("stem", blocks, more, items);
    }

    void put(String key, List<Node> blocks, List<Line> more, List<Node> items) {
        List<Line> lines = new ArrayList<>(ContentLines.of(file, Blocks.visible(blocks)));
        if (!lines.isEmpty() && !(more.isEmpty() && items.isEmpty())) {
            lines.add(Line.empty(lines.get(lines.size() - 1).span().end()));
        }
        lines.addAll(more);
        lines.addAll(ContentLines.of(file, items));
        Slice text = Slices.of(file, lines, 0);
        if (!text.text().isEmpty()) {
            question.put(key, document.text(pointer + "/" + key, text));
        }
    }

    /** Reports the first visible block of those that follow a response. */
    void reportRest(List<Node> rest, String message, String help) {
        rest.stream()
                .filter(each -> !Blocks.isInvisible(each))
                .findFirst()
                .ifPresent(
                        each ->
                                document.report(
                                        Syntax.STRAY_CONTENT,
                                        Blocks.firstLine(each, file),
                                        message,
                                        help));
    }
}
