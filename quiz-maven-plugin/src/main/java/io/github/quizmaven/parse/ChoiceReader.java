package io.github.quizmaven.parse;

import io.github.quizmaven.diagnostic.Silence;
import io.github.quizmaven.markdown.Content;
import io.github.quizmaven.model.Letters;
import io.github.quizmaven.model.QuestionType;
import io.github.quizmaven.model.Sequence;
import io.github.quizmaven.source.Slice;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads choices and orderings: stem, steps, prompt, options. */
final class ChoiceReader implements ResponseReader {

    /** Other separators than commas would make an order of options like {@code 1 2 3}. */
    private static final Pattern LIKELY_ORDER =
            Pattern.compile("\\s*`?\\s*(\\d{1,3}(?:\\s*,\\s*\\d{1,3}){2,})\\s*`?\\s*");

    private final DocumentBuilder document;
    private final SourceFile file;

    ChoiceReader(DocumentBuilder document) {
        this.document = document;
        this.file = document.file();
    }

    /**
     * A task list without a type is an ordering if its options are orders, else a single choice.
     */
    @Override
    public void read(
            Outline.Section section, List<Node> body, ObjectNode question, String pointer) {
        new One(question, pointer).read(body, section.span());
    }

    /**
     * Whether the options of a question without a type are orders of steps: all of them sequences
     * of three or more numbers, and at least one a permutation of 1…n. Not all need be one, or a
     * slip in a sequence would change the question's type.
     */
    private static boolean areOrders(List<String> options) {
        List<Sequence> sequences =
                options.stream()
                        .map(LIKELY_ORDER::matcher)
                        .filter(Matcher::matches)
                        .flatMap(each -> Sequence.of(each.group(1)).stream())
                        .toList();
        return sequences.size() == options.size()
                && sequences.stream().anyMatch(each -> each.flaws(each.numbers().size()).isEmpty());
    }

    /** One question being read. */
    private final class One {

        private final ObjectNode question;
        private final String pointer;
        private final QuestionText text;

        One(ObjectNode question, String pointer) {
            this.question = question;
            this.pointer = pointer;
            this.text = new QuestionText(document, question, pointer);
        }

        void read(List<Node> body, Span section) {
            TaskListFinder.Range range = new TaskListFinder(file).find(body);
            if (range == null) {
                readWithoutTaskList(body);
                return;
            }
            TaskList list = new TaskListReader(document).read(body, range, section);
            List<String> texts =
                    list.options().stream().map(each -> each.content(file).text()).toList();
            if (!question.has("type")) {
                question.put(
                        "type",
                        areOrders(texts)
                                ? QuestionType.ORDERING.word()
                                : QuestionType.SINGLE_CHOICE.word());
            }
            List<Node> above = body.subList(0, range.first());
            if (isOrdering()) {
                readOrderingAbove(above, list);
            } else {
                text.stem(above, list.stemLines(), list.before());
            }
            reportMerged(list.before());
            options(list.options());
            reportRest(list.rest(), list.options().size());
        }

        private boolean isOrdering() {
            return question.path("type").asString("").equals(QuestionType.ORDERING.word());
        }

        private void readWithoutTaskList(List<Node> body) {
            TaskListFinder.Range range = isOrdering() ? new StepsFinder(file).find(body) : null;
            if (range == null) {
                text.stem(body);
                if (!isOrdering()) {
                    question.putArray("options");
                    document.silence(Silence.allBut(headingLine(), "options-count"));
                }
                return;
            }
            StepsReader reader = new StepsReader(document);
            steps(reader.read(body.subList(range.first(), range.last() + 1)));
            text.stem(body.subList(0, range.first()), reader.stemLines(), List.of());
            reportRest(body.subList(range.last() + 1, body.size()), 0);
        }

        private Span headingLine() {
            Span heading = document.place(pointer);
            return heading == null ? Span.at(0) : heading;
        }

        private void readOrderingAbove(List<Node> above, TaskList list) {
            StepsReader reader = new StepsReader(document);
            if (!list.before().isEmpty()) {
                steps(reader.readItems(list.before()));
                text.stem(above, list.stemLines(), List.of());
                return;
            }
            TaskListFinder.Range range = new StepsFinder(file).find(above);
            if (range == null) {
                text.stem(above, list.stemLines(), List.of());
                return;
            }
            steps(reader.read(above.subList(range.first(), range.last() + 1)));
            text.stem(above.subList(0, range.first()), reader.stemLines(), List.of());
            text.put(
                    "prompt",
                    above.subList(range.last() + 1, above.size()),
                    list.stemLines(),
                    List.of());
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
         * Items without a marker in front of the first option: Markdown sees one list with two
         * ends.
         */
        private void reportMerged(List<Node> before) {
            if (!before.isEmpty()) {
                document.report(
                        Syntax.STRAY_CONTENT,
                        Blocks.firstLine(before.get(0), file),
                        "this list and the options are one list for Markdown",
                        "put a sentence between them");
            }
        }

        private void reportRest(List<Node> rest, int options) {
            text.reportRest(
                    rest,
                    "only parts like `### Hint` may follow the "
                            + (options > 0 ? "options" : "steps"),
                    options > 0
                            ? "indent it by two spaces if it belongs to option "
                                    + Letters.of(options - 1)
                                    + ", or put it under `### Solution`"
                            : "put it above the steps, or under `### Solution`");
        }
    }
}
