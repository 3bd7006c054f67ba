package io.github.quizmaven.parse;

import io.github.quizmaven.diagnostic.Silence;
import io.github.quizmaven.model.QuestionType;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import tools.jackson.databind.node.ObjectNode;

/** Reads one section of a file as a question. */
final class QuestionReader {

    private static final Set<String> SUPPORTED =
            Set.of(QuestionType.SINGLE_CHOICE.word(), QuestionType.ORDERING.word());

    private final DocumentBuilder document;
    private final SourceFile file;
    private final String language;

    QuestionReader(DocumentBuilder document, String language) {
        this.document = document;
        this.file = document.file();
        this.language = language;
    }

    void read(Outline.Section section, ObjectNode question, String pointer) {
        Heading heading = section.heading();
        Span title = Blocks.headingText(heading, file);
        document.place(pointer, title);
        if (!Blocks.isEmpty(heading, file)) {
            question.put("title", document.text(pointer + "/title", file.slice(title)));
        }
        List<Node> blocks = new ArrayList<>(section.body());
        section.parts().forEach(each -> blocks.addAll(each.blocks()));
        boolean swallowed = Fences.reportSwallowing(blocks, document);
        List<Node> body = new MetadataReader(document).read(section, question, pointer);
        if (!question.has("id")) {
            question.put("id", Slug.of(Slug.plainText(heading)));
            document.place(pointer + "/id", title);
        }
        if (swallowed) {
            document.silence(Silence.all(section.span()));
        } else if (isSupported(question, pointer, section)) {
            reportTopHeadings(blocks);
            body.removeIf(each -> Blocks.isAtx(each, file, 1));
            readContent(section, body, question, pointer);
        }
    }

    private boolean isSupported(ObjectNode question, String pointer, Outline.Section section) {
        String type = question.path("type").asString("");
        if (type.isEmpty() || SUPPORTED.contains(type)) {
            return true;
        }
        Span place = document.place(pointer + "/type");
        document.report(
                Syntax.VALUE,
                place == null ? section.span() : place,
                "questions of type `" + type + "` are not supported yet",
                "this version reads `single-choice` and `ordering`");
        document.silence(Silence.all(section.span()));
        return false;
    }

    private void readContent(
            Outline.Section section, List<Node> body, ObjectNode question, String pointer) {
        boolean found = new ResponseReader(document, question, pointer).read(body, section.span());
        if (found) {
            new PartsReader(document, language, question, pointer).read(section.parts());
            return;
        }
        document.silence(Silence.all(section.span()));
        document.report(
                Syntax.RESPONSE_MISSING,
                Blocks.headingText(section.heading(), file),
                "this question offers nothing to answer with",
                new MissingResponse(file, language).help(section, body));
    }

    private void reportTopHeadings(List<Node> blocks) {
        for (Node block : blocks) {
            if (Blocks.isAtx(block, file, 1)) {
                document.report(
                        Syntax.STRAY_CONTENT,
                        Blocks.span(block),
                        "a level-1 heading is the quiz's title and stands above the first question",
                        "write `##` for a question, or `####` for a heading inside one");
            }
        }
    }
}
