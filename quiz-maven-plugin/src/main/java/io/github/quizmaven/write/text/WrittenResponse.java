package io.github.quizmaven.write.text;

import java.util.Map;

/**
 * What a question offers to answer with, as text.
 *
 * @param body what follows the stem, or nothing
 * @param answer what is below the heading of the answer, or nothing
 * @param keys the keys that only its type has, with their values in YAML
 * @param inferred whether its type goes without saying
 */
public record WrittenResponse(
        String body, String answer, Map<String, String> keys, boolean inferred) {

    static final WrittenResponse NONE = new WrittenResponse("", "", Map.of(), false);

    static WrittenResponse body(String body, boolean inferred) {
        return new WrittenResponse(body, "", Map.of(), inferred);
    }
}
