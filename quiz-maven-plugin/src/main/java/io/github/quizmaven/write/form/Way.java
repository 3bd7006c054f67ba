package io.github.quizmaven.write.form;

/**
 * One way to write a text.
 *
 * @param form which form of the text it is, from 0; ways of one form only differ in layout
 * @param lines what is written
 * @param key the content key of what it shows
 * @param lossy whether that is less than the text, or the text in another form
 */
public record Way(int form, String lines, String key, boolean lossy) {}
