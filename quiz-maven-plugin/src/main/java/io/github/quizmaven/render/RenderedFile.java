package io.github.quizmaven.render;

/**
 * One file of the published site.
 *
 * @param path from the site's root, with {@code /}, as a file name (not percent-encoded)
 * @param content its bytes; nobody changes them
 * @param asset whether its name holds the hash of its content, so that it never changes
 */
public record RenderedFile(String path, byte[] content, boolean asset) {}
