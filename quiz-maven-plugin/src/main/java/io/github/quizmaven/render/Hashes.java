package io.github.quizmaven.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short names for contents. */
final class Hashes {

    private static final int DIGITS = 8;

    private Hashes() {}

    /** The first 8 hex digits of the SHA-256 of some texts in their order. */
    static String of(String... texts) {
        MessageDigest digest = sha256();
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            // With lengths in between, so that moving text from one part to the next shows.
            if (texts.length > 1) {
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            }
            digest.update(bytes);
        }
        return digits(digest.digest());
    }

    /** The first 8 hex digits of the SHA-256 of a file's content. */
    static String of(byte[] content) {
        return digits(sha256().digest(content));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String digits(byte[] hash) {
        return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    }
}
