package io.github.quizmaven.render.code;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A language whose code is shown in colours. Which there are, and how they are read, is in {@code
 * languages.txt}.
 *
 * @param title how people write its name
 * @param words what names it after a fence, in lower case; the first one also in the table
 */
public record CodeLanguage(String title, List<String> words) {

    private static final List<CodeLanguage> ALL =
            LanguageTable.languages().stream().map(CodeLanguage::parse).toList();

    private static final Map<String, CodeLanguage> BY_WORD = new HashMap<>();

    /** Words by which authors say that a text is in no language. */
    private static final Set<String> NONE =
            Set.of("text", "txt", "plain", "plaintext", "none", "nohighlight");

    static {
        for (CodeLanguage each : ALL) {
            each.words.forEach(word -> BY_WORD.put(word, each));
        }
    }

    public CodeLanguage {
        words = List.copyOf(words);
    }

    private static CodeLanguage parse(String head) {
        String[] titleAndWords = head.split(": ", 2);
        return new CodeLanguage(titleAndWords[0], List.of(titleAndWords[1].split(", ")));
    }

    /** Null for a word that names no language that is known. */
    public static @Nullable CodeLanguage of(String word) {
        return BY_WORD.get(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word says that there is no language. */
    public static boolean isNone(String word) {
        return NONE.contains(word.toLowerCase(Locale.ROOT));
    }

    /** All of them, in the order of the table. */
    public static List<CodeLanguage> all() {
        return ALL;
    }
}
