package io.github.quizmaven.bundle;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which files a build has written, so that the next one knows which are its own.
 *
 * @param files SHA-256 in hex by path, sorted by path
 */
public record Manifest(SortedMap<String, String> files) {

    /** Where it is in the output folder. */
    public static final String PATH = "manifest.json";

    static final Manifest EMPTY = new Manifest(new TreeMap<>());

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The manifest as JSON, one file a line so that two of them can be compared. */
    String json() {
        StringBuilder json = new StringBuilder("{\n  \"version\": 1,\n  \"files\": {");
        String separator = "\n";
        for (Map.Entry<String, String> file : files.entrySet()) {
            json.append(separator).append("    ").append(JSON.writeValueAsString(file.getKey()));
            json.append(": \"").append(file.getValue()).append('"');
            separator = ",\n";
        }
        return json.append("\n  }\n}\n").toString();
    }

    /** Reads what {@link #json()} wrote; null if it is something else. */
    static @Nullable Manifest read(String json) {
        JsonNode tree;
        try {
            tree = JSON.readTree(json);
        } catch (JacksonException foreign) {
            return null;
        }
        SortedMap<String, String> files = new TreeMap<>();
        for (Map.Entry<String, JsonNode> file : tree.path("files").properties()) {
            String hash = file.getValue().asString("");
            if (!BundlePath.isSafe(file.getKey()) || !HASH.matcher(hash).matches()) {
                return null;
            }
            files.put(file.getKey(), hash);
        }
        return tree.path("version").asInt(0) == 1 && tree.path("files").isObject()
                ? new Manifest(files)
                : null;
    }
}
