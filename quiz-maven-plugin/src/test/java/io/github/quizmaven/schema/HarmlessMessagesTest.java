package io.github.quizmaven.schema;

import static io.github.quizmaven.schema.LayeredSample.ON_QUESTION;
import static io.github.quizmaven.schema.LayeredSample.check;
import static io.github.quizmaven.schema.LayeredSample.question;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.quizmaven.diagnostic.OneLine;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An organisation's messages and descriptions are lines of ours like all others. */
class HarmlessMessagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>x</script>",
                "a\\n::error file=pom.xml::x",
                "a\\r##[error]x",
                "##vso[task.setvariable variable=x]y",
                "##teamcity[buildProblem description=x]",
                "a\\u2028::stop-commands::x",
                "section_start:1:x\\r\\u001b[0Kx",
                "\\u001b]8;;https://evil.example\\u0007x"
            })
    void areOneLineWithoutCommands(String words) throws Exception {
        String schema =
                "{"
                        + ON_QUESTION
                        + ", 'required': ['cost'], 'message': {'required': {'cost': '"
                        + words
                        + "'}}, 'properties': {'cost': {}, 'author': {'description': '"
                        + words
                        + "', 'pattern': '^[a-z]+$', 'message': {'pattern': '"
                        + words
                        + "'}}}}";

        List<String> lines = check(schema, question("author: Ada L."));

        assertEquals(2, lines.size(), lines.toString());
        for (String line : lines) {
            assertFalse(line.chars().anyMatch(OneLine::steers), line);
        }
    }
}
