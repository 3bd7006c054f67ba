package io.github.quizmaven.site.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleSheetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // Comments, wherever they are.
                "/* a */ .x { top: 0 }              | .x{top:0}",
                ".x /* a */ { top: 0; } /* b */     | .x{top:0}",
                ".x { /* { */ top: 0; /* } */ }     | .x{top:0}",
                ".x { top: 0 } /**//***/ /* a       | .x{top:0}",
                ".x { top: 0; ; } .y { ; }          | .x{top:0}.y{}",
                "/*/ .x { top: 0 } /**/ .y { }      | .y{}",
                // What a comment or a blank keeps apart.
                ".a/* a */.b, .a /* a */ .b { }     | .a/**/.b,.a .b{}",
                ".a { margin: 1px/* a */2px  3px; } | .a{margin:1px/**/2px 3px}",
                ".a :hover > b + c { }              | .a :hover>b + c{}",
                ".a { top: calc(1px + 2px) }        | .a{top:calc(1px + 2px)}",
                "@media (width > 1px) and print { } | @media (width>1px) and print{}",
                // Strings, addresses and escapes hold what looks like something else.
                ".a { content: \" /* ; } \" ; }     | .a{content:\" /* ; } \"}",
                ".a { content: '\\'/*' ; } /* a */  | .a{content:'\\'/*'}",
                ".a { content: '/* ; top: 0 }       | .a{content:'/* ; top: 0 }",
                ".a { b: url( /*x*/;y ) , url('; ') } | .a{b:url( /*x*/;y ),url('; ')}",
                ".a { b: URL(/*) ; c: curl( /* */ ) } | .a{b:URL(/*);c:curl( )}",
                ".a\\{  .b\\/* { }                  | .a\\{ .b\\/*{}",
            })
    void keepsWhatBrowsersRead(String source, String bare) {
        assertEquals(bare, StyleSheet.bare(source));
    }

    @Test
    void joinsLinesToOne() {
        String source = "@media print {\n  .a,\n  .b > c {\n    top: 0;\n    left: 1px;\n  }\n}\n";
        assertEquals("@media print{.a,.b>c{top:0;left:1px}}", StyleSheet.bare(source));
    }

    @Property
    void leavesNothingForASecondTime(
            @ForAll
                    @Chars({
                        '/', '*', '"', '\'', '\\', '\n', ' ', 'a', ':', ';', '{', '}', '(', ')'
                    })
                    String source) {
        String bare = StyleSheet.bare(source);
        assertEquals(bare, StyleSheet.bare(bare));
    }
}
