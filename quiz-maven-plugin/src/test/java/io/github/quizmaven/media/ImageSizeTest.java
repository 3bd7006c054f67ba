package io.github.quizmaven.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageSizeTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void readsRasterImages(String kind) throws IOException {
        assertEquals(new ImageSize(37, 211), ImageSize.of("pods." + kind, written(kind)));
    }

    /** Cut or not, a file says its size or nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void readsRasterImagesWhereverTheyAreCut(String kind) throws IOException {
        byte[] whole = written(kind);
        boolean known = false;
        for (int length = 0; length <= whole.length; length++) {
            ImageSize size = ImageSize.of("pods", Arrays.copyOf(whole, length));
            assertTrue(known ? size != null : length < 1000, kind + " cut at " + length);
            known = size != null;
            assertTrue(!known || size.equals(new ImageSize(37, 211)), kind + " cut at " + length);
        }
        assertTrue(known, kind);
    }

    /** Bytes as the specifications lay them out: 37 by 211 pixels, if they say a size. */
    @ParameterizedTest
    @CsvSource({
        // What may be before a frame: a segment, filling, a marker alone, bytes without meaning.
        "FFD8 FFE10004AAAA FFC2001108 00D3 0025, true",
        "FFD8 FFFFFFFFC9001108 00D3 0025, true",
        "FFD8 FF01 FFD0 FFC0001108 00D3 0025, true",
        "FFD8 123400FF00 FFC0001108 00D3 0025, true",
        // A size within a segment, such as that of a preview, is not the image's.
        "FFD8 FFE1000B FFC000110800010001 FFCF001108 00D3 0025, true",
        "FFD8 FFC4001108 00D3 0025, false",
        "FFD8 FFC8001108 00D3 0025, false",
        "FFD8 FFCC001108 00D3 0025, false",
        "FFD8 FFDA0002 FFC0001108 00D3 0025, false",
        "FFD8 FFD9 FFC0001108 00D3 0025, false",
        "FFD8 FFE1FFFF FFC0001108 00D3 0025, false",
        "FFD8 FFE10000 FFC0001108 00D3 0025, true",
        "FFD8 FFC0001108 0000 0025, false",
        "424D 000000000000000000000000 0C000000 2500 D300, true",
        "424D 000000000000000000000000 28000000 25000000 2DFFFFFF, true",
        "424D 000000000000000000000000 28000000 25000000 00000080, false",
        "474946383761 2500 D300, true",
        "474946383861 2500 D300, false",
        "89504E470D0A1A0A 0000000D 49484452 00000025 000000D3, true",
        "89504E470D0A1A0A 0000000D 74455874 00000025 000000D3, false",
        "89504E470D0A1A0A 0000000D 49484452 80000025 000000D3, false",
    })
    void readsHeaders(String hex, boolean known) {
        byte[] file = HexFormat.of().parseHex(hex.replace(" ", ""));

        assertEquals(known ? new ImageSize(37, 211) : null, ImageSize.of("pods", file));
    }

    /** The headers as the specification lays them out: 37 by 211 pixels. */
    @ParameterizedTest
    @CsvSource({
        "56503858 0A000000 10000000 240000 D20000",
        "5650384C 20000000 2F 24803400",
        "56503820 20000000 300100 9D012A 2500 D300",
    })
    void readsWebp(String chunk) {
        byte[] head = HexFormat.of().parseHex("5249464640000000" + "57454250");
        byte[] rest = HexFormat.of().parseHex(chunk.replace(" ", ""));
        byte[] file = Arrays.copyOf(head, 40);
        System.arraycopy(rest, 0, file, head.length, rest.length);

        ImageSize size = ImageSize.of("pods.webp", file);

        assertNotNull(size);
        assertEquals(new ImageSize(37, 211), size);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "width='37' height='211'                          | 37 x 211",
                "width='37px' height='210.6px'                    | 37 x 211",
                "width='1in' height='72pt'                        | 96 x 96",
                "width='25.4mm' height='2.54cm' viewBox='0 0 1 2' | 96 x 96",
                "viewBox='0 0 37 211'                             | 37 x 211",
                "viewBox=' -5,-5, 37.2,211.1 '                    | 37 x 211",
                "width='100%' height='100%' viewBox='0 0 37 211'  | 37 x 211",
                "width='74' viewBox='0 0 37 211'                  | 74 x 422",
                "height='422' viewBox='0 0 37 211'                | 74 x 422",
                "width='100%'                                     | none",
                "viewBox='0 0 0 211'                              | none",
                "width='9999999' height='1'                       | none",
            })
    void readsDrawings(String attributes, String expected) {
        @Nullable ImageSize size =
                svg(
                        "<?xml version='1.0'?><!-- a --><svg xmlns='http://www.w3.org/2000/svg' "
                                + attributes
                                + "><g/></svg>");

        assertEquals(expected, size == null ? "none" : size.width() + " x " + size.height());
    }

    @Test
    void knowsNothingOfBrokenFiles() {
        assertNull(svg("<svg width='1'"));
        assertNull(svg("<html width='1' height='1'/>"));
        assertNull(svg(""));
        assertNull(ImageSize.of("a.png", new byte[0]));
        assertNull(ImageSize.of("a.png", HexFormat.of().parseHex("89504E470D0A1A0A0000")));
        assertNull(
                ImageSize.of(
                        "a.webp",
                        "RIFF----WEBPVP9 ------------------".getBytes(StandardCharsets.US_ASCII)));
    }

    private static byte[] written(String kind) throws IOException {
        BufferedImage image = new BufferedImage(37, 211, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, kind, bytes));
        return bytes.toByteArray();
    }

    private static @Nullable ImageSize svg(String text) {
        return ImageSize.of("a.SVG", text.getBytes(StandardCharsets.UTF_8));
    }
}
