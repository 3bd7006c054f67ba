package io.github.quizmaven.quiz.word;

import java.util.List;

/** The letters by which people call options, and lists of such names in a sentence. */
public final class Letters {

    private static final int ALPHABET = 26;

    private Letters() {}

    /** A, B, C … for 0, 1, 2 …; numbers when the letters are used up. */
    public static String of(int index) {
        return index < ALPHABET ? String.valueOf((char) ('A' + index)) : String.valueOf(index + 1);
    }

    /** As in {@code option B}. */
    public static String name(int index) {
        return "option " + of(index);
    }

    /** As in {@code option B} or {@code options A, B and C}. */
    public static String names(List<Integer> indexes) {
        return (indexes.size() == 1 ? "option " : "options ")
                + and(indexes.stream().map(Letters::of).toList());
    }

    /** As in {@code A, B and C}. */
    public static String and(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
