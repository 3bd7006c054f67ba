package io.github.quizmaven.site.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import io.github.quizmaven.site.file.PageMedia;
import io.github.quizmaven.site.file.SiteLinks;
import io.github.quizmaven.site.language.Messages;
import io.github.quizmaven.source.FilesInMemory;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.FileTree;
import io.github.quizmaven.syntax.SyntaxParser;
import io.github.quizmaven.syntax.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextHtmlTest {

    private final TextHtml html =
            new TextHtml(
                    new SiteLinks(
                            "mlops/quiz.md",
                            "mlops/quiz/index.html",
                            new PageMedia(
                                    new FilesInMemory(
                                            Map.of(
                                                    "mlops/img/a.png",
                                                    "abc".getBytes(StandardCharsets.UTF_8))),
                                    "mlops/quiz/index.html")),
                    Messages.of("en"));

    private static String source(TemplateHTMLOutputModel model) throws Exception {
        return HTMLOutputFormat.INSTANCE.getMarkupString(model);
    }

    /** The texts of the headings of a file. */
    private static List<Text> headings(String file) {
        FileTree tree = SyntaxParser.parse(file, true);
        return Blocks.children(tree.root()).stream()
                .filter(Heading.class::isInstance)
                .map(each -> Text.ofLine(tree, each, tree.span(each)))
                .toList();
    }

    private String line(String content) throws Exception {
        return source(html.line(headings("# " + content).get(0)));
    }

    private String blocks(String markdown) throws Exception {
        return source(html.blocks(Text.of(markdown), 3));
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
                blocks(markdown.replace('~', '\n')));
    }

    @Test
    void onlyQuotesAreAlerts() throws Exception {
        assertEquals("<p>[!NOTE]\nMind.</p>", blocks("[!NOTE]\nMind."));
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
        assertEquals(expected, blocks(markdown));
    }

    @Test
    void passesDetailsClosedInTheSameContainer() throws Exception {
        assertEquals(
                "<details>\n<summary>More</summary>\n<p>Hidden <em>text</em></p>\n</details>",
                blocks("<details>\n<summary>More</summary>\n\nHidden *text*\n\n</details>"));
    }

    @Test
    void showsDetailsThatAreClosedElsewhereAsText() throws Exception {
        assertEquals(
                "<p>&lt;details&gt;</p>\n<ul>\n<li>\n<p>&lt;/details&gt;</p>\n</li>\n</ul>",
                blocks("<details>\n\n- </details>"));
    }

    @Test
    void dropsBlocksThatAreOnlyComments() throws Exception {
        assertEquals("<p>a</p>\n<p>b</p>", blocks("a\n\n<!-- x\n\n y -->\n\nb"));
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
        assertEquals("<p>a link</p>", blocks("a [link](" + address + ")"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "data:image/png;base64,x", "https://a.example/x.png"})
    void showsTheAlternativeOfImagesThatMustNotLoad(String address) throws Exception {
        assertEquals("<p>a graph</p>", blocks("a ![*graph*](" + address + ")"));
    }

    @Test
    void showsCopiesOfLocalImages() throws Exception {
        assertEquals(
                "<p><img src=\"media/a-ba7816bf.png\" alt=\"a &quot;b&quot;\""
                        + " loading=\"lazy\" title=\"t\"></p>",
                blocks("![a \"b\"](img/a.png \"t\")"));
    }

    @Test
    void linksToCopiesOfOtherFiles() throws Exception {
        assertEquals(
                "<p><a href=\"media/a-ba7816bf.png\">x</a> y</p>",
                blocks("[x](img/a.png) [y](img/missing.txt)"));
    }

    @Test
    void marksExternalLinks() throws Exception {
        assertEquals(
                "<p><a href=\"https://a.example/?a=1&amp;b\" rel=\"noopener\">x</a></p>",
                blocks("[x](https://a.example/?a=1&b)"));
    }

    private static String box(String title, String word, String code) {
        return "<div class=\"code\" dir=\"ltr\">"
                + (title.isEmpty()
                        ? ""
                        : "<p aria-hidden=\"true\" class=\"code-language\">" + title + "</p>")
                + "<pre dir=\"ltr\" tabindex=\"0\" role=\"group\" aria-label=\"Code"
                + (title.isEmpty() ? "" : ": " + title)
                + "\"><code"
                + (word.isEmpty() ? "" : " class=\"language-" + word + "\"")
                + ">"
                + code
                + "</code></pre></div>";
    }

    @Test
    void showsCodeInANamedBoxThatTakesTheFocus() throws Exception {
        assertEquals(
                box(
                        "Java",
                        "java",
                        "<span class=\"v\">List</span>&lt;<span class=\"v\">String</span>&gt; a;"
                                + " <span class=\"c\">// &lt;b&gt;</span>\n"),
                blocks("```java title=x\nList<String> a; // <b>\n```"));
    }

    @ParameterizedTest
    @CsvSource({
        "js, JavaScript, js",
        "'js{1,3}', JavaScript, js",
        "'rust,no_run', Rust, rust",
        "YML, YAML, YML",
        "bash cloze, Shell, bash",
        "klingon, klingon, klingon"
    })
    void namesTheLanguageOfCode(String info, String title, String word) throws Exception {
        assertEquals(box(title, word, "a\n"), blocks("```" + info + "\na\n```"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cloze", "text", "Plain", "\"><script>", "{.java}"})
    void guessesNoLanguageOfCode(String info) throws Exception {
        assertEquals(box("", "", "if x\n"), blocks("``` " + info + "\nif x\n```"));
        assertEquals(box("", "", "if x\n"), blocks("    if x"));
    }

    @Test
    void leavesCodeInALineAsItIs() throws Exception {
        assertEquals("<p><code>int x = 1;</code></p>", blocks("`int x = 1;`"));
    }

    @Test
    void showsTablesInAScrollingBox() throws Exception {
        assertEquals(
                "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table>"
                        + "<thead><tr><th>a</th></tr></thead>"
                        + "<tbody><tr><td>1</td></tr></tbody></table></div>",
                blocks("| a |\n|---|\n| 1 |").replace("\n", ""));
    }

    @Test
    void closesTheGapsInTheOutline() throws Exception {
        assertEquals("<h3>a</h3>\n<h4>b</h4>\n<h3>c</h3>", blocks("# a\n\n##### b\n\n# c"));
    }

    @Test
    void showsFormulasAsMathMl() throws Exception {
        assertEquals(
                "<p>so <math alttext=\"a_1 &lt; b_2\"><mrow><msub><mi>a</mi><mn>1</mn></msub>"
                        + "<mo>&lt;</mo><msub><mi>b</mi><mn>2</mn></msub></mrow></math></p>\n"
                        + "<div class=\"scroll\" tabindex=\"0\" role=\"group\""
                        + " aria-label=\"Formula\" dir=\"ltr\">"
                        + "<math alttext=\"x^2\" display=\"block\">"
                        + "<msup><mi>x</mi><mn>2</mn></msup></math></div>",
                blocks("so $a_1 < b_2$\n\n$$\nx^2\n$$"));
    }

    @Test
    void letsAWideFormulaInTextScroll() throws Exception {
        String wide = "a+b+c+d+e+f+g+h+i+j+k";
        String found = blocks("so $" + wide + "$");
        assertTrue(
                found.startsWith(
                        "<p>so <span class=\"scroll\" tabindex=\"0\" role=\"group\""
                                + " aria-label=\"Formula\"><math alttext=\""
                                + wide),
                found);
        assertTrue(found.endsWith("</math></span></p>"), found);
        assertNull(html.phrase(Text.of("so $" + wide + "$")));
        assertNotNull(html.phrase(Text.of("so $a+b$")));
    }

    /** A build may set its rules to warnings; what it lets pass must not vanish. */
    @Test
    void showsTheSourceOfAFormulaThatCannotBeTypeset() throws Exception {
        assertEquals(
                "<p>so <code dir=\"ltr\">x^2^3</code></p>\n"
                        + "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Formula\""
                        + " dir=\"ltr\"><code dir=\"ltr\">\\tag{1}</code></div>",
                blocks("so $x^2^3$\n\n$$\n\\tag{1}\n$$"));
    }

    @Test
    void readsFormulasAsTheirSourceWhereOnlyTextCanBe() throws Exception {
        assertEquals(
                "<p><img src=\"media/a-ba7816bf.png\" alt=\"about x^2\" loading=\"lazy\"></p>",
                blocks("![about $x^2$](img/a.png)"));
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
                blocks("- [x] *a*\n- [ ] b"));
    }

    @Test
    void keepsTheParagraphsOfATextThatIsAnItemOfATightList() throws Exception {
        FileTree tree = SyntaxParser.parse("- a\n  > b\n\n    c\n", true);
        Node item = tree.root().getFirstChild().getFirstChild();
        Text text = Text.ofBlocks(tree, Blocks.children(item));
        assertNotNull(text);
        assertEquals(
                "<p>a</p>\n<blockquote>\n<p>b</p>\n</blockquote>\n<p>c</p>",
                source(html.blocks(text, 3)));
    }

    @Test
    void tellsPhrasesFromBlocks() throws Exception {
        assertEquals("a <code>b</code>", source(html.phrase(Text.of("a `b`"))));
        assertEquals(null, html.phrase(Text.of("a\n\nb")));
        assertEquals(null, html.phrase(Text.of("```\na\n```")));
    }

    @Test
    void showsNothingOfLinkDefinitions() throws Exception {
        String definition = "[docs]: https://example.org\n\n";
        String expected = "The <a href=\"https://example.org\" rel=\"noopener\">docs</a>";
        assertEquals(expected, source(html.line(headings(definition + "# The [docs]").get(0))));
        assertEquals(expected, source(html.phrase(Text.of(definition + "The [docs]"))));
        assertEquals("<p>" + expected + "</p>", blocks("The [docs]\n\n" + definition));
    }

    @Test
    void saysWhatBrowsersLeaveOutOfNames() {
        assertEquals("a x^2", TextHtml.spoken(Text.of("*a* $x^2$")));
        assertEquals("a b", TextHtml.spoken(Text.of("a\n\n```\nb\n```")));
        assertNull(TextHtml.spoken(Text.of("*a* `b`")));
    }
}
