package io.github.quizmaven.parse;

/** The letters by which people call options. */
final class OptionLetter {

    private OptionLetter() {}

    /** A to Z for 0 to 25; a number in the improbable case of more. */
    static String of(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : String.valueOf(index + 1);
    }
}
