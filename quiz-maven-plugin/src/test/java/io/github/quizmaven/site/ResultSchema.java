package io.github.quizmaven.site;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The published schema of saved results. */
final class ResultSchema {

    private static final Schema SCHEMA = read();

    private ResultSchema() {}

    private static Schema read() {
        try {
            return SchemaRegistry.withDialect(Dialects.getDraft202012())
                    .getSchema(Files.readString(Path.of("..", "schema", "result.schema.json")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<String> errors(JsonNode result) {
        return SCHEMA
                .validate(result, run -> run.executionConfig(c -> c.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
