package io.github.quizmaven.pipeline.cache;

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
final class BytesIn {

    private final byte[] bytes;
    private final int end;
    private int at;
    private final List<String> known = new ArrayList<>();

    BytesIn(Slice slice) {
        this.bytes = slice.bytes();
        this.at = slice.from();
        this.end = slice.from() + slice.length();
    }

    /** A part of an array that nobody changes. */
    record Slice(byte[] bytes, int from, int length) {

        static Slice of(byte[] bytes) {
            return new Slice(bytes, 0, bytes.length);
        }
    }

    long number() {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            number |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    int count() {
        return Math.toIntExact(number());
    }

    long eight() {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            number |= (bytes[at++] & 0xFFL) << shift;
        }
        return number;
    }

    boolean flag() {
        return bytes[at++] != 0;
    }

    @Nullable String textOrNull() {
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

    String text() {
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

    String hex() {
        Slice block = block();
        return HexFormat.of().formatHex(bytes, block.from(), block.from() + block.length());
    }

    Slice block() {
        int length = count();
        if (length < 0 || length > end - at) {
            throw new IllegalStateException("no block of " + length + " bytes");
        }
        Slice block = new Slice(bytes, at, length);
        at += length;
        return block;
    }

    <T> List<T> all(Function<BytesIn, T> reader) {
        int count = count();
        List<T> things = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            things.add(reader.apply(this));
        }
        return things;
    }

    <T> @Nullable T maybe(Function<BytesIn, T> reader) {
        return flag() ? reader.apply(this) : null;
    }
}
