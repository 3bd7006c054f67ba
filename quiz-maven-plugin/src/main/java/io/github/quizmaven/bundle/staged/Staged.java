package io.github.quizmaven.bundle.staged;

import io.github.quizmaven.source.Sha256;
import io.github.quizmaven.source.folder.Stamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file of the site that was let go: its bytes are on the disk already.
 *
 * @param path from the site's root
 * @param hash the SHA-256 of its bytes
 * @param asset whether its name holds the hash of its content
 * @param stamp what the disk says of it when it has these bytes
 * @param waiting where it waits; null if the output folder has the same already
 */
public record Staged(
        String path, String hash, boolean asset, @Nullable Stamp stamp, @Nullable Path waiting) {

    /** The same as it is in a place; null if another file is there, or none. */
    public @Nullable Staged in(Path place) throws IOException {
        @Nullable Stamp now = Stamp.of(place);
        boolean same =
                now != null
                        && (now.is(stamp) || hash.equals(Sha256.hex(Files.readAllBytes(place))));
        return same ? new Staged(path, hash, asset, now, null) : null;
    }

    /** The same with another place where it waits. */
    public Staged waiting(Path place) {
        return new Staged(path, hash, asset, stamp, place);
    }

    // What records do of themselves has much to load first.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Staged file
                && path.equals(file.path)
                && hash.equals(file.hash)
                && asset == file.asset
                && (stamp == null ? file.stamp == null : stamp.is(file.stamp))
                && Objects.equals(waiting, file.waiting);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
