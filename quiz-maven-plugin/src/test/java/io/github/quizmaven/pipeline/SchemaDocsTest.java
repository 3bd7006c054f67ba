package io.github.quizmaven.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.quizmaven.Golden;
import io.github.quizmaven.diagnostic.Diagnostics;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import io.github.quizmaven.schema.layer.BrokenSchemaException;
import io.github.quizmaven.schema.layer.SchemaFile;
import io.github.quizmaven.site.SiteOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about an organisation's schemas says what they do: its example is run. */
class SchemaDocsTest {

    private static final Path PAGE = Path.of("..", "docs", "schemas.md");
    private static final Pattern BLOCK =
            Pattern.compile(
                    "^(`{3,}|~{3,})(\\w+)\\n(.*?)^\\1$", Pattern.MULTILINE | Pattern.DOTALL);

    @TempDir Path source;

    @Test
    void exampleReportsWhatThePageShows() throws Exception {
        String page = Files.readString(PAGE);
        Files.writeString(source.resolve("quiz.md"), block(page, "markdown", 0).group(3));

        Diagnostics found = analyse(block(page, "json", 0).group(3)).found();

        MatchResult shown = block(page, "text", 0);
        String words = found.all().stream().map(RuleDocsTest::words).collect(Collectors.joining());
        Golden.assertMatches(
                PAGE, page.substring(0, shown.start(3)) + words + page.substring(shown.end(3)));
        assertEquals(4, found.all().size());
    }

    @Test
    void brokenSchemaIsRefusedInTheWordsOfThePage() throws IOException {
        String page = Files.readString(PAGE);
        String schema = block(page, "json", 0).group(3);
        String broken =
                schema.replace(
                        "\"properties\": {",
                        "\"properties\": { \"level\": { \"type\": \"objct\" },");

        BrokenSchemaException refusal =
                assertThrows(BrokenSchemaException.class, () -> analyse(broken));

        assertEquals(block(page, "text", 1).group(3), refusal.getMessage() + "\n");
    }

    private Analysis analyse(String schema) throws IOException, BrokenSchemaException {
        QuizSettings settings =
                new QuizSettings(
                        source,
                        source.resolve("none"),
                        List.of(),
                        List.of(),
                        List.of(
                                new SchemaFile(
                                        "house/question.schema.json", "file:///house", schema)),
                        RuleLevels.DEFAULT,
                        FailOn.ERROR,
                        false,
                        RenderInvalid.FAIL,
                        SiteOptions.DEFAULT);
        return BuiltIn.pipeline(settings).check(settings);
    }

    private static MatchResult block(String page, String language, int index) {
        return BLOCK.matcher(page)
                .results()
                .filter(each -> each.group(2).equals(language))
                .skip(index)
                .findFirst()
                .orElseThrow();
    }
}
