package io.github.quizmaven.language.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.source.Span;
import java.util.List;
import java.util.Random;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;

/** Places in texts with marks, line ends of all kinds, tabs and wide characters. */
class EditorTextTest {

    private static final List<String> PIECES =
            List.of("a", "\t", "🎓", "é", "\n", "\r\n", "\r", " ", "\uFEFF");

    @Test
    void countsLinesAndCharactersAsEditorsDo() {
        EditorText text = new EditorText("\uFEFFa🎓\tb\r\nc\rd\n");

        assertEquals("a🎓\tb\nc\nd\n", text.read());
        assertEquals(new Position(0, 1), text.position(0));
        assertEquals(new Position(0, 5), text.position(text.read().indexOf('b')));
        assertEquals(new Position(1, 0), text.position(text.read().indexOf('c')));
        assertEquals(new Position(2, 0), text.position(text.read().indexOf('d')));
        assertEquals(new Position(3, 0), text.position(text.read().length()));
        assertEquals(
                new Range(new Position(1, 0), new Position(3, 0)),
                text.range(new Span(text.read().indexOf('c'), 10_000)));
    }

    @Test
    void goesFromOffsetsToPositionsAndBack() {
        Random random = new Random(7);
        for (int time = 0; time < 500; time++) {
            EditorText text = new EditorText(any(random, 30));
            for (int offset = 0; offset <= text.read().length(); offset++) {
                assertEquals(offset, text.offset(text.position(offset)), text.raw());
            }
        }
    }

    @Test
    void changesWhatAnEditorChanges() {
        Random random = new Random(11);
        for (int time = 0; time < 2000; time++) {
            String raw = any(random, 20).replace("\uFEFF", "");
            int start = whole(raw, random.nextInt(raw.length() + 1));
            int end = whole(raw, start + random.nextInt(raw.length() - start + 1));
            String typed = any(random, 5);

            EditorText changed =
                    new EditorText(raw)
                            .with(new Range(position(raw, start), position(raw, end)), typed);

            assertEquals(raw.substring(0, start) + typed + raw.substring(end), changed.raw());
        }
    }

    /** An offset that an editor can name: not within a line end. */
    private static int whole(String raw, int offset) {
        boolean within =
                offset > 0 && raw.startsWith("\n", offset) && raw.charAt(offset - 1) == '\r';
        return within ? offset + 1 : offset;
    }

    private static Position position(String raw, int offset) {
        String[] lines = raw.substring(0, offset).split("\r\n|\r|\n", -1);
        return new Position(lines.length - 1, lines[lines.length - 1].length());
    }

    private static String any(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int count = random.nextInt(most + 1); count > 0; count--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    @Test
    void takesPositionsThatAreNowhereForTheNearest() {
        EditorText text = new EditorText("ab\r\nc");

        assertEquals(2, text.offset(new Position(0, 99)));
        assertEquals(4, text.offset(new Position(9, 9)));
        assertEquals(0, text.offset(new Position(-1, -1)));
        assertEquals(
                "abX", text.with(new Range(new Position(0, 99), new Position(9, 9)), "X").raw());
        assertEquals(
                "abX\r\nc",
                text.with(new Range(new Position(0, 2), new Position(-3, 0)), "X").raw());
    }
}
