package io.github.quizmaven.model;

import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.source.Span;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question with its defaults applied.
 *
 * @param id unique in the quiz
 * @param title the heading's text; null if empty
 * @param type what kind of response it asks for; null if none could be read
 * @param time how long it may take, or null
 * @param points what it is worth, above 0
 * @param attempts how often it may be tried, 1 to 20; null for without limit
 * @param shuffle whether its options are shown in a random order
 * @param stem what is asked, read with blanks exactly in a cloze question; null if the title asks
 *     it
 * @param options for choices, and the sequences of an ordering with choices
 * @param steps of an ordering, as shown in the source
 * @param order step numbers in the right order (1-based places in {@code steps}); empty for an
 *     ordering with choices
 * @param prompt what stands between steps and sequences
 * @param captions of a matching question
 * @param pairs of a matching question, distractors among them
 * @param answers what a short-answer question accepts, the first of which is shown
 * @param numeric what a numeric question accepts
 * @param blanks of a cloze question, in the order of the stem
 * @param caseSensitive whether upper and lower case matter in what is typed; false where nothing is
 * @param heading where the title stands in the file, or the heading's marks if it is empty
 */
public record Question(
        String id,
        @Nullable Markdown title,
        @Nullable QuestionType type,
        @Nullable String category,
        @Nullable Level level,
        @Nullable Duration time,
        BigDecimal points,
        @Nullable Integer attempts,
        List<String> tags,
        boolean shuffle,
        Grading grading,
        @Nullable Markdown stem,
        List<Option> options,
        List<Step> steps,
        List<Integer> order,
        @Nullable Markdown prompt,
        @Nullable Captions captions,
        List<Pair> pairs,
        List<String> answers,
        @Nullable NumericAnswer numeric,
        List<Blank> blanks,
        boolean caseSensitive,
        List<Markdown> hints,
        @Nullable Solution solution,
        @Nullable Markdown quickCheck,
        List<Markdown> commonMistakes,
        @Nullable Markdown commonMistakesLeadIn,
        @Nullable Markdown references,
        Span heading) {

    public Question {
        stem = stem == null ? null : stem.withBlanks(type == QuestionType.CLOZE);
        tags = List.copyOf(tags);
        options = List.copyOf(options);
        steps = List.copyOf(steps);
        order = List.copyOf(order);
        pairs = List.copyOf(pairs);
        answers = List.copyOf(answers);
        blanks = List.copyOf(blanks);
        hints = List.copyOf(hints);
        commonMistakes = List.copyOf(commonMistakes);
    }

    /** The options that are right. */
    public List<Option> key() {
        return options.stream().filter(Option::correct).toList();
    }

    /** Whether it offers something to answer with. */
    public boolean isAnswerable() {
        if (type == null) {
            return false;
        }
        return switch (type) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE -> !options.isEmpty();
            case ORDERING -> !steps.isEmpty() && !(order.isEmpty() && options.isEmpty());
            case MATCHING -> !pairs.isEmpty();
            case NUMERIC -> numeric != null;
            case SHORT_ANSWER -> !answers.isEmpty();
            case CLOZE -> !blanks.isEmpty();
        };
    }
}
