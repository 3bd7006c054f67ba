package io.github.quizmaven.schema;

import static io.github.quizmaven.schema.LayeredSample.ON_QUESTION;
import static io.github.quizmaven.schema.LayeredSample.found;
import static io.github.quizmaven.schema.LayeredSample.line;
import static io.github.quizmaven.schema.LayeredSample.question;
import static io.github.quizmaven.schema.LayeredSample.schema;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.LogCommands;
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
                "::error file=pom.xml::x",
                "  ::set-env name=x::y",
                "a\\n::error file=pom.xml::x",
                "##[error]x",
                "a\\r##[error]x",
                "##vso[task.setvariable variable=x]y",
                "##teamcity[buildProblem description=x]",
                "a\\u2028::stop-commands::x",
                "section_start:1:x\\r\\u001b[0Kx",
                "\\u001b]8;;https://evil.example\\u0007x"
            })
    void areOneLineWithoutCommands(String words) throws Exception {
        String json =
                "{"
                        + ON_QUESTION
                        + ", 'required': ['cost'], 'message': {'required': {'cost': '"
                        + words
                        + "'}}, 'properties': {'cost': {}, 'author': {'description': '"
                        + words
                        + "', 'pattern': '^[a-z]+$', 'message': {'pattern': '"
                        + words
                        + "'}}}}";

        List<Diagnostic> found = found(schema(json), question("author: Ada L."));

        assertEquals(2, found.size(), found.toString());
        for (Diagnostic each : found) {
            assertFalse(line(each).chars().anyMatch(OneLine::steers), line(each));
            // Nobody promises what stands before a message or a help where it is printed.
            for (String alone : List.of(line(each), each.message(), each.help().whole())) {
                assertEquals(List.of(), LogCommands.in(alone), alone);
            }
        }
    }
}
