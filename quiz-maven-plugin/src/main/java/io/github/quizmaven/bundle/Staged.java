package io.github.quizmaven.bundle;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file of the site that was let go: its bytes are on the disk already.
 *
 * @param path from the site's root
 * @param hash the SHA-256 of its bytes
 * @param asset whether its name holds the hash of its content
 * @param waiting where it waits; null if the output folder has the same already
 */
public record Staged(String path, String hash, boolean asset, @Nullable Path waiting) {}
