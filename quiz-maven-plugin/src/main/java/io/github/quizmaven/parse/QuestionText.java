package io.github.quizmaven.parse;

import io.github.quizmaven.source.Slice;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
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
    void stem(List<Node> blocks, List<Span> more, List<Node> items) {
        if (blocks.stream().allMatch(Blocks::isInvisible) && more.isEmpty() && items.isEmpty()) {
            return;
        }
        List<Span> lines = new ArrayList<>(Blocks.contentLines(file, blocks));
        if (!lines.isEmpty() && !(more.isEmpty() && items.isEmpty())) {
            lines.add(Span.at(lines.get(lines.size() - 1).end()));
        }
        lines.addAll(more);
        lines.addAll(Blocks.contentLines(file, items));
        put("stem", Slices.of(file, lines, 0));
    }

    void put(String key, Slice text) {
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
