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
        BufferedImage image = new BufferedImage(37, 211, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, kind, bytes));

        assertEquals(new ImageSize(37, 211), ImageSize.of("pods." + kind, bytes.toByteArray()));
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

    private static @Nullable ImageSize svg(String text) {
        return ImageSize.of("a.SVG", text.getBytes(StandardCharsets.UTF_8));
    }
}
