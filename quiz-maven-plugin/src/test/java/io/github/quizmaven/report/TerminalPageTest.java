package io.github.quizmaven.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A page of the documentation in a terminal, whole. */
class TerminalPageTest {

    @Test
    void joinsAndWrapsParagraphsAndNamesLinksByTheirText() {
        assertEquals(
                """
                value

                What it flags

                  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
                  `#17` eighteen, nineteen

                  next""",
                TerminalPage.text(
                        """
                        # value

                        ## What it flags

                        one two three four five six seven eight nine ten eleven twelve thirteen
                        fourteen fifteen sixteen `#17` [eighteen](18.md), nineteen

                        next
                        """));
    }

    @Test
    void indentsCodeAndLeavesItAsItIs() {
        assertEquals(
                """
                page
                  before

                      ## Heading
                        ```sh
                      ls

                        ```

                  after""",
                TerminalPage.text(
                        """
                        # page
                        before

                        ~~~~~~markdown
                        ## Heading
                          ```sh
                        ls

                          ```
                        ~~~~~~

                        after
                        """));
    }
}
