package io.github.quizmaven.site.template;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Takes the text of one page after another by copying it once, and gives the bytes of each. */
final class PageBuffer extends Writer {

    /** More than most pages have. */
    private static final int USUAL = 1 << 17;

    /** A buffer that has grown beyond it is not worth its memory for the next page. */
    private static final int MOST = 1 << 20;

    /** How many signs are encoded at once. */
    private static final int STRETCH = 512;

    /** How many bytes of UTF-8 a sign has at most. */
    private static final int BYTES_OF_SIGN = 3;

    private char[] text = new char[USUAL];
    private byte[] encoded = new byte[USUAL];
    private int length;

    @Override
    public void write(int sign) {
        room(1);
        text[length++] = (char) sign;
    }

    @Override
    public void write(char[] signs, int from, int count) {
        room(count);
        System.arraycopy(signs, from, text, length, count);
        length += count;
    }

    @Override
    public void write(String signs, int from, int count) {
        room(count);
        signs.getChars(from, from + count, text, length);
        length += count;
    }

    private void room(int more) {
        if (more > text.length - length) {
            text = Arrays.copyOf(text, Math.addExact(length, Math.max(more, length)));
        }
    }

    /** Begins another page. */
    void clear() {
        length = 0;
    }

    /** Whether the next page may as well be written into it. */
    boolean isUsual() {
        return text.length <= MOST && encoded.length <= MOST;
    }

    /** The page in UTF-8, from its first sign that is not blank. */
    byte[] bytes() {
        int from = 0;
        while (from < length && Character.isWhitespace(text[from])) {
            from++;
        }
        int size = 0;
        while (from < length) {
            int end = Math.min(length, from + STRETCH);
            if (end < length && Character.isHighSurrogate(text[end - 1])) {
                end++;
            }
            // A text of ASCII alone is copied at once, and most stretches are such.
            byte[] stretch = new String(text, from, end - from).getBytes(StandardCharsets.UTF_8);
            if (stretch.length > encoded.length - size) {
                encoded = Arrays.copyOf(encoded, size + BYTES_OF_SIGN * (length - from));
            }
            System.arraycopy(stretch, 0, encoded, size, stretch.length);
            size += stretch.length;
            from = end;
        }
        return Arrays.copyOf(encoded, size);
    }

    @Override
    public void flush() {
        // Nothing waits.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
