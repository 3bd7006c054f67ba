package io.github.quizmaven.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.syntax.fact.LinkUse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "[«a»](‹b.md›) | b.md",
                "![«a b»](  ‹b.png›  'T') | b.png",
                "[«a»](<‹b c.md›>) | b c.md",
                "[«a»](<‹b\\>c.md›> \"(T)\") | b>c.md",
                "[«a»](‹b_(c_(d)).md›) | b_(c_(d)).md",
                "[«a»](‹b\\).md›) | b).md",
                "[«a»](‹b&amp;c.md›) | b&c.md",
                "[«`]`»](‹b.md›) | b.md",
                "[«a\\]»](‹b.md›) | b.md",
                "[«*a [b] c*»](‹d.md›) | d.md",
                "[«a»](‹#b›) | #b",
                "😀 [«a»](‹b.md›) ](x) | b.md",
                "[x] ![«é»](‹b.png›) | b.png",
                "- ~~x~~ [«a»](‹b.md›) | b.md"
            })
    void knowsWhereTextAndAddressStand(String marked, String destination) {
        Text text = text(marked.replaceAll("[«»‹›]", ""), "");
        List<LinkUse> uses = text.links();
        assertEquals(1, uses.size());
        LinkUse use = uses.get(0);
        assertEquals(destination, use.destination());
        StringBuilder found = new StringBuilder(text.source());
        found.insert(use.place().end(), '›').insert(use.place().start(), '‹');
        found.insert(use.textPlace().end(), '»').insert(use.textPlace().start(), '«');
        assertEquals(marked, found.toString());
    }

    @Test
    void knowsThemOnSeveralLines() {
        assertEquals(
                List.of("b.md", "d.png"),
                places("> [a\n> b](\n> b.md\n> 'T')\n\n- ![c\n  d](d.png)"));
    }

    @Test
    void findsAnImageInALink() {
        assertEquals(List.of("b.md", "a.png"), places("[![x](a.png)](b.md)"));
    }

    @Test
    void pointsAtTheWholeLinkWhereTheAddressIsWrittenElsewhere() {
        String definitions = "[n]: b.md";
        assertEquals(
                List.of("[a][n]", "[n]", "[n][]", "![*a*][n]"),
                places("[a][n](x) [n] [n][] ![*a*][n]", definitions));
    }

    @Test
    void saysWhichAddressesAreWrittenElsewhere() {
        Text text = text("[a][n] [b](b.md) <http://c.example> ![n]", "[n]: n.md");
        assertEquals(
                List.of(true, false, false, true),
                text.links().stream().map(LinkUse::byReference).toList());
    }

    private static List<String> places(String source) {
        return places(source, "");
    }

    private static List<String> places(String source, String definitions) {
        return text(source, definitions).links().stream()
                .map(use -> source.substring(use.place().start(), use.place().end()))
                .toList();
    }

    /** A piece at the start of a file that holds definitions elsewhere. */
    private static Text text(String source, String definitions) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int end = source.indexOf('\n'); end >= 0; end = source.indexOf('\n', end + 1)) {
            starts.add(end + 1);
        }
        FileTree around = SyntaxParser.parse(definitions, true);
        return Text.ofPiece(SyntaxParser.parse(new Piece(source, starts), around));
    }
}
