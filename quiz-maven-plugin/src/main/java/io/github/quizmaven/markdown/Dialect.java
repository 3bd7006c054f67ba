package io.github.quizmaven.markdown;

/**
 * What a file decides about how its pieces are read.
 *
 * @param definitions the file's link definitions as Markdown source, each on a line of its own;
 *     empty if there are none
 * @param math whether {@code $} opens mathematics
 */
public record Dialect(String definitions, boolean math) {

    /** No definitions, with mathematics. */
    public static final Dialect PLAIN = new Dialect("", true);
}
