package io.github.quizmaven.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WideTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void knowsWhatIsNotUtf8WithAByteOrderMarkAndWithout(String encoding) {
        for (String text : new String[] {"---\ntitle: Größe\n", "\uFEFF# 标题\r\n", "\uFEFF标题\n"}) {
            SourceFile file = SourceFile.decode("a.md", text.getBytes(Charset.forName(encoding)));

            assertNotNull(file.undecodable());
            assertEquals(encoding.substring(0, 6), WideText.encoding(file.text()));
        }
    }

    @Test
    void takesNothingElseForIt() {
        for (byte[] bytes :
                new byte[][] {
                    {},
                    {'#'},
                    "# A stray \0 zero\n".getBytes(StandardCharsets.UTF_8),
                    "# Größe\n".getBytes(StandardCharsets.ISO_8859_1),
                    "\u00ff\u00fe in Latin-1".getBytes(StandardCharsets.ISO_8859_1),
                    "\uFEFF标题\n".getBytes(StandardCharsets.UTF_8)
                }) {
            assertNull(WideText.encoding(SourceFile.decode("a.md", bytes).text()));
        }
    }
}
