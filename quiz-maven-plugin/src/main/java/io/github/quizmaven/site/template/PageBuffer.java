package io.github.quizmaven.site.template;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Takes the text of one page by copying it once, and gives its bytes. */
final class PageBuffer extends Writer {

    /** More than most pages have. */
    private static final int USUAL = 1 << 16;

    /** How many signs are encoded at once. */
    private static final int STRETCH = 512;

    private char[] text = new char[USUAL];
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

    /** The page in UTF-8, from its first sign that is not blank. */
    byte[] bytes() {
        int start = 0;
        while (start < length && Character.isWhitespace(text[start])) {
            start++;
        }
        byte[] page = new byte[length - start];
        int size = 0;
        int end;
        for (int from = start; from < length; from = end) {
            end = Math.min(length, from + STRETCH);
            if (end < length && Character.isHighSurrogate(text[end - 1])) {
                end++;
            }
            // A text of ASCII alone is copied at once, and most stretches are such.
            byte[] stretch = new String(text, from, end - from).getBytes(StandardCharsets.UTF_8);
            if (stretch.length > page.length - size) {
                page = Arrays.copyOf(page, size + stretch.length + page.length / 2);
            }
            System.arraycopy(stretch, 0, page, size, stretch.length);
            size += stretch.length;
        }
        return Arrays.copyOf(page, size);
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
