package io.github.quizmaven.site;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes pictures of one size as an animated PNG, small: with the few colours that they have most
 * often, and of each picture only what differs from the one before.
 */
final class AnimatedPng {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int COLORS = 96;

    private record Frame(BufferedImage picture, int milliseconds) {}

    private final List<Frame> frames = new ArrayList<>();
    private final Map<Integer, Integer> palette = new HashMap<>();
    private List<Integer> colors = List.of();
    private int sequence;

    void add(BufferedImage picture, int milliseconds) {
        frames.add(new Frame(picture, milliseconds));
    }

    byte[] toBytes() throws IOException {
        colors = mostUsed();
        BufferedImage first = frames.get(0).picture();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.write(SIGNATURE);
        chunk(png, "IHDR", ints(first.getWidth(), first.getHeight()), new byte[] {8, 3, 0, 0, 0});
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        for (int color : colors) {
            table.write(new byte[] {(byte) (color >> 16), (byte) (color >> 8), (byte) color});
        }
        // What is animated stands before the table of colours, and plays without end.
        chunk(png, "acTL", ints(frames.size(), 0));
        chunk(png, "PLTE", table.toByteArray());
        BufferedImage before = null;
        for (Frame frame : frames) {
            Rectangle part = changed(before, frame.picture());
            chunk(
                    png,
                    "fcTL",
                    ints(sequence++, part.width, part.height, part.x, part.y),
                    new byte[] {(byte) (frame.milliseconds() >> 8), (byte) frame.milliseconds()},
                    new byte[] {1000 >> 8, (byte) 1000, 0, 0});
            byte[] data = compressed(frame.picture(), part);
            if (before == null) {
                chunk(png, "IDAT", data);
            } else {
                chunk(png, "fdAT", ints(sequence++), data);
            }
            before = frame.picture();
        }
        chunk(png, "IEND");
        return png.toByteArray();
    }

    private List<Integer> mostUsed() {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Frame frame : frames) {
            for (int color : pixels(frame.picture())) {
                counts.merge(color & 0xffffff, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(
                        Comparator.<Map.Entry<Integer, Integer>>comparingInt(
                                        each -> -each.getValue())
                                .thenComparing(Map.Entry::getKey))
                .limit(COLORS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int[] pixels(BufferedImage picture) {
        int width = picture.getWidth();
        return picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
    }

    /** The place of the nearest colour. */
    private byte place(int color) {
        return (byte) (int) palette.computeIfAbsent(color & 0xffffff, this::nearest);
    }

    private int nearest(int color) {
        int best = 0;
        for (int place = 1; place < colors.size(); place++) {
            if (distance(color, colors.get(place)) < distance(color, colors.get(best))) {
                best = place;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            int difference = (one >> shift & 0xff) - (other >> shift & 0xff);
            sum += difference * difference;
        }
        return sum;
    }

    /** The smallest part that holds all that differs; of two that are the same, one pixel. */
    private static Rectangle changed(@Nullable BufferedImage before, BufferedImage now) {
        int width = now.getWidth();
        if (before == null) {
            return new Rectangle(width, now.getHeight());
        }
        Rectangle part = new Rectangle(0, 0, -1, -1);
        int[] old = pixels(before);
        int[] fresh = pixels(now);
        for (int at = 0; at < fresh.length; at++) {
            if (old[at] != fresh[at]) {
                part.add(new Rectangle(at % width, at / width, 1, 1));
            }
        }
        return part.isEmpty() ? new Rectangle(1, 1) : part;
    }

    private byte[] compressed(BufferedImage picture, Rectangle part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream rows = new DeflaterOutputStream(bytes, deflater)) {
            for (int y = part.y; y < part.y + part.height; y++) {
                rows.write(0);
                for (int x = part.x; x < part.x + part.width; x++) {
                    rows.write(place(picture.getRGB(x, y)));
                }
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static byte[] ints(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
        for (int value : values) {
            bytes.putInt(value);
        }
        return bytes.array();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[]... parts)
            throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.write(type.getBytes(StandardCharsets.US_ASCII));
        for (byte[] part : parts) {
            content.write(part);
        }
        CRC32 sum = new CRC32();
        sum.update(content.toByteArray());
        DataOutputStream out = new DataOutputStream(png);
        out.writeInt(content.size() - 4);
        content.writeTo(out);
        out.writeInt((int) sum.getValue());
    }
}
