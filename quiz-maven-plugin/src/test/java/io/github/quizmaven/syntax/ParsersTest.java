package io.github.quizmaven.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts without a sign of an address are read by a parser that looks for none. */
class ParsersTest {

    private static final Parser LOOKS_FOR_ALL =
            Parser.builder()
                    .extensions(Parsers.SYNTAX)
                    .extensions(List.of(Parsers.ADDRESSES))
                    .build();

    private static final HtmlRenderer HTML = HtmlRenderer.builder().build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See https://example.org/a?b=c#d.",
                "See HTTPS://EXAMPLE.ORG and ftp://example.org",
                "See http\\://example.org",
                "See http:\\//example.org",
                "See http:\\/\\/example.org",
                "See http&colon;//example.org",
                "See http:&sol;&sol;example.org",
                "See www.example.org",
                "See www\\.example.org",
                "See WWW.example.org and Www.example.org",
                "See &#119;ww.example.org",
                "Write to ann@example.org",
                "Write to ann\\@example.org",
                "Write to ann&commat;example.org",
                "| a | b |\n|---|---|\n| c | http://example.org |",
                "*http*://example.org",
                "http:\n//example.org",
                "Level: hard. Time 1:2, w.w.w, `a:/b`, a : // b",
            })
    void findsTheSameAddresses(String text) {
        assertEquals(
                HTML.render(LOOKS_FOR_ALL.parse(text)),
                HTML.render(Parsers.of(text, false, false).parse(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`a` ",
                "`a`\t",
                "`a`  \nb",
                "`a`\t\nb",
                "*`a`  \nb*",
                "- `a` \n- *b* \n",
                "> [a](b)  \n> c",
                "## `a` \n",
                "| `a` | b | \n|---|---|\n| `c` | d | ",
                "`a`\nb",
            })
    void leavesTheSameNodes(String text) {
        assertEquals(
                nodes(LOOKS_FOR_ALL.parse(text)),
                nodes(Parsers.of(text, false, false).parse(text)));
    }

    private static String nodes(Node parent) {
        StringBuilder nodes = new StringBuilder(parent.toString()).append('(');
        for (Node each = parent.getFirstChild(); each != null; each = each.getNext()) {
            nodes.append(nodes(each));
        }
        return nodes.append(')').toString();
    }
}
