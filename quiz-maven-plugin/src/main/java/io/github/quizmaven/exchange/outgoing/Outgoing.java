package io.github.quizmaven.exchange.outgoing;

import java.nio.charset.StandardCharsets;

/**
 * A file for another tool.
 *
 * @param path from the folder for the format, with {@code /}
 * @param content its bytes, which nobody changes
 */
public record Outgoing(String path, byte[] content) {

    /** A text in UTF-8. */
    public static Outgoing text(String path, String text) {
        return new Outgoing(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
