package io.github.quizmaven.syntax.node.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.syntax.node.OwnInlineParser;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What angle brackets open is what CommonMark says, and is found without looking far. */
class AngleParserTest {

    private static final int SIZE = 2_000;
    private static final HtmlRenderer HTML = HtmlRenderer.builder().build();

    private static final List<String> PIECES =
            List.of(
                    "<",
                    ">",
                    "/",
                    "!",
                    "?",
                    "-",
                    "--",
                    "[",
                    "]]",
                    "CDATA[",
                    "a",
                    "A1",
                    " ",
                    "\n",
                    "=",
                    "\"",
                    "'",
                    "x:y",
                    "m@a.b",
                    "`",
                    "\\",
                    "&lt;",
                    "_",
                    ".",
                    "<a ",
                    "</",
                    "<!--",
                    "<?",
                    "b='c'",
                    "é",
                    "\t",
                    "-->",
                    "?>",
                    "\u00a0",
                    "<![CDATA[",
                    "https://a",
                    "\u000b");

    private long looks;

    static Stream<String> shapes() {
        return Stream.of(
                        "<",
                        "< ",
                        "<a ",
                        "<a",
                        "</a ",
                        "<a b=\"",
                        "<a b='",
                        "<a b=",
                        "<?",
                        "<!",
                        "<!a",
                        "<!a ",
                        "<!--",
                        "<!-",
                        "<![CDATA[",
                        "<![",
                        "<a:b",
                        "<a@b.c",
                        "<a b=\"'\" ")
                .flatMap(
                        each ->
                                Stream.of("", ">", "-->", "?>", "]]>", "\"")
                                        .map(end -> each + "…" + end));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void looksNotFar(String shape) {
        long once = looks(shape, SIZE);
        long twice = looks(shape, 2 * SIZE);

        assertTrue(twice < 2.2 * once, once + " looks, then " + twice);
    }

    private long looks(String shape, int size) {
        String[] parts = shape.split("…", -1);
        String text = "x " + parts[0].repeat(size / parts[0].length()) + parts[1];
        Parser parser =
                Parser.builder()
                        .customInlineContentParserFactory(new AngleParser.Factory())
                        .inlineParserFactory(this::counting)
                        .build();
        looks = 0;
        parser.parse(text);
        return looks;
    }

    private InlineParser counting(InlineParserContext context) {
        InlineParser own = OwnInlineParser.factory().create(context);
        return (lines, block) ->
                own.parse(
                        SourceLines.of(
                                lines.getLines().stream()
                                        .map(
                                                each ->
                                                        SourceLine.of(
                                                                new Counted(each.getContent()),
                                                                each.getSourceSpan()))
                                        .toList()),
                        block);
    }

    /** A text that tells how often somebody looks at one of its characters. */
    private final class Counted implements CharSequence {

        private final CharSequence text;

        Counted(CharSequence text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            looks += end - start;
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            looks += text.length();
            return text.toString();
        }
    }

    @Test
    void readsWhatCommonMarkReads() {
        Parser plain = Parser.builder().build();
        Parser own =
                Parser.builder()
                        .customInlineContentParserFactory(new AngleParser.Factory())
                        .build();
        Random random = new Random(20261201);
        for (int count = 0; count < 20_000; count++) {
            StringBuilder text = new StringBuilder("x ");
            for (int pieces = random.nextInt(14); pieces >= 0; pieces--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertEquals(
                    HTML.render(plain.parse(text.toString())),
                    HTML.render(own.parse(text.toString())),
                    text.toString());
        }
    }
}
