package io.github.quizmaven.site.file;

/**
 * One file of the published site.
 *
 * @param path from the site's root, with {@code /}, as a file name (not percent-encoded)
 * @param source where its bytes come from
 * @param asset whether its name holds the hash of its content, so that it never changes
 */
public record RenderedFile(String path, Bytes source, boolean asset) {

    /** Gives a file's bytes; each call may read them once more, so that nobody need keep them. */
    @FunctionalInterface
    public interface Bytes {

        /** The bytes, which nobody changes. */
        byte[] read();
    }

    /** A file whose bytes are at hand. */
    public RenderedFile(String path, byte[] content, boolean asset) {
        this(path, () -> content, asset);
    }

    /**
     * Its bytes, to be asked for once and let go.
     *
     * @throws java.io.UncheckedIOException if it is a copy of a file that has changed since its
     *     page was rendered
     */
    public byte[] content() {
        return source.read();
    }
}
