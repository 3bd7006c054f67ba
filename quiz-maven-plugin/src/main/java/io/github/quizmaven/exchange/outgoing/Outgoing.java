package io.github.quizmaven.exchange.outgoing;

import io.github.quizmaven.site.file.RenderedFile;
import java.nio.charset.StandardCharsets;

/**
 * A file for another tool.
 *
 * @param path from the folder for the format, with {@code /}
 * @param source where its bytes come from
 */
public record Outgoing(String path, RenderedFile.Bytes source) {

    /** A file whose bytes, which nobody changes, are at hand. */
    public Outgoing(String path, byte[] content) {
        this(path, () -> content);
    }

    /** A text in UTF-8. */
    public static Outgoing text(String path, String text) {
        return new Outgoing(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Its bytes, to be asked for once and let go. */
    public byte[] content() {
        return source.read();
    }
}
