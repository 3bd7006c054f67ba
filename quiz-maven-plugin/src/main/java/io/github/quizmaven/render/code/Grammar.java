package io.github.quizmaven.render.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What a section of the table says, with the sections that it is like. Thread-safe once made. */
final class Grammar {

    /** That of what has no parts. */
    static final Grammar NONE = new Grammar();

    private static final Map<String, Grammar> MADE = new ConcurrentHashMap<>();

    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, CodeKind> words = new HashMap<>();
    private final Map<String, String> settings = new HashMap<>();

    private Grammar() {}

    static Grammar of(String section) {
        Grammar known = MADE.get(section);
        if (known != null) {
            return known;
        }
        Grammar made = new Grammar();
        made.add(section);
        MADE.put(section, made);
        return made;
    }

    private void add(String section) {
        for (String entry : LanguageTable.section(section)) {
            String[] parts = entry.split(" ", 2);
            String rest = parts.length == 1 ? "" : parts[1];
            switch (parts[0]) {
                case "like" -> add(rest);
                case "keywords", "names", "numbers" -> {
                    CodeKind kind = Rule.kind(parts[0].substring(0, parts[0].length() - 1));
                    for (String word : rest.split(" ")) {
                        words.putIfAbsent(word, kind);
                    }
                }
                case "types", "ignorecase", "word", "session", "where" ->
                        settings.putIfAbsent(parts[0], rest);
                default -> rules.add(Rule.parse(entry));
            }
        }
    }

    List<Rule> rules() {
        return rules;
    }

    boolean ignoresCase() {
        return settings.containsKey("ignorecase");
    }

    /** The pattern of a word; null where there are no words to know. */
    @Nullable String word() {
        boolean none = words.isEmpty() && !settings.containsKey("types");
        return none ? null : settings.getOrDefault("word", "[\\p{L}\\p{M}\\p{N}_]++");
    }

    /** The language of commands where the code is a record of a session. */
    @Nullable String session() {
        return settings.get("session");
    }

    /** The grammar for a source, which may be another one where it has a certain mark. */
    Grammar in(String source) {
        String where = settings.get("where");
        if (where == null) {
            return this;
        }
        String[] markAndSection = where.split(" ");
        return source.contains(markAndSection[0]) ? of(markAndSection[1]) : this;
    }

    /**
     * What a word is.
     *
     * @param member whether it follows a dot, where no word is a keyword
     */
    @Nullable CodeKind kind(String word, boolean member) {
        CodeKind known =
                member ? null : words.get(ignoresCase() ? word.toLowerCase(Locale.ROOT) : word);
        return known == null && settings.containsKey("types") && isType(word)
                ? CodeKind.NAME
                : known;
    }

    /** Whether a word is written like a type: with a capital and a small letter. */
    private static boolean isType(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                && word.codePoints().anyMatch(Character::isLowerCase);
    }
}
