package io.github.quizmaven.write.text;

import io.github.quizmaven.quiz.response.Choice;
import io.github.quizmaven.quiz.response.Cloze;
import io.github.quizmaven.quiz.response.Matching;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.response.Ordering;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.quiz.response.Sequences;
import io.github.quizmaven.quiz.response.Step;
import io.github.quizmaven.read.mended.Marker;
import io.github.quizmaven.read.mended.MeantAnswer;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.FileTree;
import io.github.quizmaven.syntax.Text;
import io.github.quizmaven.write.form.CodeForm;
import io.github.quizmaven.write.form.ItemShape;
import io.github.quizmaven.write.form.TextWays;
import io.github.quizmaven.write.form.YamlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Writes what a question offers to answer with. */
public final class ResponseWriter implements Response.Visitor<WrittenResponse> {

    private static final int LEAST_STEPS = 3;

    private final Spelling spelling;
    private final @Nullable Text stem;

    /**
     * @param stem what is above the response, or null
     */
    ResponseWriter(Spelling spelling, @Nullable Text stem) {
        this.spelling = spelling;
        this.stem = stem;
    }

    @Override
    public WrittenResponse choice(Choice choice) {
        return WrittenResponse.body(
                options(choice.options(), stem), !choice.multiple() && !choice.options().isEmpty());
    }

    @Override
    public WrittenResponse ordering(Ordering ordering) {
        boolean listed = ordering.order().isEmpty() || ordering.isListedSolved();
        return new WrittenResponse(
                steps(ordering.steps()),
                "",
                listed ? Map.of() : Map.of("order", ordering.order().toString()),
                false);
    }

    @Override
    public WrittenResponse sequences(Sequences sequences) {
        List<String> blocks = new ArrayList<>();
        blocks.add(steps(sequences.steps()));
        @Nullable Text prompt = sequences.prompt();
        blocks.add(spelling.blocks("/prompt", prompt));
        blocks.add(options(sequences.options(), prompt));
        blocks.removeIf(String::isEmpty);
        boolean inferred =
                !sequences.orders().isEmpty()
                        && sequences.orders().stream()
                                .allMatch(
                                        each ->
                                                each.isPresent()
                                                        && each.get().numbers().size()
                                                                >= LEAST_STEPS);
        return WrittenResponse.body(String.join("\n\n", blocks), inferred);
    }

    @Override
    public WrittenResponse matching(Matching matching) {
        Matching.@Nullable Captions captions = matching.captions();
        if (captions == null && matching.pairs().isEmpty()) {
            return WrittenResponse.NONE;
        }
        String head = captions == null ? row(null, null) : row(captions.left(), captions.right());
        return WrittenResponse.body(
                Stream.concat(
                                Stream.of(head, "|---|---|"),
                                matching.pairs().stream()
                                        .map(each -> row(each.left(), each.right())))
                        .collect(Collectors.joining("\n")),
                false);
    }

    @Override
    public WrittenResponse typed(Response.Typed typed) {
        List<String> lines = typed.lines(spelling.leavesOut("numeric"));
        Map<String, String> keys = new LinkedHashMap<>(typed.keys());
        keys.replaceAll((key, value) -> YamlText.inList(value));
        return new WrittenResponse(
                "",
                typed.isListed()
                        ? lines.stream()
                                .filter(each -> !each.isEmpty())
                                .map(ResponseWriter::accepted)
                                .collect(Collectors.joining("\n"))
                        : String.join("\n", lines),
                keys,
                typed.isInferred());
    }

    @Override
    public WrittenResponse cloze(Cloze cloze) {
        return new WrittenResponse(
                "",
                "",
                cloze.caseSensitive() ? Map.of("case", "sensitive") : Map.of(),
                !cloze.blanks().isEmpty());
    }

    /** What is on the back is written with the other parts. */
    @Override
    public WrittenResponse recall(Response.Recall recall) {
        return WrittenResponse.NONE;
    }

    /** A list above the options would go on in them if it had the same bullets. */
    private String options(List<Option> options, @Nullable Text above) {
        boolean list =
                above != null
                        && !above.nodes().isEmpty()
                        && last(above) instanceof BulletList bullets
                        && "-".equals(bullets.getMarker());
        List<String> items = new ArrayList<>();
        for (int index = 0; index < options.size(); index++) {
            items.add((list ? "*" : "-") + option(options.get(index), index).substring(1));
        }
        return String.join("\n", items);
    }

    private static Node last(Text text) {
        return text.nodes().get(text.nodes().size() - 1);
    }

    private String option(Option option, int index) {
        ItemShape shape = ItemShape.option(option.correct());
        @Nullable Text feedback = option.feedback();
        boolean more = feedback != null;
        String pointer = "/options/" + index;
        String item =
                spelling.lines(
                        pointer + "/text",
                        option.text(),
                        text -> TextWays.option(text, shape, more),
                        text -> TextWays.options(text, shape, more));
        return feedback == null
                ? item
                : item
                        + spelling.lines(
                                pointer + "/feedback",
                                feedback,
                                text -> TextWays.feedback(text, shape, option.text()),
                                text -> TextWays.feedbacks(text, shape, option.text()));
    }

    private String steps(List<Step> steps) {
        List<String> items = new ArrayList<>();
        for (int index = 0; index < steps.size(); index++) {
            items.add(
                    item(
                            spelling,
                            "/steps/" + index + "/text",
                            steps.get(index).text(),
                            ItemShape.step(index + 1)));
        }
        return String.join("\n", items);
    }

    static String item(Spelling spelling, String pointer, Text text, ItemShape shape) {
        return spelling.lines(
                pointer,
                text,
                each -> TextWays.item(each, shape),
                each -> TextWays.items(each, shape));
    }

    private static String row(@Nullable Text left, @Nullable Text right) {
        return "| " + cell(left) + " | " + cell(right) + " |";
    }

    private static String cell(@Nullable Text text) {
        return text == null ? "" : TextWays.line(text).replace("|", "\\|");
    }

    /** As typed where Markdown reads one plain line, else as code. */
    private static String accepted(String answer) {
        FileTree tree = Text.of("- " + answer).tree();
        Node list = tree.root().getFirstChild();
        @Nullable Node item = list instanceof BulletList ? list.getFirstChild() : null;
        @Nullable Node line = item == null ? null : item.getFirstChild();
        boolean plain =
                list != null
                        && list.getNext() == null
                        && line instanceof Paragraph paragraph
                        && line == item.getLastChild()
                        && line.getFirstChild() != null
                        && Marker.of(tree.file(), item) == null
                        && !(line.getFirstChild() instanceof Code
                                && line.getFirstChild() == line.getLastChild())
                        && MeantAnswer.flaw(paragraph, answer, Span.at(0)) == null
                        && answer.equals(answer.strip());
        return "- " + (plain ? answer : CodeForm.span(answer));
    }
}
