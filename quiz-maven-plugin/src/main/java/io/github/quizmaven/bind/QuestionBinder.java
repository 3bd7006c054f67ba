package io.github.quizmaven.bind;

import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.model.Blank;
import io.github.quizmaven.model.Captions;
import io.github.quizmaven.model.Grading;
import io.github.quizmaven.model.Level;
import io.github.quizmaven.model.Option;
import io.github.quizmaven.model.Pair;
import io.github.quizmaven.model.Question;
import io.github.quizmaven.model.QuestionType;
import io.github.quizmaven.model.Solution;
import io.github.quizmaven.model.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns one question's object into a {@code Question}. */
final class QuestionBinder {

    private final Fields fields;

    QuestionBinder(Fields fields) {
        this.fields = fields;
    }

    /**
     * @param shuffle whether the quiz shuffles options
     * @param grading how the quiz grades
     */
    Question bind(boolean shuffle, Grading grading) {
        QuestionType type =
                Optional.ofNullable(fields.text("type")).flatMap(QuestionType::of).orElse(null);
        List<Option> options = options();
        List<Step> steps = steps();
        return new Question(
                Objects.requireNonNullElse(fields.text("id"), ""),
                fields.markdown("title"),
                type,
                fields.text("category"),
                Optional.ofNullable(fields.text("level")).flatMap(Level::of).orElse(null),
                fields.duration("time"),
                fields.node("points").isNumber()
                        ? fields.node("points").decimalValue()
                        : BigDecimal.ONE,
                fields.integer("attempts"),
                fields.texts("tags"),
                fields.text("shuffle") == null ? shuffle : "options".equals(fields.text("shuffle")),
                fields.word("grading", Grading::of, grading),
                fields.markdown("stem"),
                options,
                steps,
                order(steps.size(), !options.isEmpty()),
                fields.markdown("prompt"),
                captions(),
                pairs(),
                fields.texts("answers"),
                new NumericBinder(fields).bind(),
                blanks(),
                isCaseSensitive(type),
                fields.markdowns("hints"),
                solution(),
                fields.markdown("quickCheck"),
                fields.markdowns("commonMistakes"),
                fields.markdown("commonMistakesLeadIn"),
                fields.markdown("references"),
                fields.place());
    }

    private boolean isCaseSensitive(@Nullable QuestionType type) {
        return (type == QuestionType.SHORT_ANSWER || type == QuestionType.CLOZE)
                && "sensitive".equals(fields.text("case"));
    }

    private List<Option> options() {
        List<Option> options = new ArrayList<>();
        for (Fields each : fields.objects("options")) {
            Markdown text = each.markdown("text");
            if (text != null) {
                options.add(
                        new Option(
                                String.valueOf(each.text("id")),
                                text,
                                each.node("correct").asBoolean(false),
                                each.markdown("feedback"),
                                each.place()));
            }
        }
        return options;
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Fields each : fields.objects("steps")) {
            Markdown text = each.markdown("text");
            if (text != null) {
                steps.add(
                        new Step(
                                String.valueOf(each.text("id")),
                                steps.size() + 1,
                                text,
                                each.place()));
            }
        }
        return steps;
    }

    /** The right order: as written, or as listed; none where sequences are to be chosen from. */
    private List<Integer> order(int steps, boolean choices) {
        List<Integer> order = new ArrayList<>();
        for (JsonNode each : fields.node("order")) {
            order.add(each.intValue());
        }
        if (order.isEmpty() && !choices) {
            for (int number = 1; number <= steps; number++) {
                order.add(number);
            }
        }
        return order;
    }

    private @Nullable Captions captions() {
        List<Markdown> captions = fields.markdowns("captions");
        return captions.size() == 2 ? new Captions(captions.get(0), captions.get(1)) : null;
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (Fields each : fields.objects("pairs")) {
            Markdown right = each.markdown("right");
            if (right != null) {
                pairs.add(new Pair(each.markdown("left"), right, each.place()));
            }
        }
        return pairs;
    }

    private List<Blank> blanks() {
        return fields.objects("blanks").stream()
                .map(each -> new Blank(each.texts("answers"), each.place()))
                .toList();
    }

    private @Nullable Solution solution() {
        if (!fields.node("solution").isObject()) {
            return null;
        }
        Fields solution =
                new Fields(
                        fields.document(), fields.node("solution"), fields.pointer() + "/solution");
        return new Solution(
                solution.markdown("text"), solution.text("answer"), solution.place("answer"));
    }
}
