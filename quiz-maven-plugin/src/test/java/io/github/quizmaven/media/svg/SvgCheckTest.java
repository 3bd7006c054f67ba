package io.github.quizmaven.media.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an SVG file can do beside drawing, and what only looks so. */
class SvgCheckTest {

    private static final String OPEN =
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
                    + " xmlns:h='http://www.w3.org/1999/xhtml'>\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<circle r='4' fill='url(#shade)' style='stroke: url( \"#line\" )'/>",
                "<use href='#pod'/><use xlink:href=' #pod '/><a href=''>x</a>",
                "<image href='data:image/png;base64,iVBORw0K'/>",
                "<style>circle { fill: url('#shade'); background: url(data:image/gif;base64,R0)"
                    + " }</style>",
                "<style><![CDATA[ a > b { fill: red } /* url( */ ]]></style>",
                "<!-- <script>alert(1)</script> --><title>onclick, url(https://example.org),"
                    + " @import</title>",
                "<text>&lt;script> &#x40;import</text><desc>javascript:alert(1)</desc>",
                "<g id='script' class='on' data-name='x' opacity='0.5'><path d='M0 0'/></g>",
                "<metadata xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                        + "<rdf:li rdf:resource='https://example.org/licence'/></metadata>",
                "<animate attributeName='opacity' values='0;1'/>",
                "<rect fill='1url(x)' stroke='#url(x)' opacity='\"url(x)\"'/>",
                "<style>@charset 'x'; @media print { a { fill: rgb(1 2 3 / 4%) } }</style>",
                "<style>a { content: '@import \\'url(x)\\'' }</style>",
                "<text aria-label='url(https://example.org)' data-x='onclick'/>",
                "<s:namedview xmlns:s='http://sodipodi.example' pagecolor='#fff' s:x='url(y)'/>",
                "<g id='a' clip-path='url(#c)'><clipPath id='c'><path d='M0 0'/></clipPath></g>",
                "<g id='a'><a href='#a'><animate href='#a' attributeName='x'/></a></g>",
                "<?editor version='1'?><text font-family='Source Sans'>x</text>"
            })
    void acceptsWhatOnlyDraws(String inside) {
        assertNull(flaw(inside), inside);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "<script>alert(1)</script> | a `<script>` element",
                "<SCRIPT href='#x'/> | a `<SCRIPT>` element",
                "<g><h:script/></g> | a `<script>` element",
                "<foreignObject/> | a `<foreignObject>` element",
                "<handler type='text/javascript'/> | a `<handler>` element",
                "<h:meta http-equiv='refresh' content='0;x'/> | a `<meta>` element",
                "<circle onclick='alert(1)'/> | the event handler `onclick`",
                "<g ONLOAD='x'/> | the event handler `ONLOAD`",
                "<set attributeName='onclick' to='alert(1)'/> | an animation of `onclick`",
                "<set attributeName='xlink:href' to='x'/> | an animation of `xlink:href`",
                "<image href='https://example.org/x.png'/> | the outside reference"
                    + " `https://example.org/x.png`",
                "<image xlink:href='x.png'/> | the outside reference `x.png`",
                "<a href='javascript:alert(1)'><text/></a> | the outside reference"
                    + " `javascript:alert(1)`",
                "<use href='x.svg#pod'/> | the outside reference `x.svg#pod`",
                "<use href='data:image/svg+xml,x'/> | the outside reference `data:image/svg+xml,x`",
                "<image href='data:text/html,x'/> | the outside reference `data:text/html,x`",
                "<g xml:base='https://example.org/'/> | the outside reference"
                    + " `https://example.org/`",
                "<video src='x.mp4'/> | a `<video>` element",
                "<g fill='url(https://example.org/x#y)'/> | the outside reference"
                    + " `https://example.org/x#y`",
                "<g style='fill: URL( \"x.svg#y\" )'/> | the outside reference `x.svg#y`",
                "<g style='fill: u\\72l(x)'/> | the outside reference `x`",
                "<g style='fill: u\\rl(x)'/> | the outside reference `x`",
                "<g style='fill: url(/**/x)'/> | the outside reference `/**/x`",
                "<g style='background: image-set(\"x.png\" 1x)'/> | the style function"
                    + " `image-set()`",
                "<animate attributeName='fill' values='red;url(x)'/> | the outside reference `x`",
                "<style>@import 'x.css';</style> | an outside style sheet",
                "<style><style/>@import 'x.css';</style> | an outside style sheet",
                "<style>@\\69mport 'x.css';</style> | an outside style sheet",
                "<style>@i\\mport 'x.css';</style> | an outside style sheet",
                "<style>&#64;import 'x.css';</style> | an outside style sheet",
                "<style><![CDATA[@import 'x.css';]]></style> | an outside style sheet",
                "<style>@im<!-- -->port 'x.css';</style> | an outside style sheet",
                "<style><g/>@import 'x.css';</style> | an outside style sheet",
                "<style>@font-face { src: url(x.woff) }</style> | the outside reference `x.woff`",
                "<?xml-stylesheet href='x.css'?> | an outside style sheet",
                "<a href='#x' ping='https://example.org/'/> | the attribute `ping`",
                "<iframe/> | a `<iframe>` element",
                "<h:a/> | a `<a>` element",
                "<set attributeName='HREF' to='x'/> | an animation of `HREF`",
                "<style>a::after { content: '/*' } b { fill: url(x) } /* ' */</style> | the outside"
                    + " reference `x`",
                "<g style='--a: \"/*\"; fill: url(x); --b: \"*/\"'/> | the outside reference `x`",
                "<style>@charset \"utf-8\"; @import 'x.css';</style> | an outside style sheet",
                "<style>a { /* */ } */ @import 'x.css';</style> | an outside style sheet",
                "<style>a { fill: url( }&#10;@import 'x') }</style> | the outside reference `}"
                    + " @import 'x'`",
                "<style>a { fill: url(a\"b) }</style> | the outside reference `a\"b`",
                "<style>a { fill: \"&#10;; fill: url(x) }</style> | the outside reference `x`",
                "<style>a { fill: src('x') }</style> | the style function `src()`",
                "<style>a { --x: 'x.png'; fill: -webkit-image-set(var(--x) 1x) }</style> | the"
                    + " style function `-webkit-image-set()`",
                "<style>@document url(x) {}</style> | the style rule `@document`",
                "<g mask='\\75 \\72\\6c(x)'/> | the outside reference `x`",
                "<g style='fill: url(\\&#10;(x)'/> | the outside reference `\\ (x`"
            })
    void findsWhatRunsOrLoads(String inside, String expected) {
        SvgCheck.Flaw flaw = flaw(inside);
        assertNotNull(flaw, inside);
        assertEquals("holds " + expected + " at line 2", flaw.message());
        assertEquals("remove it from the drawing, or save it as a PNG file", flaw.help());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg>",
                "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/svg11.dtd'>",
                "<!DOCTYPE svg SYSTEM 'file:///etc/passwd'>",
                "<!DOCTYPE svg [<!ENTITY a 'b'>]>",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
            })
    void findsDocumentTypes(String type) {
        SvgCheck.Flaw flaw = SvgCheck.flaw((type + OPEN + "&a;&x;</svg>").getBytes(UTF_8));
        assertNotNull(flaw);
        assertEquals("holds a document type declaration at line 1", flaw.message());
    }

    @Test
    void doesNotFollowEntities() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE svg [<!ENTITY e0 'boom'>");
        for (int level = 1; level < 30; level++) {
            bomb.append(
                    "<!ENTITY e%d '%s'>".formatted(level, ("&e" + (level - 1) + ";").repeat(9)));
        }
        byte[] bytes = (bomb + "]>" + OPEN + "&e29;</svg>").getBytes(UTF_8);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertNotNull(SvgCheck.flaw(bytes)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "no XML",
                "<svg",
                "<svg>",
                "<svg></g>",
                "<svg a='1' a='2'/>",
                "<svg/>x",
                "<svg>&nbsp;</svg>",
                "<svg x:y=''/>",
                "\u0000",
                "<?xml version='1.0' encoding='x'?><svg/>"
            })
    void refusesWhatIsNotWellFormed(String text) {
        SvgCheck.Flaw flaw = SvgCheck.flaw(text.getBytes(UTF_8));
        assertNotNull(flaw);
        assertTrue(flaw.message().matches("is not well-formed XML at line \\d+"), flaw.message());
        assertEquals("export the drawing once more", flaw.help());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1"})
    void readsEveryEncodingThatTheFileNames(String encoding) {
        Charset charset = Charset.forName(encoding);
        String mark = encoding.matches("UTF-16.E") ? "\uFEFF" : "";
        String head =
                mark
                        + "<?xml version='1.0' encoding='"
                        + encoding.substring(0, Math.min(10, encoding.length()))
                                .replaceAll("[LB]E$", "")
                        + "'?>\n"
                        + OPEN;
        assertNull(SvgCheck.flaw((head + "<text>\u00e9</text></svg>").getBytes(charset)));
        SvgCheck.Flaw flaw = SvgCheck.flaw((head + "<script/></svg>").getBytes(charset));
        assertNotNull(flaw);
        assertEquals("holds a `<script>` element at line 3", flaw.message());
    }

    @Test
    void namesLongTargetsShortly() {
        SvgCheck.Flaw flaw = flaw("<image href='https://example.org/" + "x`".repeat(99) + "\n'/>");
        assertNotNull(flaw);
        assertEquals(
                "holds the outside reference `https://example.org/"
                        + "x".repeat(39)
                        + "…` at line 3",
                flaw.message());
    }

    /** Seven levels of ten each draw ten million elements. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<use href='#%s'/>",
                "<rect fill='url(#%s)'/>",
                "<g style='mask: url(#%s)'/>"
            })
    void refusesWhatIsDrawnMoreOftenThanABrowserBears(String part) {
        StringBuilder levels = new StringBuilder("<g id='l0'><path d='M0 0'/></g>");
        for (int level = 1; level <= 7; level++) {
            levels.append("<pattern id='l%d'>".formatted(level))
                    .append(part.formatted("l" + (level - 1)).repeat(10))
                    .append("</pattern>");
        }
        SvgCheck.Flaw flaw = flaw(levels.toString());
        assertNotNull(flaw);
        assertEquals(
                "draws more than 500000 elements, as it draws parts of it again and again",
                flaw.message());
        assertEquals("repeat less of it, or save it as a PNG file", flaw.help());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<use id='a' href='#a'/>",
                "<g id='a'><use href='#a'/></g>",
                "<g id='a'><use href='#b'/></g><g id='b'><g><use href='#a'/></g></g>",
                "<mask id='a'><rect mask='url(#a)'/></mask>"
            })
    void refusesWhatIsPartOfItself(String inside) {
        SvgCheck.Flaw flaw = flaw(inside);
        assertNotNull(flaw);
        assertEquals("draws itself again without end", flaw.message());
    }

    @Test
    void acceptsWhatIsDrawnOften() {
        String row = "<g id='row'>" + "<use href='#pod'/>".repeat(100) + "</g>";
        assertNull(flaw("<circle id='pod' r='4'/>" + row + "<use href='#row'/>".repeat(100)));
        assertNull(flaw("<g>".repeat(20_000) + "</g>".repeat(20_000)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html xmlns='http://www.w3.org/1999/xhtml'/>",
                "<x:y xmlns:x='z'/>",
                "<g/>"
            })
    void refusesOtherDocuments(String document) {
        assertEquals(document.equals("<g/>"), SvgCheck.flaw(document.getBytes(UTF_8)) == null);
    }

    private static SvgCheck.Flaw flaw(String inside) {
        return SvgCheck.flaw((OPEN + inside + "</svg>").getBytes(UTF_8));
    }

    private static final Charset UTF_8 = StandardCharsets.UTF_8;
}
