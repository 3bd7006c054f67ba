package io.github.quizmaven.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.source.Slice;
import io.github.quizmaven.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where links and images stand, whatever stands before them. */
class LinkUsesTest {

    @Test
    void findsDestinations() {
        assertEquals(
                List.of("a.md", "b.png", "http://c.example"),
                places("See [a](a.md), ![b](<b.png> \"B\") and <http://c.example> [d]."));
    }

    @Test
    void findsThemBehindDefinitionsEscapesAndEmoji() {
        assertEquals(List.of("[x]", "y.md"), places("😀 \\[ &amp; [x] [y](y.md)", "[x]: x.md"));
    }

    @Test
    void findsThemBehindBlanksOfAnyLength() {
        assertEquals(
                List.of("a.md", "b.png"),
                places("[[long answer|other]][[x]] [a](a.md) `[[c]]` [[d\\]]] ![b](b.png)"));
    }

    private static List<String> places(String source) {
        return places(source, "");
    }

    private static List<String> places(String source, String definitions) {
        Markdown markdown =
                new Markdown(Markdown.of(source).slice(), new Dialect(definitions, true, true));
        return LinkUses.in(markdown).stream()
                .map(use -> text(markdown.slice(), use.place()))
                .toList();
    }

    private static String text(Slice slice, Span place) {
        return slice.text().substring(place.start(), place.end());
    }
}
