package io.github.quizmaven.media;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads the size of a PNG, GIF, BMP or JPEG image from its header. Java's own readers are part of
 * the window toolkit, which not every machine has.
 */
final class RasterSize {

    private static final String PNG = "\u0089PNG\r\n\u001A\n";

    private final byte[] content;

    private RasterSize(byte[] content) {
        this.content = content;
    }

    static @Nullable ImageSize of(byte[] content) {
        RasterSize file = new RasterSize(content);
        if (file.has(0, PNG)) {
            return file.has(12, "IHDR") ? file.size(file.big(16, 4), file.big(20, 4)) : null;
        }
        if (file.has(0, "GIF87a") || file.has(0, "GIF89a")) {
            return file.size(file.little(6, 2), file.little(8, 2));
        }
        if (file.has(0, "BM")) {
            return file.bitmap();
        }
        return file.has(0, "\u00FF\u00D8") ? file.jpeg() : null;
    }

    /** The first headers had numbers of two bytes; a negative height counts from the top. */
    private @Nullable ImageSize bitmap() {
        if (little(14, 4) == 12) {
            return size(little(18, 2), little(20, 2));
        }
        long height = little(22, 4);
        return size(little(18, 4), height < 0 ? 0 : Math.abs((int) height));
    }

    /** ITU-T T.81, B.1.1: segments from marker to marker; the size is in that of the frame. */
    private @Nullable ImageSize jpeg() {
        int at = 2;
        while (at + 1 < content.length) {
            int marker = number(at + 1);
            if (number(at) != 0xFF || marker == 0xFF || marker == 0) {
                at++;
            } else if (isFrame(marker)) {
                return size(big(at + 7, 2), big(at + 5, 2));
            } else if (isScanOrEnd(marker)) {
                return null;
            } else {
                at += isAlone(marker) ? 2 : 2 + (int) Math.max(2, big(at + 2, 2));
            }
        }
        return null;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0
                && marker <= 0xCF
                && marker != 0xC4
                && marker != 0xC8
                && marker != 0xCC;
    }

    private static boolean isScanOrEnd(int marker) {
        return marker == 0xDA || marker == 0xD9;
    }

    /** Whether no segment follows. */
    private static boolean isAlone(int marker) {
        return marker >= 0xD0 && marker <= 0xD8 || marker == 0x01;
    }

    private @Nullable ImageSize size(long width, long height) {
        return ImageSize.checked(width, height);
    }

    private boolean has(int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        for (int index = 0; index < bytes.length; index++) {
            if (number(at + index) != (bytes[index] & 0xFF)) {
                return false;
            }
        }
        return true;
    }

    /** A number with its first byte first; -1 where the file ends before it does. */
    private long big(int at, int bytes) {
        long number = 0;
        for (int index = 0; index < bytes; index++) {
            number = number << 8 | number(at + index);
        }
        return number;
    }

    /** A number with its last byte first; negative where the file ends before it does. */
    private long little(int at, int bytes) {
        long number = 0;
        for (int index = bytes - 1; index >= 0; index--) {
            number = number << 8 | number(at + index);
        }
        return number;
    }

    /** A byte; -1 after the end. */
    private int number(int at) {
        return at < content.length ? content[at] & 0xFF : -1;
    }
}
