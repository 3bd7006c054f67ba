package io.github.quizmaven.site.file;

import io.github.quizmaven.source.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** Short names for contents. */
public final class Hashes {

    private static final int BYTES = 4;

    private Hashes() {}

    /** The first 8 hex digits of the SHA-256 of some texts in their order. */
    public static String of(List<String> texts) {
        MessageDigest digest = Sha256.digest();
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            // With lengths in between, so that moving text from one part to the next shows.
            if (texts.size() > 1) {
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            }
            digest.update(bytes);
        }
        return digits(digest.digest());
    }

    /** The first 8 hex digits of the SHA-256 of a file's content. */
    public static String of(byte[] content) {
        return digits(Sha256.digest().digest(content));
    }

    static byte[] whole(byte[] content) {
        return Sha256.digest().digest(content);
    }

    static String digits(byte[] hash) {
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }
}
