package io.github.quizmaven.markdown;

/**
 * What a file decides about how its pieces are read.
 *
 * @param definitions the file's link definitions as Markdown source, each on a line of its own;
 *     empty if there are none
 * @param math whether {@code $} opens mathematics
 * @param blanks whether {@code [[answer]]} is a blank
 */
public record Dialect(String definitions, boolean math, boolean blanks) {

    /** The same with or without blanks, which only the stem of a cloze question has. */
    public Dialect withBlanks(boolean wanted) {
        return new Dialect(definitions, math, wanted);
    }

    /** No definitions, with mathematics. */
    public static final Dialect PLAIN = new Dialect("", true, false);
}
