package io.github.quizmaven;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text that counts how often somebody looks at a character of it. Twice the text must take about
 * twice the looks, whatever it is a run of; no clock is asked.
 */
public final class CountedText implements CharSequence {

    private static final int SIZE = 250;
    private static final double MOST_GROWTH = 2.5;

    /** What runs are made of: every kind of character, and what patterns wait for. */
    private static final List<String> UNITS =
            Stream.concat(
                            IntStream.rangeClosed(' ', '~').mapToObj(Character::toString),
                            Stream.of(
                                    "\t",
                                    "\n",
                                    " \n",
                                    "é",
                                    "\u00a0",
                                    "😀",
                                    "⟦code⟧ ",
                                    "$$",
                                    "``",
                                    "[[",
                                    "]]",
                                    "**",
                                    "<!--",
                                    "-->",
                                    "<?",
                                    "</",
                                    "/* ",
                                    "*/",
                                    "\\\\",
                                    "\\{",
                                    "\\begin{",
                                    "\\begin ",
                                    "\\end{a}",
                                    "\\left ",
                                    "\\left.",
                                    "url(",
                                    "\"a",
                                    "@a ",
                                    "a(",
                                    "A, ",
                                    "A and ",
                                    "A & ",
                                    "(A), ",
                                    "both ",
                                    "both A, ",
                                    "option ",
                                    "option A, ",
                                    "all of ",
                                    "A is ",
                                    "is the ",
                                    "and ",
                                    "1,",
                                    "1. ",
                                    "a b ",
                                    ". ",
                                    "-a.",
                                    "quiz-ignore ",
                                    "a,",
                                    "image. ",
                                    "the ",
                                    "_-",
                                    "<code>",
                                    "a. ",
                                    "A a ",
                                    "</p>"))
                    .toList();

    private static final List<String> STARTS =
            List.of(
                    "",
                    "x",
                    "A",
                    "A, ",
                    "<!--",
                    "<!-- quiz-ignore ",
                    "\\begin",
                    "\\left",
                    "image",
                    "option",
                    "options ",
                    "both A",
                    "A is ",
                    "Question ",
                    "1",
                    "url(",
                    "\"",
                    "/*");

    private static final List<String> ENDS = List.of("", "x", "\n?", " is");

    private final String text;
    private final long[] looks;

    private CountedText(String text, long[] looks) {
        this.text = text;
        this.looks = looks;
    }

    /** Runs a matcher on texts of every kind in two sizes. */
    public static void assertLinear(String name, Consumer<CharSequence> matcher) {
        List<String> steep = new ArrayList<>();
        for (String start : STARTS) {
            for (String unit : UNITS) {
                for (String end : ENDS) {
                    @Nullable String found = steep(start, unit, end, matcher);
                    if (found != null) {
                        steep.add(found);
                    }
                }
            }
        }
        assertTrue(
                steep.isEmpty(),
                () ->
                        "%s: %d kinds of text grow too fast, such as %s"
                                .formatted(
                                        name,
                                        steep.size(),
                                        steep.subList(0, Math.min(5, steep.size()))));
    }

    private static @Nullable String steep(
            String start, String unit, String end, Consumer<CharSequence> matcher) {
        int count = Math.max(1, SIZE / unit.length());
        long twice = looks(start + unit.repeat(2 * count) + end, matcher);
        if (twice <= MOST_GROWTH * SIZE) {
            return null;
        }
        long once = looks(start + unit.repeat(count) + end, matcher);
        return twice > MOST_GROWTH * Math.max(once, SIZE)
                ? "«%s» + «%s» × %d + «%s»: %d, then %d looks"
                        .formatted(start, unit, count, end, once, twice)
                : null;
    }

    private static long looks(String text, Consumer<CharSequence> matcher) {
        long[] looks = {0};
        matcher.accept(new CountedText(text, looks));
        return looks[0];
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        looks[0]++;
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        looks[0] += end - start;
        return new CountedText(text.substring(start, end), looks);
    }

    @Override
    public String toString() {
        looks[0] += text.length();
        return text;
    }
}
