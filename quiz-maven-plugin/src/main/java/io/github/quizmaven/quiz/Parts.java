package io.github.quizmaven.quiz;

import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a question says beside what it asks: below level-3 headings of reserved names.
 *
 * @param hintClaims lines of the hints that name an answer
 */
public record Parts(
        List<Text> hints,
        List<Solution.Claim> hintClaims,
        @Nullable Solution solution,
        @Nullable Text quickCheck,
        CommonMistakes commonMistakes,
        @Nullable Text references,
        Empty empty) {

    public static final Parts NONE =
            new Parts(List.of(), null, null, new CommonMistakes(null, null), null, Empty.NONE);

    /**
     * What learners tend to get wrong.
     *
     * @param leadIn what is above the list, or null
     * @param list the mistakes; null if there is no such part
     */
    public record CommonMistakes(@Nullable Text leadIn, @Nullable List<Text> list) {
        public CommonMistakes {
            list = list == null ? null : List.copyOf(list);
        }

        /** The mistakes, none if there is no such part. */
        public List<Text> mistakes() {
            return list == null ? List.of() : list;
        }
    }

    /**
     * The headings of parts without a text.
     *
     * @param hint where the name of one is, or null
     * @param solution the same for the solution
     */
    public record Empty(@Nullable Span hint, @Nullable Span solution) {
        public static final Empty NONE = new Empty(null, null);
    }

    public Parts {
        hints = List.copyOf(hints);
        hintClaims = List.copyOf(hintClaims);
    }

    /** With hints that name no answer. */
    public Parts(
            List<Text> hints,
            @Nullable Solution solution,
            @Nullable Text quickCheck,
            CommonMistakes commonMistakes,
            @Nullable Text references,
            Empty empty) {
        this(hints, List.of(), solution, quickCheck, commonMistakes, references, empty);
    }

    /** All texts, in any order. */
    public List<Text> texts() {
        List<Text> texts = new ArrayList<>(hints);
        add(texts, solution == null ? null : solution.text());
        add(texts, quickCheck);
        add(texts, commonMistakes.leadIn());
        add(texts, references);
        texts.addAll(commonMistakes.mistakes());
        return texts;
    }

    private static void add(List<Text> texts, @Nullable Text text) {
        if (text != null) {
            texts.add(text);
        }
    }
}
