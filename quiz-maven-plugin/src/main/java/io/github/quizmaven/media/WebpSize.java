package io.github.quizmaven.media;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads the size of a WebP image from its first chunk: lossy, lossless or extended (WebP Container
 * Specification; RFC 9649).
 */
final class WebpSize {

    private static final int HEADER = 30;
    private static final int CHUNK = 12;
    private static final int DATA = 20;

    private WebpSize() {}

    static boolean isWebp(byte[] content) {
        return content.length >= HEADER
                && text(content, 0).equals("RIFF")
                && text(content, 8).equals("WEBP");
    }

    static @Nullable ImageSize of(byte[] content) {
        return switch (text(content, CHUNK)) {
            case "VP8X" ->
                    ImageSize.checked(
                            number(content, DATA + 4, 3) + 1, number(content, DATA + 7, 3) + 1);
            case "VP8L" -> {
                long bits = number(content, DATA + 1, 4);
                yield ImageSize.checked((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
            }
            case "VP8 " ->
                    // Two bits of each say how it is scaled up.
                    ImageSize.checked(
                            number(content, DATA + 6, 2) & 0x3FFF,
                            number(content, DATA + 8, 2) & 0x3FFF);
            default -> null;
        };
    }

    private static String text(byte[] content, int at) {
        return new String(content, at, 4, StandardCharsets.US_ASCII);
    }

    private static long number(byte[] content, int at, int bytes) {
        long number = 0;
        for (int index = bytes - 1; index >= 0; index--) {
            number = number << 8 | content[at + index] & 0xFF;
        }
        return number;
    }
}
