package io.github.quizmaven.site.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.FileTree;
import io.github.quizmaven.syntax.SyntaxParser;
import io.github.quizmaven.syntax.Text;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextHtmlTest {

    private final TextHtml html = Shown.html();

    /** The texts of the headings of a file. */
    private static List<Text> headings(String file) {
        FileTree tree = SyntaxParser.parse(file, true);
        return Blocks.children(tree.root()).stream()
                .filter(Heading.class::isInstance)
                .map(each -> Text.ofLine(tree, each, tree.span(each)))
                .toList();
    }

    private String line(String content) throws Exception {
        return Shown.source(html.line(headings("# " + content).get(0)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "> [!NOTE]~> Mind.      | <p><strong>Note</strong></p>~<p>Mind.</p>",
                "> [!tip]  ~> *Look.*   | <p><strong>Tip</strong></p>~<p><em>Look.</em></p>",
                "> [!CAUTION]~>~> Mind. | <p><strong>Caution</strong></p>~<p>Mind.</p>",
                "> [!WARNING]           | <p><strong>Warning</strong></p>",
                "> [!NOTE] Mind.        | <p>[!NOTE] Mind.</p>",
                "> [!INFO]~> Mind.      | <p>[!INFO]~Mind.</p>",
                "> A~>~> [!NOTE]        | <p>A</p>~<p>[!NOTE]</p>",
            })
    void alertsAreQuotesWithATitle(String markdown, String expected) throws Exception {
        assertEquals(
                "<blockquote>\n" + expected.replace('~', '\n') + "\n</blockquote>",
                Shown.blocks(markdown.replace('~', '\n')));
    }

    @Test
    void onlyQuotesAreAlerts() throws Exception {
        assertEquals("<p>[!NOTE]\nMind.</p>", Shown.blocks("[!NOTE]\nMind."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Press <kbd>Q</kbd>        | <p>Press <kbd>Q</kbd></p>",
                "H<SUB>2</SUB>O            | <p>H<sub>2</sub>O</p>",
                "a<br>b<br/>c              | <p>a<br>b<br>c</p>",
                "an <abbr>API</abbr>       | <p>an <abbr>API</abbr></p>",
                "List<String> names        | <p>List&lt;String&gt; names</p>",
                "a <kbd>b                  | <p>a &lt;kbd&gt;b</p>",
                "a </kbd>b                 | <p>a &lt;/kbd&gt;b</p>",
                "*a <kbd>b* c</kbd>        | <p><em>a &lt;kbd&gt;b</em> c&lt;/kbd&gt;</p>",
                "<sub><sup>a</sub></sup>   | <p><sub>&lt;sup&gt;a</sub>&lt;/sup&gt;</p>",
                "<kbd class=x>a</kbd>      | <p>&lt;kbd class=x&gt;a&lt;/kbd&gt;</p>",
                "a <!-- gone --> b         | <p>a  b</p>",
                "a <script>x</script>      | <p>a &lt;script&gt;x&lt;/script&gt;</p>",
                "<script>alert(1)</script> | <p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
                "<img src=x onerror=y>     | <p>&lt;img src=x onerror=y&gt;</p>",
                "a <details>b</details>    | <p>a &lt;details&gt;b&lt;/details&gt;</p>",
                "&lt; and `<`              | <p>&lt; and <code>&lt;</code></p>",
            })
    void passesOnlyHarmlessRawHtml(String markdown, String expected) throws Exception {
        assertEquals(expected, Shown.blocks(markdown));
    }

    @Test
    void passesDetailsClosedInTheSameContainer() throws Exception {
        assertEquals(
                "<details>\n<summary>More</summary>\n<p>Hidden <em>text</em></p>\n</details>",
                Shown.blocks("<details>\n<summary>More</summary>\n\nHidden *text*\n\n</details>"));
    }

    @Test
    void showsDetailsThatAreClosedElsewhereAsText() throws Exception {
        assertEquals(
                "<p>&lt;details&gt;</p>\n<ul>\n<li>\n<p>&lt;/details&gt;</p>\n</li>\n</ul>",
                Shown.blocks("<details>\n\n- </details>"));
    }

    @Test
    void dropsBlocksThatAreOnlyComments() throws Exception {
        assertEquals("<p>a</p>\n<p>b</p>", Shown.blocks("a\n\n<!-- x\n\n y -->\n\nb"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "&#106;avascript:alert(1)",
                "<java&#10;script:alert(1)>",
                "&#1;javascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "blob:x"
            })
    void keepsOnlyTheWordsOfUnsafeLinks(String address) throws Exception {
        assertEquals("<p>a link</p>", Shown.blocks("a [link](" + address + ")"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "data:image/png;base64,x", "https://a.example/x.png"})
    void showsTheAlternativeOfImagesThatMustNotLoad(String address) throws Exception {
        assertEquals("<p>a graph</p>", Shown.blocks("a ![*graph*](" + address + ")"));
    }

    @Test
    void showsCopiesOfLocalImages() throws Exception {
        assertEquals(
                "<p><img src=\"media/a-ba7816bf.png\" alt=\"a &quot;b&quot;\""
                        + " loading=\"lazy\" title=\"t\"></p>",
                Shown.blocks("![a \"b\"](img/a.png \"t\")"));
    }

    @Test
    void linksToCopiesOfOtherFiles() throws Exception {
        assertEquals(
                "<p><a href=\"media/a-ba7816bf.png\">x</a> y</p>",
                Shown.blocks("[x](img/a.png) [y](img/missing.txt)"));
    }

    @Test
    void marksExternalLinks() throws Exception {
        assertEquals(
                "<p><a href=\"https://a.example/?a=1&amp;b\" rel=\"noopener\">x</a></p>",
                Shown.blocks("[x](https://a.example/?a=1&b)"));
    }

    @Test
    void showsTablesInAScrollingBox() throws Exception {
        assertEquals(
                "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table>"
                        + "<thead><tr><th>a</th></tr></thead>"
                        + "<tbody><tr><td>1</td></tr></tbody></table></div>",
                Shown.blocks("| a |\n|---|\n| 1 |").replace("\n", ""));
    }

    @Test
    void closesTheGapsInTheOutline() throws Exception {
        assertEquals("<h3>a</h3>\n<h4>b</h4>\n<h3>c</h3>", Shown.blocks("# a\n\n##### b\n\n# c"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. *First*    | 1. <em>First</em>",
                "- x           | - x",
                "> x           | &gt; x",
                "\\# x         | # x",
                "[x] x         | [x] x",
                "a [[b]] c     | a [[b]] c",
            })
    void readsATitleAsOneLine(String title, String expected) throws Exception {
        assertEquals(expected, line(title));
    }

    @Test
    void writesMarkersThatMarkNothingAsTheyAre() throws Exception {
        assertEquals(
                "<ul>\n<li>[x] <em>a</em></li>\n<li>[ ] b</li>\n</ul>",
                Shown.blocks("- [x] *a*\n- [ ] b"));
    }

    @Test
    void keepsTheParagraphsOfATextThatIsAnItemOfATightList() throws Exception {
        FileTree tree = SyntaxParser.parse("- a\n  > b\n\n    c\n", true);
        Node item = tree.root().getFirstChild().getFirstChild();
        Text text = Text.ofBlocks(tree, Blocks.children(item));
        assertNotNull(text);
        assertEquals(
                "<p>a</p>\n<blockquote>\n<p>b</p>\n</blockquote>\n<p>c</p>",
                Shown.source(html.blocks(text, 3)));
    }

    @Test
    void tellsPhrasesFromBlocks() throws Exception {
        assertEquals("a <code>b</code>", Shown.source(html.phrase(Text.of("a `b`"))));
        assertEquals(null, html.phrase(Text.of("a\n\nb")));
        assertEquals(null, html.phrase(Text.of("```\na\n```")));
    }

    @Test
    void showsNothingOfLinkDefinitions() throws Exception {
        String definition = "[docs]: https://example.org\n\n";
        String expected = "The <a href=\"https://example.org\" rel=\"noopener\">docs</a>";
        assertEquals(
                expected, Shown.source(html.line(headings(definition + "# The [docs]").get(0))));
        assertEquals(expected, Shown.source(html.phrase(Text.of(definition + "The [docs]"))));
        assertEquals("<p>" + expected + "</p>", Shown.blocks("The [docs]\n\n" + definition));
    }

    @Test
    void saysWhatBrowsersLeaveOutOfNames() {
        assertEquals("a x^2", TextHtml.spoken(Text.of("*a* $x^2$")));
        assertEquals("a b", TextHtml.spoken(Text.of("a\n\n```\nb\n```")));
        assertNull(TextHtml.spoken(Text.of("*a* `b`")));
    }
}
