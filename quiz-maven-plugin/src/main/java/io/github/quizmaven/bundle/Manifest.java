package io.github.quizmaven.bundle;

import io.github.quizmaven.bundle.staged.BundlePath;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonFactory;

/**
 * Which files a build has written, so that the next one knows which are its own.
 *
 * @param files SHA-256 in hex by path, sorted by path
 */
public record Manifest(SortedMap<String, String> files) {

    /** Where it is in the output folder. */
    public static final String PATH = BundlePath.MANIFEST;

    static final Manifest EMPTY = new Manifest(new TreeMap<>());

    /** A mapper would do the same, but it loads hundreds of classes first. */
    private static final JsonFactory JSON = new JsonFactory();

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The manifest as JSON, one file a line so that two of them can be compared. */
    String json() {
        StringBuilder json = new StringBuilder("{\n  \"version\": 1,\n  \"files\": {");
        String separator = "\n";
        for (Map.Entry<String, String> file : files.entrySet()) {
            json.append(separator).append("    ").append(quoted(file.getKey()));
            json.append(": \"").append(file.getValue()).append('"');
            separator = ",\n";
        }
        return json.append("\n  }\n}\n").toString();
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }

    /** Reads what {@link #json()} wrote; null if it is something else. */
    static @Nullable Manifest read(String json) {
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json)) {
            return in.nextToken() == JsonToken.START_OBJECT ? read(in) : null;
        } catch (JacksonException foreign) {
            return null;
        }
    }

    private static @Nullable Manifest read(JsonParser in) {
        int version = 0;
        @Nullable SortedMap<String, String> files = null;
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String name = in.currentName();
            JsonToken value = in.nextToken();
            if (name.equals("version") && value == JsonToken.VALUE_NUMBER_INT) {
                version = in.getIntValue();
            } else if (name.equals("files") && value == JsonToken.START_OBJECT) {
                files = files(in);
            } else {
                in.skipChildren();
            }
        }
        return version == 1 && files != null && in.nextToken() == null ? new Manifest(files) : null;
    }

    /** Null if one of them is not a file that a bundle has. */
    private static @Nullable SortedMap<String, String> files(JsonParser in) {
        SortedMap<String, String> files = new TreeMap<>();
        boolean ours = true;
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String path = in.currentName();
            String hash = in.nextToken() == JsonToken.VALUE_STRING ? in.getString() : "";
            in.skipChildren();
            ours &= BundlePath.isSafe(path) && HASH.matcher(hash).matches();
            files.put(path, hash);
        }
        return ours ? files : null;
    }
}
