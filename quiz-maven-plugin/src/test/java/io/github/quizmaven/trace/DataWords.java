package io.github.quizmaven.trace;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The properties of a data tree as words. */
final class DataWords {

    /** What is text, or a key, and has to be elsewhere than in the data tree. */
    private static final Set<String> TEXTS =
            Set.of(
                    "introduction",
                    "stem",
                    "options",
                    "steps",
                    "pairs",
                    "captions",
                    "prompt",
                    "hints",
                    "solution",
                    "quickCheck",
                    "commonMistakes",
                    "references",
                    "blanks",
                    "numeric",
                    "answers");

    private DataWords() {}

    static void collect(JsonNode node, StringBuilder out) {
        node.properties()
                .forEach(
                        each -> {
                            if (!TEXTS.contains(each.getKey())) {
                                out.append(' ').append(each.getKey());
                                if (each.getValue().isValueNode()) {
                                    out.append(' ').append(each.getValue().asString());
                                }
                                collect(each.getValue(), out);
                            }
                        });
        if (node.isArray()) {
            for (JsonNode each : node) {
                if (each.isValueNode()) {
                    out.append(' ').append(each.asString());
                }
                collect(each, out);
            }
        }
    }
}
