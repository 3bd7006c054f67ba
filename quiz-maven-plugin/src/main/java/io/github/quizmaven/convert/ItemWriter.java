package io.github.quizmaven.convert;

import io.github.quizmaven.markdown.Content;
import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.model.Option;
import io.github.quizmaven.model.Question;
import io.github.quizmaven.model.Quiz;
import io.github.quizmaven.model.Step;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes texts as items of lists: options, steps, common mistakes. */
final class ItemWriter {

    /** Shows nothing, but is something for feedback to stand behind. */
    private static final Markdown NOTHING = Markdown.of("<!-- -->");

    /** What follows the item that is tried out. */
    private static final String NEXT = "zz";

    private final Trial trial;

    ItemWriter(Trial trial) {
        this.trial = trial;
    }

    String option(Option option) {
        Item item = Item.option(option.correct());
        @Nullable Markdown feedback = option.feedback();
        if (feedback == null) {
            // A quote at the end would be feedback, so an empty one follows it.
            List<List<String>> ways =
                    with(item.ways(option.text()), List.of("", "\n\n" + item.indented(">")));
            return best(ways, "", option.text(), null, () -> item.code(option.text()));
        }
        Markdown text = Content.isEmpty(option.text()) ? NOTHING : option.text();
        String content =
                best(
                        item.ways(text),
                        "\n\n" + item.indented("> x"),
                        text,
                        Markdown.of("x"),
                        () -> item.code(text));
        List<List<String>> ways =
                TextForms.indentable(feedback).stream()
                        .map(each -> item.indented(quoted(each)))
                        .map(each -> List.of(content + "\n" + each, content + "\n\n" + each))
                        .toList();
        String code = content + "\n" + item.indented(quoted(TextForms.asCode(feedback)));
        return best(ways, "", text, feedback, () -> code);
    }

    private String best(
            List<List<String>> ways,
            String end,
            Markdown text,
            @Nullable Markdown feedback,
            Supplier<String> otherwise) {
        return trial.best(
                ways,
                each -> "## t\n\n" + each + end + "\n- [ ] " + NEXT + "\n",
                quiz ->
                        precedesNext(quiz, 0, text, each -> texts(each.options(), Option::text))
                                && Trial.same(
                                        quiz.questions().get(0).options().get(0).feedback(),
                                        feedback),
                otherwise);
    }

    /**
     * @param bullet the character to start each item with
     */
    String options(List<Option> options, char bullet) {
        return options.stream()
                .map(each -> bullet + option(each).substring(1))
                .collect(Collectors.joining("\n"));
    }

    String steps(List<Step> steps) {
        String metadata = "## t\n\n```yaml question\ntype: ordering\n```\n\n";
        return IntStream.range(0, steps.size())
                .mapToObj(
                        index -> {
                            String before =
                                    IntStream.rangeClosed(1, index)
                                            .mapToObj(each -> each + ". x\n")
                                            .collect(Collectors.joining());
                            return item(
                                    Item.step(index + 1),
                                    steps.get(index).text(),
                                    each ->
                                            "%s%s%s\n%d. %s\n"
                                                    .formatted(
                                                            metadata, before, each, index + 2,
                                                            NEXT),
                                    index,
                                    each -> texts(each.steps(), Step::text));
                        })
                .collect(Collectors.joining("\n"));
    }

    String mistakes(List<Markdown> mistakes) {
        String above = "## t\n\n- [x] a\n- [ ] b\n\n### Common mistakes\n\n";
        return mistakes.stream()
                .map(
                        mistake ->
                                item(
                                        Item.bullet(),
                                        mistake,
                                        each -> above + each + "\n- " + NEXT + "\n",
                                        0,
                                        Question::commonMistakes))
                .collect(Collectors.joining("\n"));
    }

    private String item(
            Item item,
            Markdown text,
            UnaryOperator<String> frame,
            int index,
            Function<Question, List<Markdown>> list) {
        return trial.best(
                item.ways(text),
                frame,
                quiz -> precedesNext(quiz, index, text, list),
                () -> item.code(text));
    }

    /** Whether an item shows a text, and the one that was put behind it is the last. */
    private static boolean precedesNext(
            Quiz quiz, int index, Markdown text, Function<Question, List<Markdown>> list) {
        if (quiz.questions().size() != 1) {
            return false;
        }
        List<Markdown> texts = list.apply(quiz.questions().get(0));
        return texts.size() == index + 2
                && Trial.same(texts.get(index), text)
                && texts.get(index + 1).source().equals(NEXT);
    }

    private static <T> List<Markdown> texts(List<T> items, Function<T, Markdown> text) {
        return items.stream().map(text).toList();
    }

    private static List<List<String>> with(List<List<String>> ways, List<String> ends) {
        return ways.stream()
                .map(
                        equal ->
                                equal.stream()
                                        .flatMap(way -> ends.stream().map(end -> way + end))
                                        .toList())
                .toList();
    }

    private static String quoted(String text) {
        return text.replaceAll("(?dm)^(?=.)", "> ").replaceAll("(?dm)^$", ">");
    }
}
