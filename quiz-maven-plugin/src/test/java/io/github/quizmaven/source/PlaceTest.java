package io.github.quizmaven.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lines, columns and what places show of them. */
class PlaceTest {

    private static final String[] PIECES = {
        "a", "\n", "\uD83D\uDE00", "\uD83D", "\uDE00", "ä", "\t"
    };

    @Test
    void countsCodePointsAsAPlainCountDoes() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            StringBuilder built = new StringBuilder();
            random.ints(1500, 0, PIECES.length).forEach(each -> built.append(PIECES[each]));
            String text = built.toString().replaceAll("\n(?=.{0,700}$)", " ");
            LineMap lines = new LineMap(text);
            for (int offset = 0; offset <= text.length(); offset += 1 + random.nextInt(5)) {
                int start = text.lastIndexOf('\n', offset - 1) + 1;
                assertEquals(text.codePointCount(start, offset) + 1, lines.column(offset));
            }
        }
    }

    @Test
    void showsAShortLineWhole() {
        Place place =
                SourceFile.of("a.md", "one\nthe \uD83D\uDE00 line\nthree").place(new Span(8, 10));

        assertEquals(
                new Place("a.md", new Span(8, 10), 2, 5, 2, 6, "the \uD83D\uDE00 line"), place);
        assertEquals("\uD83D\uDE00", place.text());
    }

    @Test
    void keepsLittleOfALongLine() {
        String line = "\uD83D\uDE00".repeat(5_000) + "<b>" + "\uD83D\uDE00".repeat(5_000);
        Place place = SourceFile.of("a.md", line).place(new Span(10_000, 10_003));

        assertEquals(5_001, place.column());
        assertEquals(5_004, place.endColumn());
        assertEquals("<b>", place.text());
        assertEquals(line.substring(9_880, 10_239), place.excerpt());
        assertEquals(new Place.Cut(4_940, true), place.cut());
    }

    @Test
    void showsTheBeginningOfAPlaceThatIsLong() {
        String line = "x".repeat(100) + "y".repeat(1_000);
        Place place = SourceFile.of("a.md", line + "\nz").place(new Span(100, 1_102));

        assertEquals("y".repeat(240), place.text());
        assertEquals(2, place.endLine());
        assertEquals(2, place.endColumn());
    }

    @Test
    void allPlacesOfALineTakeLittleRoom() {
        SourceFile file = SourceFile.of("a.md", "<b>\uD83D\uDE00".repeat(40_000));

        int kept =
                IntStream.range(0, 40_000)
                        .map(
                                each ->
                                        file.place(new Span(each * 5, each * 5 + 3))
                                                .excerpt()
                                                .length())
                        .sum();

        assertTrue(kept <= 40_000 * 360, () -> kept + " characters");
    }
}
