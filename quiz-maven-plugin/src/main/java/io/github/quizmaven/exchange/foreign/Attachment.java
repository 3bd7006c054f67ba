package io.github.quizmaven.exchange.foreign;

/**
 * A file that was inside another one, as a picture in XML.
 *
 * @param path where it is to be written, from the folder for the quizzes, with {@code /}
 */
public record Attachment(String path, byte[] content) {}
