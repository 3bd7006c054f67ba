package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.site.language.Messages;
import io.github.quizmaven.site.template.Assets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The page's budgets, in kilobytes of 1000 bytes, gzipped. */
class WeightTest {

    private static int gzipped(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.size();
    }

    private static void assertAtMost(int budget, byte[] content) throws IOException {
        int size = gzipped(content);
        assertTrue(size <= budget, size + " bytes of " + budget);
    }

    @Test
    void scriptKeepsToItsBudget() throws IOException {
        assertAtMost(15_000, Assets.build().script().content());
    }

    @Test
    void cataloguesScriptKeepsToItsBudget() throws IOException {
        assertAtMost(4_000, Assets.build().catalogue().content());
    }

    @Test
    void scriptThatComesWithResultsKeepsToItsBudget() throws IOException {
        assertAtMost(4_000, Assets.build().results().content());
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004"})
    void scriptThatTellsAPlatformKeepsToItsBudget(String standard) throws IOException {
        assertAtMost(3_000, Assets.adapter(standard).content());
    }

    @Test
    void styleSheetKeepsToItsBudget() throws IOException {
        assertAtMost(7_000, Assets.build().style().content());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "ar"})
    void uiTextsKeepToTheirBudget(String lang) throws IOException {
        String texts = new JsonMapper().writeValueAsString(Messages.of(lang).script());
        assertAtMost(2_500, texts.getBytes(StandardCharsets.UTF_8));
    }
}
