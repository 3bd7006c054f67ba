package io.github.quizmaven.markdown;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The identity of an option or a step: what it says, whatever place it stands in. */
public final class ContentKey {

    private static final int ID_LENGTH = 8;

    private ContentKey() {}

    /** The first 8 hex digits of SHA-256 of the content with white space folded. */
    public static String id(Markdown content) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(
                                    content.source()
                                            .strip()
                                            .replaceAll("\\s+", " ")
                                            .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, ID_LENGTH);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
