package io.github.quizmaven.render;

/**
 * One file of the published site.
 *
 * @param path where it lies in the output folder, with {@code /}
 * @param content its bytes
 * @param asset whether pages name it, so that it must exist before them
 */
public record RenderedFile(String path, byte[] content, boolean asset) {}
