package io.github.quizmaven.parse;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the list of accepted answers under {@code ### Answer}. */
final class ShortAnswerReader implements ResponseReader {

    /** An item that is one code span and nothing else. */
    private static final Pattern CODE =
            Pattern.compile("(`+)(?!`)(.*?)(?<!`)\\1(?!`)", Pattern.DOTALL);

    private final DocumentBuilder document;
    private final SourceFile file;
    private final AnswerParts parts;

    ShortAnswerReader(DocumentBuilder document, AnswerParts parts) {
        this.document = document;
        this.file = document.file();
        this.parts = parts;
    }

    @Override
    public void read(
            Outline.Section section, List<Node> body, ObjectNode question, String pointer) {
        new QuestionText(document, question, pointer).stem(body);
        ArrayNode answers = question.putArray("answers");
        Outline.@Nullable Part part = parts.find(section);
        List<Node> blocks =
                part == null
                        ? List.of()
                        : part.blocks().stream().filter(each -> !Blocks.isInvisible(each)).toList();
        if (part == null || blocks.isEmpty()) {
            report(
                    part == null
                            ? document.placeOrHeading(pointer, "type")
                            : Blocks.headingText(part.heading(), file),
                    "this short-answer question accepts no answer",
                    part == null
                            ? Help.paste("add these lines:", "### Answer", "", "- …")
                            : Help.of("list what is accepted, as in `- Paris`"));
            return;
        }
        for (Node block : blocks) {
            if (block instanceof BulletList list) {
                Blocks.children(list).forEach(each -> item(each, answers, pointer));
            } else {
                report(
                        Blocks.firstLine(block, file),
                        "accepted answers are a bullet list",
                        block instanceof Paragraph
                                ? "write `- " + file.text(Blocks.firstLine(block, file)) + "`"
                                : "write each accepted answer as an item, as in `- Paris`");
                return;
            }
        }
    }

    private void item(Node item, ArrayNode answers, String pointer) {
        List<Node> blocks = Blocks.children(item);
        if (blocks.size() != 1 || !(blocks.get(0) instanceof Paragraph)) {
            report(
                    Blocks.firstLine(item, file),
                    blocks.isEmpty()
                            ? "this accepted answer is empty"
                            : "Markdown reads this accepted answer as a block, not as text",
                    blocks.isEmpty()
                            ? "write the answer, or remove the line"
                            : "put it in backticks");
            return;
        }
        List<Span> lines = Blocks.lines(blocks.get(0));
        String text =
                lines.stream().map(file::text).map(String::strip).collect(Collectors.joining(" "));
        document.place(
                pointer + "/answers/" + answers.size(),
                lines.get(0).to(lines.get(lines.size() - 1)));
        answers.add(typed(text));
    }

    /** What a learner types: the content of a code span, or the line as it stands. */
    private static String typed(String text) {
        Matcher code = CODE.matcher(text);
        if (!code.matches()) {
            return text;
        }
        String inside = code.group(2);
        boolean padded = inside.startsWith(" ") && inside.endsWith(" ") && !inside.isBlank();
        return padded ? inside.substring(1, inside.length() - 1) : inside;
    }

    private void report(Span place, String message, String help) {
        report(place, message, Help.of(help));
    }

    private void report(Span place, String message, Help help) {
        document.report(Syntax.SHORT_ANSWER_FORM, place, message, help);
    }
}
