package io.github.quizmaven.pipeline.cache.bytes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link BytesOut} wrote. Other bytes make it throw a {@link RuntimeException},
 * whichever they come to.
 */
public final class BytesIn {

    private final byte[] bytes;
    private final int end;
    private int at;
    private final List<String> known = new ArrayList<>();

    public BytesIn(Slice slice) {
        this.bytes = slice.bytes();
        this.at = slice.from();
        this.end = slice.from() + slice.length();
    }

    /** A part of an array that nobody changes. */
    public record Slice(byte[] bytes, int from, int length) {

        public static Slice of(byte[] bytes) {
            return new Slice(bytes, 0, bytes.length);
        }
    }

    public long number() {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            number |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    public int count() {
        return Math.toIntExact(number());
    }

    public long eight() {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            number |= (bytes[at++] & 0xFFL) << shift;
        }
        return number;
    }

    public boolean flag() {
        return bytes[at++] != 0;
    }

    public @Nullable String textOrNull() {
        int kind = count();
        if (kind == BytesOut.NULL) {
            return null;
        }
        if (kind >= BytesOut.FIRST_KNOWN) {
            return known.get(kind - BytesOut.FIRST_KNOWN);
        }
        String text = kind == BytesOut.UTF_8 ? utf8() : utf16();
        known.add(text);
        return text;
    }

    public String text() {
        @Nullable String text = textOrNull();
        if (text == null) {
            throw new IllegalStateException("no text");
        }
        return text;
    }

    private String utf8() {
        Slice block = block();
        return new String(bytes, block.from(), block.length(), StandardCharsets.UTF_8);
    }

    private String utf16() {
        int length = count();
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < length; index++) {
            text.append((char) number());
        }
        return text.toString();
    }

    public String hex() {
        Slice block = block();
        return HexFormat.of().formatHex(bytes, block.from(), block.from() + block.length());
    }

    public Slice block() {
        int length = count();
        if (length < 0 || length > end - at) {
            throw new IllegalStateException("no block of " + length + " bytes");
        }
        Slice block = new Slice(bytes, at, length);
        at += length;
        return block;
    }

    public <T> List<T> all(Function<BytesIn, T> reader) {
        int count = count();
        List<T> things = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            things.add(reader.apply(this));
        }
        return things;
    }

    public <T> @Nullable T maybe(Function<BytesIn, T> reader) {
        return flag() ? reader.apply(this) : null;
    }
}
