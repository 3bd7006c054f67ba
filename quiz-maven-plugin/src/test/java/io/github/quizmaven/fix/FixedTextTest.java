package io.github.quizmaven.fix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.diagnostic.fix.Edit;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Edits of a file's text as bytes of the file. */
class FixedTextTest {

    @Test
    void keepsWhatNoEditTouches() {
        byte[] file = "\uFEFFa \r\nb\rc\t😀\n".getBytes(UTF_8);

        assertArrayEquals(file, FixedText.of(file).bytes());
        assertFalse(FixedText.of(file).isChanged());
        assertFalse(FixedText.of(file).with(List.of()).isChanged());
    }

    @Test
    void writesTheLineEndsOfTheFile() {
        assertEquals(
                "\uFEFFa\r\nx\r\ny\r\nc",
                fixed("\uFEFFa\r\nb\r\nc", new Edit(new Span(2, 3), "x\ny")));
        assertEquals("a\rx\ry", fixed("a\rb", new Edit(new Span(2, 3), "x\ny")));
        assertEquals("x\ny", fixed("b", new Edit(new Span(0, 1), "x\ny")));
    }

    @Test
    void deletesALineWithItsEnd() {
        assertEquals("a\r\nc", fixed("a\r\nb\r\nc", Edit.delete(new Span(2, 4))));
    }

    @Test
    void insertsBeforeALineEnd() {
        assertEquals("a!\r\nb", fixed("a\r\nb", Edit.insert(1, "!")));
    }

    @Test
    void isAsItWasWhenALaterEditUndoesAnEarlierOne() {
        FixedText text =
                FixedText.of("abc".getBytes(UTF_8))
                        .with(List.of(new Edit(new Span(1, 2), "xy")))
                        .with(List.of(new Edit(new Span(1, 3), "b")));

        assertFalse(text.isChanged());
    }

    /** Rounds of random edits, compared with the same edits of a plain text. */
    @Test
    void isWhatTheEditsMakeOfTheTextInAnyNumberOfRounds() {
        Random random = new Random(7);
        for (int run = 0; run < 300; run++) {
            String start = "ab\ncd\n\nefgh\n".repeat(1 + random.nextInt(3));
            FixedText text = FixedText.of(start.replace("\n", "\r\n").getBytes(UTF_8));
            String plain = start;
            for (int round = 0; round < 4; round++) {
                List<Edit> edits = edits(plain, random);
                text = text.with(edits);
                plain = applied(plain, edits);
                assertEquals(plain, SourceFile.decode("a.md", text.bytes()).text());
                assertEquals(plain.replace("\n", "\r\n"), new String(text.bytes(), UTF_8));
                assertEquals(plain, patched(start, text).replace("\r\n", "\n"));
            }
            assertTrue(text.changes().size() <= 20);
        }
    }

    private static String patched(String start, FixedText text) {
        String before = start.replace("\n", "\r\n");
        StringBuilder patched = new StringBuilder();
        int from = 0;
        for (Change each : text.changes()) {
            patched.append(before, from, each.span().start()).append(each.replacement());
            from = each.span().end();
        }
        return patched.append(before.substring(from)).toString();
    }

    private static List<Edit> edits(String text, Random random) {
        List<Edit> edits = new ArrayList<>();
        int from = 0;
        while (from < text.length() && edits.size() < 4) {
            int start = from + random.nextInt(text.length() - from);
            int end = Math.min(text.length(), start + random.nextInt(4));
            edits.add(
                    new Edit(
                            new Span(start, end), List.of("", "x", "y\nz").get(random.nextInt(3))));
            from = end + 1;
        }
        return edits;
    }

    private static String applied(String text, List<Edit> edits) {
        StringBuilder applied = new StringBuilder();
        int from = 0;
        for (Edit each : edits) {
            applied.append(text, from, each.span().start()).append(each.replacement());
            from = each.span().end();
        }
        return applied.append(text.substring(from)).toString();
    }

    private static String fixed(String file, Edit edit) {
        return new String(FixedText.of(file.getBytes(UTF_8)).with(List.of(edit)).bytes(), UTF_8);
    }
}
