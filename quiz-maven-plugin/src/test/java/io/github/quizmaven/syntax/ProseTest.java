package io.github.quizmaven.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.fact.Prose;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Use *the* [tool](x) | Use the tool",
                "run `ls -l` now | run ⟦code⟧ now",
                "so $a_b$ is | so ⟦code⟧ is",
                "![a cat](x.png) sits | a cat sits",
                "a &amp; b \\* c | a & b * c",
                "press <kbd>A</kbd> | press A",
                "> quote~~- one~- two | quote~one~two",
                "a~~```~code~```~~b | a~⟦code⟧~b",
                "a <!-- B --> c | a  c"
            })
    void masksCodeAndDropsMarkup(String source, String text) {
        assertEquals(text.replace('~', '\n'), masked(source).text().strip());
    }

    @Test
    void keepsCodeInPlainText() {
        assertEquals("run ls -l now\n", Text.of("run `ls -l` now").prose().text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "an *option B* here | option B | option B",
                "a &amp; b \\* option B | option B | option B",
                "a\\\\b option B | option B | option B",
                "> one~> option B | option B | option B",
                "so & sub A&B | A&B | A&B",
                "x `code` y | x ⟦code⟧ | x `code`",
                "the *key* is | the key is | the *key* is",
            })
    void leadsBackToTheSource(String source, String words, String expected) {
        Prose prose = masked(source);
        int start = prose.text().indexOf(words);
        Span span = prose.inFile(start, start + words.length());
        assertEquals(expected, source.substring(span.start(), span.end()));
    }

    @Test
    void leadsBackToTheFileThroughIndentationAndDefinitions() {
        SourceFile file = SourceFile.of("quiz.md", "- [ ] one\n  option B\n");
        Piece piece = new Piece("one\noption B", List.of(6, 12));
        FileTree around = SyntaxParser.parse("[a]: b\n[c]: d", false);
        Prose prose = Text.ofPiece(SyntaxParser.parse(piece, around)).prose().masked();
        int start = prose.text().indexOf("option B");
        assertEquals("option B", file.text(prose.inFile(start, start + 8)));
    }

    private static Prose masked(String source) {
        return Text.of(source.replace('~', '\n')).prose().masked();
    }
}
