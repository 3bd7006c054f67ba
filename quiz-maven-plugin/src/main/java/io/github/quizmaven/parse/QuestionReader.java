package io.github.quizmaven.parse;

import io.github.quizmaven.diagnostic.Silence;
import io.github.quizmaven.markdown.Blanks;
import io.github.quizmaven.model.QuestionType;
import io.github.quizmaven.source.Slice;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Reads one section of a file as a question. */
final class QuestionReader {

    private final DocumentBuilder document;
    private final SourceFile file;
    private final String language;
    private final AnswerParts answers;
    private final Map<QuestionType, ResponseReader> readers;

    QuestionReader(DocumentBuilder document, String language) {
        this.document = document;
        this.file = document.file();
        this.language = language;
        this.answers = new AnswerParts(file, language);
        ResponseReader choices = new ChoiceReader(document);
        this.readers =
                Map.of(
                        QuestionType.SINGLE_CHOICE, choices,
                        QuestionType.MULTIPLE_CHOICE, choices,
                        QuestionType.ORDERING, choices,
                        QuestionType.MATCHING, new MatchingReader(document),
                        QuestionType.NUMERIC, new NumericReader(document, answers),
                        QuestionType.SHORT_ANSWER, new ShortAnswerReader(document, answers),
                        QuestionType.CLOZE, new ClozeReader(document));
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
        MetadataReader metadata = new MetadataReader(document);
        List<Node> body = metadata.read(section, question, pointer);
        if (!question.has("id")) {
            question.put("id", Slug.of(Slug.plainText(heading)));
            document.place(pointer + "/id", title);
        }
        if (swallowed) {
            document.silence(Silence.all(section.span()));
            return;
        }
        reportTopHeadings(blocks);
        body.removeIf(each -> Blocks.isAtx(each, file, 1));
        @Nullable ResponseReader reader = reader(section, body, question);
        if (reader == null) {
            if (metadata.readable()) {
                reportMissing(section, body);
            }
            return;
        }
        reader.read(section, body, question, pointer);
        String type = question.path("type").asString("");
        metadata.rejectForeign(type);
        new PartsReader(document, language, question, pointer)
                .read(withoutTopHeadings(section.parts()));
        reportForeignOptions(type, body);
    }

    /** The reader of the question's type; a type that nobody wrote is inferred, if it can be. */
    private @Nullable ResponseReader reader(
            Outline.Section section, List<Node> body, ObjectNode question) {
        QuestionType type = QuestionType.of(question.path("type").asString("")).orElse(null);
        if (type == null && new TaskListFinder(file).find(body) != null) {
            return readers.get(QuestionType.SINGLE_CHOICE);
        }
        if (type == null) {
            type = inferred(section, body);
            if (type == null) {
                return null;
            }
            question.put("type", type.word());
        }
        return readers.get(type);
    }

    private @Nullable QuestionType inferred(Outline.Section section, List<Node> body) {
        Outline.@Nullable Part answer = answers.find(section);
        if (answer != null) {
            @Nullable Slice text = Slices.ofBlocks(file, answer.blocks());
            boolean list = answer.blocks().stream().anyMatch(BulletList.class::isInstance);
            return text != null && !list && NumberText.isLikely(text.text())
                    ? QuestionType.NUMERIC
                    : QuestionType.SHORT_ANSWER;
        }
        @Nullable Slice stem = Slices.ofBlocks(file, body);
        boolean math = document.tree().path("math").asBoolean(true);
        return stem != null && !Blanks.find(stem.text(), math).isEmpty()
                ? QuestionType.CLOZE
                : null;
    }

    private void reportMissing(Outline.Section section, List<Node> body) {
        document.silence(Silence.all(section.span()));
        document.report(
                Syntax.RESPONSE_MISSING,
                Blocks.headingText(section.heading(), file),
                "this question offers nothing to answer with",
                new MissingResponse(file).help(section, body));
    }

    /** A task list in a question whose type has no options. */
    private void reportForeignOptions(String type, List<Node> body) {
        TaskListFinder.@Nullable Range list = new TaskListFinder(file).find(body);
        boolean options =
                QuestionType.of(type)
                        .filter(each -> readers.get(each) instanceof ChoiceReader)
                        .isPresent();
        if (list != null && !options) {
            document.report(
                    Syntax.STRAY_CONTENT,
                    Blocks.firstLine(body.get(list.first()), file),
                    "a question of type `" + type + "` has no options",
                    "write `type: single-choice`, or remove the `[ ]`");
        }
    }

    private List<Outline.Part> withoutTopHeadings(List<Outline.Part> parts) {
        return parts.stream()
                .map(
                        part ->
                                new Outline.Part(
                                        part.heading(),
                                        part.blocks().stream()
                                                .filter(each -> !Blocks.isAtx(each, file, 1))
                                                .toList()))
                .toList();
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
