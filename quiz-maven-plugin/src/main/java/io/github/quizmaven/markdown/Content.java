package io.github.quizmaven.markdown;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What a piece of Markdown shows, as a value that can be compared. */
public final class Content {

    private static final int ID_BYTES = 4;
    private static final int DIGEST_BYTES = 16;

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

    /** The same 32 hex digits for two lists exactly if they are equal. */
    public static String digest(List<String> values) {
        MessageDigest digest = sha256();
        for (String value : values) {
            byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES);
    }

    /** Whether readers see nothing. */
    public static boolean isEmpty(Markdown markdown) {
        String source = markdown.source();
        // Nothing hides what begins with a letter; most texts need not be parsed for it.
        boolean words = !source.isEmpty() && Character.isLetter(source.codePointAt(0));
        return !words && key(markdown).isEmpty();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
