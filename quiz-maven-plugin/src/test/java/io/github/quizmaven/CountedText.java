package io.github.quizmaven;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;

/**
 * A text that counts how often somebody looks at a character of it. Twice the text must take about
 * twice the looks, whatever it is a run of; no clock is asked.
 */
public final class CountedText implements CharSequence {

    private static final int SIZE = 120;
    private static final double MOST_GROWTH = 2.5;

    /** How often each character of a text may be looked at before nobody waits for the end. */
    private static final int PATIENCE = 2_000;

    /** How many kinds of text that take too long are enough to tell. */
    private static final int ENOUGH = 5;

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

    /** Counts up, and ends what never would. */
    private static final class Looks {

        private final long most;
        private long sum;

        Looks(long most) {
            this.most = most;
        }

        void add(long looks) {
            sum += looks;
            if (sum > most) {
                throw new TooManyLooksException();
            }
        }
    }

    private static final class TooManyLooksException extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    private final String text;
    private final Looks looks;

    private CountedText(String text, Looks looks) {
        this.text = text;
        this.looks = looks;
    }

    /** Runs a matcher on one long text, which it may look at often, but not without end. */
    public static void assertEnds(String name, String text, Consumer<CharSequence> matcher) {
        assertTrue(
                looks(text, matcher) <= most(text),
                () -> "%s: no end in a run of «%s»".formatted(name, text.substring(0, 20)));
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
                    if (steep.size() == ENOUGH) {
                        fail(name, steep);
                    }
                }
            }
        }
        if (!steep.isEmpty()) {
            fail(name, steep);
        }
    }

    private static void fail(String name, List<String> steep) {
        Assertions.fail(
                name
                        + ": looks grow faster than the text, at least for "
                        + String.join(", ", steep));
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
        Looks looks = new Looks(most(text));
        try {
            matcher.accept(new CountedText(text, looks));
        } catch (TooManyLooksException endless) {
            return looks.sum;
        }
        return looks.sum;
    }

    private static long most(String text) {
        return (long) PATIENCE * (text.length() + 1);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        looks.add(1);
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        looks.add(end - start);
        return new CountedText(text.substring(start, end), looks);
    }

    @Override
    public String toString() {
        looks.add(text.length());
        return text;
    }
}
