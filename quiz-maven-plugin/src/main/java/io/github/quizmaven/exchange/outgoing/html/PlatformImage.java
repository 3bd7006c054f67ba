package io.github.quizmaven.exchange.outgoing.html;

import io.github.quizmaven.site.file.PageMedia;
import io.github.quizmaven.source.Address;
import io.github.quizmaven.source.Sha256;
import io.github.quizmaven.source.folder.SourceFolder;
import org.jspecify.annotations.Nullable;

/**
 * An image of the author's own, on its way to a platform.
 *
 * @param path from the source folder, with {@code /}
 * @param content its bytes, which nobody changes
 */
public record PlatformImage(String path, byte[] content) {

    private static final int HASH = 8;

    /**
     * Opens an image; null if it is elsewhere or nothing that a page would show.
     *
     * @param quiz the path of the file that names it
     * @param folder what is beside that file
     * @param destination as written, escapes and entities resolved
     */
    public static @Nullable PlatformImage open(
            String quiz, SourceFolder folder, String destination) {
        Address address = Address.of(quiz, destination);
        String path = address.path();
        if (address.kind() != Address.Kind.LOCAL || path.isEmpty()) {
            return null;
        }
        return folder.read(path, SourceFolder.MOST_BYTES)
                .filter(bytes -> PageMedia.isHarmless(path, bytes))
                .map(bytes -> new PlatformImage(path, bytes))
                .orElse(null);
    }

    /** What its author calls it; two images may share it. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A name that no image with other content has. */
    public String distinctName() {
        return Sha256.hex(content).substring(0, HASH) + "-" + fileName();
    }
}
