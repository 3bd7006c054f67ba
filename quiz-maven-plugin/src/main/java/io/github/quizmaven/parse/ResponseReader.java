package io.github.quizmaven.parse;

import io.github.quizmaven.diagnostic.Silence;
import io.github.quizmaven.markdown.Content;
import io.github.quizmaven.model.QuestionType;
import io.github.quizmaven.source.Slice;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a question's body: stem, steps, prompt, options. */
final class ResponseReader {

    private final DocumentBuilder document;
    private final SourceFile file;
    private final ObjectNode question;
    private final String pointer;

    ResponseReader(DocumentBuilder document, ObjectNode question, String pointer) {
        this.document = document;
        this.file = document.file();
        this.question = question;
        this.pointer = pointer;
    }

    /**
     * Reads what the question's type asks for, and infers the type where none is written.
     *
     * @return whether a response was found, or its absence is left to a rule
     */
    boolean read(List<Node> body, Span section) {
        TaskListFinder.Range range = new TaskListFinder(file).find(body);
        if (range == null) {
            return readWithoutTaskList(body);
        }
        TaskList list = new TaskListReader(document).read(body, range, section);
        List<String> texts =
                list.options().stream().map(each -> each.content(file).text()).toList();
        if (!question.has("type")) {
            question.put(
                    "type",
                    SequenceText.areOrders(texts)
                            ? QuestionType.ORDERING.word()
                            : QuestionType.SINGLE_CHOICE.word());
        }
        List<Node> above = body.subList(0, range.first());
        if (isOrdering()) {
            readOrderingAbove(above, list);
        } else {
            stem(above, list.stemLines(), list.before());
        }
        reportMerged(list.before());
        options(list.options());
        reportRest(list.rest(), list.options().size());
        return true;
    }

    private boolean isOrdering() {
        return question.path("type").asString("").equals(QuestionType.ORDERING.word());
    }

    private boolean readWithoutTaskList(List<Node> body) {
        if (!isOrdering()) {
            stem(body, List.of(), List.of());
            if (!question.has("type")) {
                return false;
            }
            question.putArray("options");
            document.silence(Silence.allBut(headingLine(), "options-count"));
            return true;
        }
        TaskListFinder.Range range = new StepsFinder(file).find(body);
        if (range == null) {
            stem(body, List.of(), List.of());
            return true;
        }
        StepsReader reader = new StepsReader(document);
        steps(reader.read(body.subList(range.first(), range.last() + 1)));
        stem(body.subList(0, range.first()), reader.stemLines(), List.of());
        reportRest(body.subList(range.last() + 1, body.size()), 0);
        return true;
    }

    private Span headingLine() {
        Span heading = document.place(pointer);
        return heading == null ? Span.at(0) : heading;
    }

    private void readOrderingAbove(List<Node> above, TaskList list) {
        StepsReader reader = new StepsReader(document);
        if (!list.before().isEmpty()) {
            steps(reader.readItems(list.before()));
            stem(above, list.stemLines(), List.of());
            return;
        }
        TaskListFinder.Range range = new StepsFinder(file).find(above);
        if (range == null) {
            stem(above, list.stemLines(), List.of());
            return;
        }
        steps(reader.read(above.subList(range.first(), range.last() + 1)));
        stem(above.subList(0, range.first()), reader.stemLines(), List.of());
        List<Span> prompt =
                new ArrayList<>(
                        Blocks.contentLines(file, above.subList(range.last() + 1, above.size())));
        prompt.addAll(list.stemLines());
        put("prompt", Slices.of(file, prompt, 0));
    }

    private void stem(List<Node> blocks, List<Span> more, List<Node> items) {
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

    private void put(String key, Slice text) {
        if (!text.text().isEmpty()) {
            question.put(key, document.text(pointer + "/" + key, text));
        }
    }

    private void options(List<RawItem> options) {
        ArrayNode array = question.putArray("options");
        for (RawItem each : options) {
            String at = pointer + "/options/" + array.size();
            ObjectNode option = array.addObject();
            Slice content = each.content(file);
            option.put("id", Content.id(document.markdown(content)));
            option.put("text", document.text(at + "/text", content));
            option.put("correct", each.correct());
            Slice feedback = each.feedback(file);
            if (feedback != null && !feedback.text().isEmpty()) {
                option.put("feedback", document.text(at + "/feedback", feedback));
            }
            document.place(at, each.marker());
        }
    }

    private void steps(List<RawItem> steps) {
        ArrayNode array = question.putArray("steps");
        for (RawItem each : steps) {
            String at = pointer + "/steps/" + array.size();
            int number = array.size() + 1;
            ObjectNode step = array.addObject();
            Slice content = each.content(file);
            step.put("id", Content.id(document.markdown(content)));
            step.put("number", number);
            step.put("text", document.text(at + "/text", content));
            document.place(at, each.marker());
        }
    }

    /**
     * Items without a marker in front of the first option: Markdown sees one list with two ends.
     */
    private void reportMerged(List<Node> before) {
        if (!before.isEmpty()) {
            Span first = Blocks.span(before.get(0));
            int line = file.lines().line(first.start());
            document.report(
                    Syntax.STRAY_CONTENT,
                    new Span(first.start(), file.lines().end(line)),
                    "this list and the options are one list for Markdown",
                    "put a sentence between them");
        }
    }

    private void reportRest(List<Node> rest, int options) {
        @Nullable Node first =
                rest.stream().filter(each -> !Blocks.isInvisible(each)).findFirst().orElse(null);
        if (first == null) {
            return;
        }
        Span whole = Blocks.span(first);
        int line = file.lines().line(whole.start());
        String last =
                options > 0
                        ? "indent it by two spaces if it belongs to option "
                                + OptionLetter.of(options - 1)
                                + ", or put it under `### Solution`"
                        : "put it above the steps, or under `### Solution`";
        document.report(
                Syntax.STRAY_CONTENT,
                new Span(whole.start(), Math.min(whole.end(), file.lines().end(line))),
                "only parts like `### Hint` may follow the " + (options > 0 ? "options" : "steps"),
                last);
    }
}
