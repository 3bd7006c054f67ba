package io.github.quizmaven.pipeline.cache.bytes;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Numbers and texts become bytes, each text once. {@link BytesIn} reads them. */
public final class BytesOut {

    /** What a text begins with that was not written before; higher numbers name one that was. */
    static final int NULL = 0;

    static final int UTF_8 = 1;
    static final int UTF_16 = 2;
    static final int FIRST_KNOWN = 3;

    private byte[] bytes = new byte[512];
    private int size;
    private final Map<String, Integer> known = new HashMap<>();

    public byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** Hands over what was written since the last time, so that nobody need keep all of it. */
    public void moveTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
        size = 0;
    }

    /** Seven bits a byte, the lowest first; the eighth says that more follow. */
    public void number(long number) {
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            one((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        one((int) rest);
    }

    public void count(int count) {
        number(count);
    }

    /** Eight bytes, the lowest first: for numbers that are as often large as small. */
    public void eight(long number) {
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            one((int) (number >>> shift));
        }
    }

    public void flag(boolean flag) {
        one(flag ? 1 : 0);
    }

    public void text(@Nullable String text) {
        if (text == null) {
            number(NULL);
            return;
        }
        @Nullable Integer before = known.putIfAbsent(text, known.size());
        if (before != null) {
            number(FIRST_KNOWN + before);
            return;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        // Half of a surrogate pair has no bytes in UTF-8.
        boolean whole = text.equals(new String(utf8, StandardCharsets.UTF_8));
        number(whole ? UTF_8 : UTF_16);
        if (whole) {
            block(utf8);
        } else {
            number(text.length());
            text.chars().forEach(this::number);
        }
    }

    /** Lower-case hexadecimal digits, two a byte. */
    public void hex(String digits) {
        block(HexFormat.of().parseHex(digits));
    }

    public void block(byte[] block) {
        number(block.length);
        raw(block, 0, block.length);
    }

    public <T> void all(Collection<T> things, BiConsumer<BytesOut, T> writer) {
        number(things.size());
        for (T each : things) {
            writer.accept(this, each);
        }
    }

    /** Something, or that there is none. */
    public <T> void maybe(@Nullable T thing, BiConsumer<BytesOut, T> writer) {
        flag(thing != null);
        if (thing != null) {
            writer.accept(this, thing);
        }
    }

    public void raw(byte[] source, int from, int length) {
        room(length);
        System.arraycopy(source, from, bytes, size, length);
        size += length;
    }

    private void one(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, size * 2));
        }
    }
}
