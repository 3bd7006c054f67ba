package io.github.quizmaven.report.format;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** JSON as files hold it: indented, the same on every system. */
public final class JsonText {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS =
            Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");
    private static final ObjectWriter WRITER =
            JsonMapper.shared()
                    .writer()
                    .with(
                            new DefaultPrettyPrinter(SEPARATORS)
                                    .withObjectIndenter(INDENT)
                                    .withArrayIndenter(INDENT));

    private JsonText() {}

    public static String of(JsonNode tree) {
        return WRITER.writeValueAsString(tree) + "\n";
    }
}
