package io.github.quizmaven.language.folder;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an editor sets: an object with the names of the plugin's parameters, or one that has
 * it as {@code quiz}. What has another form is left out.
 */
public final class EditorSettings {

    private EditorSettings() {}

    public static WrittenSettings read(@Nullable Object options) {
        // The protocol's library hands some values over as JSON, and others as maps.
        if (!(new Gson().toJsonTree(options) instanceof JsonObject object)) {
            return WrittenSettings.NONE;
        }
        if (object.get("quiz") instanceof JsonObject inner) {
            return read(inner);
        }
        @Nullable List<String> source = texts(object.get("source"));
        WrittenSettings named =
                new WrittenSettings(
                        source == null || source.isEmpty() ? null : source.get(0),
                        texts(object.get("includes")),
                        texts(object.get("excludes")),
                        texts(object.get("schemas")),
                        Map.of());
        return rules(object.get("rules")).over(named);
    }

    /** Rules as an object, or as on a command line. */
    private static WrittenSettings rules(@Nullable JsonElement rules) {
        if (rules instanceof JsonObject object) {
            Map<String, String> levels = new LinkedHashMap<>();
            object.entrySet().forEach(each -> levels.put(each.getKey(), text(each.getValue())));
            return new WrittenSettings(null, null, null, null, levels);
        }
        @Nullable List<String> texts = texts(rules);
        return texts == null
                ? WrittenSettings.NONE
                : WrittenSettings.of(
                        name -> name.equals("quiz.rules") ? String.join(",", texts) : null);
    }

    private static @Nullable List<String> texts(@Nullable JsonElement value) {
        if (value instanceof JsonArray array) {
            List<String> texts = new ArrayList<>();
            array.forEach(each -> texts.add(text(each)));
            return texts;
        }
        return value != null && value.isJsonPrimitive()
                ? WrittenSettings.list(value.getAsString())
                : null;
    }

    private static String text(JsonElement value) {
        return value.isJsonPrimitive() ? value.getAsString() : "";
    }
}
