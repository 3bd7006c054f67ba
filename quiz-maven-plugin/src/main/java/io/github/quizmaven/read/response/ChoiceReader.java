package io.github.quizmaven.read.response;

import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.response.Choice;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.response.Ordering;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.quiz.response.Sequence;
import io.github.quizmaven.quiz.response.Sequences;
import io.github.quizmaven.quiz.response.Step;
import io.github.quizmaven.quiz.word.Letters;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.read.context.FileContext;
import io.github.quizmaven.read.context.SyntaxRules;
import io.github.quizmaven.read.mended.MeantOrder;
import io.github.quizmaven.read.mended.TaskListFinder;
import io.github.quizmaven.read.step.StepsFinder;
import io.github.quizmaven.suppress.Unknown;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.Text;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Reads choices and orderings: stem, steps, prompt, options. A task list of a question without a
 * type is an ordering if its options are orders, else a single choice.
 */
final class ChoiceReader implements ResponseReader {

    private static final int FEWEST_STEPS = 3;

    private final FileContext context;
    private final Stems stems;
    private final Options options;
    private final Steps steps;

    ChoiceReader(FileContext context) {
        this.context = context;
        this.stems = new Stems(context);
        this.options = new Options(context);
        this.steps = new Steps(context);
    }

    @Override
    public Outcome read(Asked question) {
        @Nullable QuestionType type = question.metadata().get(Key.TYPE);
        TaskListFinder.@Nullable Range range = question.taskList();
        if (range == null) {
            return type == QuestionType.ORDERING
                    ? readSteps(question)
                    : withoutOptions(question, type == QuestionType.MULTIPLE_CHOICE);
        }
        Options.Outcome list = options.read(question.body(), range, question.section().span());
        List<Node> above = question.body().subList(0, range.first());
        boolean ordering =
                type == null
                        ? areOrders(list.options())
                                || areOrdersOf(stepsAbove(above), list.options())
                        : type == QuestionType.ORDERING;
        Outcome outcome =
                ordering
                        ? readSequences(above, list)
                        : new Outcome(
                                stems.of(above, list.stemLines(), list.before()),
                                new Choice(type == QuestionType.MULTIPLE_CHOICE, list.options()));
        reportMerged(list.before());
        stems.reportRest(
                list.rest(),
                "only parts like `### Hint` may follow the options",
                "indent it by two spaces if it belongs to option "
                        + Letters.of(list.options().size() - 1)
                        + ", or put it under `### Solution`");
        return outcome;
    }

    private Outcome withoutOptions(Asked question, boolean multiple) {
        context.findings().unknown(Unknown.allBut(question.heading(), "options-count"));
        return new Outcome(stems.of(question.body()), new Choice(multiple, List.of()));
    }

    private Outcome readSteps(Asked question) {
        List<Node> body = question.body();
        TaskListFinder.@Nullable Range range = new StepsFinder(context.file()).find(body);
        if (range == null) {
            return new Outcome(stems.of(body), ordering(question, List.of()));
        }
        Steps.Outcome read = steps.read(body.subList(range.first(), range.last() + 1));
        @Nullable Text stem = stems.of(body.subList(0, range.first()), read.stemLines(), List.of());
        stems.reportRest(
                body.subList(range.last() + 1, body.size()),
                "only parts like `### Hint` may follow the steps",
                "put it above the steps, or under `### Solution`");
        return new Outcome(stem, ordering(question, read.steps()));
    }

    private static Response ordering(Asked question, List<Step> steps) {
        @Nullable List<Integer> order = question.metadata().get(Key.ORDER);
        return order == null ? Ordering.listed(steps) : new Ordering(steps, order);
    }

    private Outcome readSequences(List<Node> above, Options.Outcome list) {
        if (!list.before().isEmpty()) {
            List<Step> merged = steps.readItems(list.before());
            return new Outcome(
                    stems.of(above, list.stemLines(), List.of()),
                    Sequences.of(merged, null, list.options()));
        }
        TaskListFinder.@Nullable Range range = new StepsFinder(context.file()).find(above);
        if (range == null) {
            return new Outcome(
                    stems.of(above, list.stemLines(), List.of()),
                    Sequences.of(List.of(), null, list.options()));
        }
        Steps.Outcome read = steps.read(above.subList(range.first(), range.last() + 1));
        @Nullable Text stem =
                stems.of(above.subList(0, range.first()), read.stemLines(), List.of());
        @Nullable Text prompt =
                stems.of(
                        above.subList(range.last() + 1, above.size()), list.stemLines(), List.of());
        return new Outcome(stem, Sequences.of(read.steps(), prompt, list.options()));
    }

    /**
     * Whether the options of a question without a type are orders of steps: all of them sequences
     * of three or more numbers, and at least one a permutation of 1…n. Not all need be one, or a
     * slip in a sequence would change the question's type.
     */
    private static boolean areOrders(List<Option> options) {
        boolean permutation = false;
        for (Option option : options) {
            @Nullable Sequence order = likelyOrder(option.text().source());
            if (order == null) {
                return false;
            }
            permutation |= order.flaws(order.numbers().size()).isEmpty();
        }
        return permutation;
    }

    /** The number of steps right above the options, or of those that are one list with them. */
    private int stepsAbove(List<Node> above) {
        TaskListFinder.@Nullable Range range = new StepsFinder(context.file()).find(above);
        return range == null
                ? 0
                : above.subList(range.first(), range.last() + 1).stream()
                        .mapToInt(each -> Blocks.children(each).size())
                        .sum();
    }

    /**
     * Whether each option names as many steps as there are above, whatever is between their
     * numbers, and one of them all.
     */
    private static boolean areOrdersOf(int count, List<Option> options) {
        if (count < FEWEST_STEPS) {
            return false;
        }
        boolean permutation = false;
        for (Option option : options) {
            String text = option.text().prose().text();
            Optional<Sequence> meant = MeantOrder.of(text);
            if (meant.or(() -> Sequence.of(text))
                    .filter(each -> each.numbers().size() == count)
                    .isEmpty()) {
                return false;
            }
            permutation |= meant.isPresent();
        }
        return permutation;
    }

    /** Other separators than commas would make an order of options like {@code 1 2 3}. */
    private static @Nullable Sequence likelyOrder(String source) {
        String bare = source.strip();
        boolean code = bare.length() > 1 && bare.startsWith("`") && bare.endsWith("`");
        String numbers = code ? bare.substring(1, bare.length() - 1) : bare;
        boolean commas = true;
        int count = 0;
        for (String each : numbers.split(",", -1)) {
            String number = each.strip();
            commas &= !number.isEmpty() && number.chars().allMatch(Character::isDigit);
            count++;
        }
        Optional<Sequence> order =
                commas && count >= FEWEST_STEPS ? Sequence.of(numbers) : Optional.empty();
        return order.orElse(null);
    }

    /**
     * Items without a marker in front of the first option: Markdown sees one list with two ends.
     */
    private void reportMerged(List<Node> before) {
        if (!before.isEmpty()) {
            context.findings()
                    .report(
                            SyntaxRules.STRAY_CONTENT,
                            Blocks.firstLine(before.get(0), context.file()),
                            "this list and the options are one list for Markdown",
                            "put a sentence between them");
        }
    }
}
