package io.github.quizmaven.site.file;

/** Decides by a file's very bytes whether the site may publish a copy of it. Thread-safe. */
@FunctionalInterface
public interface CopyCheck {

    /**
     * @param path from the source folder
     */
    boolean passes(String path, byte[] content);
}
