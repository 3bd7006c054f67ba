package io.github.quizmaven.syntax.node;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.syntax.SyntaxParser;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is in a fence whose lines tabs indent, as the reference implementation shows it. */
class FenceTabsTest {

    /** {@code →} is a tab, {@code ¶} ends a line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "```¶→a¶```;→a",
                "→- x;",
                "- ```¶→a¶→→b¶  ```;  a¶  →b",
                "- x¶¶→```¶→a¶→ b¶→→c¶→```;a¶ b¶→c",
                "- x¶¶→```¶  a¶    b¶→```;a¶b",
                "- x¶¶  ```¶→a¶  →b¶  ```;  a¶→b",
                "1. x¶¶→```¶→a¶→→b¶→```;a¶→b",
                "- x¶→- y¶¶→→```¶→→a¶→→→b¶→→```;a¶→b",
                ">→```¶>→a¶>→→b¶>→```;a¶→b",
                "> ```¶>→a¶> →b¶> ```;  a¶→b",
                " ```¶→a¶ →b¶ ```;   a¶→b",
                "  ```¶ →a¶```;  a",
                "  ```¶→¶→→¶x¶```;  ¶  →¶x",
                "- x¶¶→```¶¶→a¶→```;¶a",
            })
    void tabsAreColumns(String markdown, String code) {
        assertEquals(
                code == null ? List.of() : List.of(written(code) + "\n"), codes(written(markdown)));
    }

    private static String written(String text) {
        return text.replace('→', '\t').replace('¶', '\n');
    }

    private static List<String> codes(String markdown) {
        List<String> found = new ArrayList<>();
        SyntaxParser.parse(markdown, true)
                .root()
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(FencedCodeBlock fence) {
                                found.add(fence.getLiteral());
                            }
                        });
        return found;
    }
}
