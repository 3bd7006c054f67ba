package io.github.quizmaven.source;

/** Kinds of characters that Java has no question for. */
public final class Chars {

    private Chars() {}

    /** A letter of ASCII. */
    public static boolean isLatin(char each) {
        return each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z';
    }

    /** A letter, or a number of any kind. */
    public static boolean isOfWord(int each) {
        return Character.isLetterOrDigit(each)
                || Character.getType(each) == Character.LETTER_NUMBER
                || Character.getType(each) == Character.OTHER_NUMBER;
    }

    /** The same, or a mark on a letter. */
    public static boolean isOfName(int each) {
        return isOfWord(each)
                || switch (Character.getType(each)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK ->
                            true;
                    default -> false;
                };
    }
}
