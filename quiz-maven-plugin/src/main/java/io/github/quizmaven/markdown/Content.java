package io.github.quizmaven.markdown;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a piece of Markdown shows, as a value that can be compared. */
public final class Content {

    private static final int ID_BYTES = 4;

    private Content() {}

    /**
     * The same for two pieces exactly if readers see the same: white space is folded and emphasis
     * ignored; code, keys, images, links, case and signs count.
     */
    public static String key(Markdown markdown) {
        return ContentWriter.write(MarkdownParser.parse(markdown));
    }

    /** The first 8 hex digits of SHA-256 of the key: an id that survives reordering. */
    public static String id(Markdown markdown) {
        byte[] digest = sha256().digest(key(markdown).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, ID_BYTES);
    }

    /** Whether readers see nothing. */
    public static boolean isEmpty(Markdown markdown) {
        return key(markdown).isEmpty();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
