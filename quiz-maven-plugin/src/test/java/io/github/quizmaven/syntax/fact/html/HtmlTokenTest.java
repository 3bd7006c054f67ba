package io.github.quizmaven.syntax.fact.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What opens something that has no end is text. */
class HtmlTokenTest {

    /** As much as a file may hold; who looked for the end from each would need minutes. */
    private static final int MANY = 1 << 21;

    @ParameterizedTest
    @ValueSource(strings = {"<?", "<!", "<a", "</", "<a '", "<a \""})
    void looksForAnEndOnce(String open) {
        String html = open.repeat(MANY / open.length());

        assertEquals(
                List.of(new HtmlToken(HtmlToken.Kind.TEXT, 0, html.length(), "", "")),
                HtmlToken.of(html));
    }
}
