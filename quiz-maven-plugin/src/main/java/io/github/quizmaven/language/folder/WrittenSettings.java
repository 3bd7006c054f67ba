package io.github.quizmaven.language.folder;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has set, by the names that the plugin's parameters have: an editor, a command line,
 * a POM.
 *
 * @param source the folder with the quizzes; null if nobody says
 * @param includes globs; null if nobody says
 * @param excludes globs; null if nobody says
 * @param schemas those of an organisation; null if nobody says
 * @param rules severities by rule
 */
public record WrittenSettings(
        @Nullable String source,
        @Nullable List<String> includes,
        @Nullable List<String> excludes,
        @Nullable List<String> schemas,
        Map<String, String> rules) {

    public static final WrittenSettings NONE =
            new WrittenSettings(null, null, null, null, Map.of());

    public WrittenSettings {
        rules = Map.copyOf(rules);
    }

    /**
     * What properties say, such as those of a POM.
     *
     * @param property the value of {@code quiz.} and a name, or null
     */
    public static WrittenSettings of(UnaryOperator<@Nullable String> property) {
        Map<String, String> rules = new LinkedHashMap<>();
        @Nullable List<String> levels = list(property.apply("quiz.rules"));
        for (String each : levels == null ? List.<String>of() : levels) {
            String[] parts = each.split(":", 2);
            rules.put(parts[0].strip(), parts.length == 1 ? "" : parts[1].strip());
        }
        return new WrittenSettings(
                property.apply("quiz.source"),
                list(property.apply("quiz.includes")),
                list(property.apply("quiz.excludes")),
                list(property.apply("quiz.schemas")),
                rules);
    }

    /** The entries of a text with commas between them; null for null. */
    static @Nullable List<String> list(@Nullable String text) {
        return text == null
                ? null
                : Arrays.stream(text.split(","))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
    }

    /** These where they say something, and the others where they do not. */
    public WrittenSettings over(WrittenSettings others) {
        Map<String, String> all = new LinkedHashMap<>(others.rules);
        all.putAll(rules);
        return new WrittenSettings(
                source == null ? others.source : source,
                includes == null ? others.includes : includes,
                excludes == null ? others.excludes : excludes,
                schemas == null ? others.schemas : schemas,
                all);
    }
}
