package io.github.quizmaven.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import io.github.quizmaven.schema.layer.BrokenSchemaException;
import io.github.quizmaven.schema.layer.SchemaFile;
import io.github.quizmaven.schema.layer.BrokenSchemaException;
import io.github.quizmaven.schema.layer.SchemaFile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schemas of an organisation that cannot be used: the build says why before it reads a quiz. */
class BrokenSchemaTest {

    private static final String ON_QUESTION =
            "'allOf': [{'$ref': 'https://quizmaven.github.io/schema/0.1/question.schema.json'}]";
    private static final String FETCHED =
            "; nothing is fetched, so list the schema that it means in `quiz.schemas` too";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "none",
            value = {
                "{ON, 'properties': {'a': {'type': 'objct'}}} | '/properties/a/type' does not have"
                        + " a value in the enumeration [`array`, `boolean`, `integer`, `null`,"
                        + " `number`, `object`, `string`]",
                "{ON, 'properties': {'a': {'pattern': '['}}} | '/properties/a/pattern' is not"
                        + " a valid 'regex'",
                "[] | '/' array found, [object, boolean] expected",
                "{ON, 'required': 'x', 'minLength': -1} | '/minLength' must have a minimum value of"
                        + " 0; '/required' string found, array expected",
                "{ON, 'allOf': []} | line 1, column 93: Duplicate Object property `allOf`",
                "{'$schema': 'http://json-schema.org/draft-07/schema#'} | '/$schema' is"
                        + " 'http://json-schema.org/draft-07/schema#', but only"
                        + " 'https://json-schema.org/draft/2020-12/schema' is known",
                "{ON, 'properties': {'a': {'$ref': '#/$defs/b'}}} | '/properties/a/$ref' is"
                        + " '#/$defs/b', which leads to nothingFETCHED",
                "{ON, 'properties': {'requird': {'requird': ['a']}}} |"
                        + " '/properties/requird/requird' is not a keyword: did you mean"
                        + " 'required'?",
                "{ON, 'items': {'$ref': 'b.json'}} | '/items/$ref' is 'b.json', which leads to"
                        + " nothingFETCHED",
                "{ON, 'not': {'$dynamicRef': '#b'}} | '/not/$dynamicRef' is '#b', which leads to"
                        + " nothingFETCHED",
                "{ON, 'not': {'$ref': 'a b'}} | '/not/$ref' is not a valid 'uri-reference'",
                "{ON, 'not': {'$ref': '//'}} | '/not/$ref' is '//', which is not an addressFETCHED",
                "{'$id': 'https://quizmaven.github.io/schema/0.1/quiz.schema.json'} | '/$id' is"
                        + " 'https://quizmaven.github.io/schema/0.1/quiz.schema.json', which"
                        + " another"
                        + " schema has",
                "{'type': 'object'} | nothing says whether it is about quizzes or questions; add"
                        + " '`allOf`: [{ `$ref`:"
                        + " `https://quizmaven.github.io/schema/0.1/question.schema.json` }]', or"
                        + " the same with 'quiz' for 'question'"
            })
    void isRefusedWithItsPlace(String schema, String fault) {
        String json = schema.replace("ON", ON_QUESTION).replace('\'', '"');

        assertEquals(
                "`quiz.schemas` holds `own.json`, which cannot be used: "
                        + fault.replace('`', '"').replace('\'', '`').replace("FETCHED", FETCHED),
                refusal(json));
    }

    @Test
    void isNeverFetched() throws IOException {
        AtomicInteger requests = new AtomicInteger();
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", each -> requests.incrementAndGet());
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/a.json";
            String json = "{" + ON_QUESTION + ", 'not': {'$ref': '" + address + "'}}";

            assertEquals(
                    "`quiz.schemas` holds `own.json`, which cannot be used: `/not/$ref` is `"
                            + address
                            + "`, which leads to nothing"
                            + FETCHED,
                    refusal(json.replace('\'', '"')));
            assertEquals(0, requests.get());
        } finally {
            server.stop(0);
        }
    }

    private static String refusal(String json) {
        List<SchemaFile> files = List.of(new SchemaFile("own.json", "file:///o.json", json));
        return assertThrows(BrokenSchemaException.class, () -> new QuizSchema(files)).getMessage();
    }
}
