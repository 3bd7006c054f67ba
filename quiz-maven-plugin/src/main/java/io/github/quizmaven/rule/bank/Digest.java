package io.github.quizmaven.rule.bank;

import io.github.quizmaven.source.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first half of a SHA-256: the same for two lists of texts exactly if they are equal.
 *
 * @param high its first eight bytes
 * @param low its last eight bytes
 */
public record Digest(long high, long low) {

    static Digest of(List<String> values) {
        MessageDigest digest = Sha256.digest();
        for (String value : values) {
            byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
        return new Digest(bytes.getLong(), bytes.getLong());
    }

    /** Its 32 hexadecimal digits. */
    String hex() {
        return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
    }

    // What records do of themselves has much to load first.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Digest digest && high == digest.high && low == digest.low;
    }

    @Override
    public int hashCode() {
        return (int) high;
    }
}
