package io.github.quizmaven.write;

/**
 * Something of a quiz that a written file does not say, or says otherwise.
 *
 * @param pointer where it belongs, as in {@code /questions/0/stem}
 * @param wanted what the quiz says; empty for nothing
 * @param written what is read from the written file; empty for nothing
 */
public record Loss(String pointer, String wanted, String written) {}
