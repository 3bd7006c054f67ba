package io.github.quizmaven.render;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The UI texts of one language.
 *
 * @param lang the language whose texts these are
 * @param page texts for templates, free of plurals
 * @param script texts for the script, where {@code .one}, {@code .other} and so on are the plural
 *     forms of one text
 */
record Messages(String lang, SortedMap<String, String> page, SortedMap<String, String> script) {

    /** The languages that have texts of their own. */
    static final List<String> LANGUAGES = List.of("en", "de", "ar");

    private static final String SCRIPT = "script.";

    /** The texts of a language tag's language; English for what is not there. */
    static Messages of(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        String known = LANGUAGES.contains(language) ? language : "en";
        Properties texts = load("en");
        if (!known.equals("en")) {
            texts.putAll(load(known));
        }
        SortedMap<String, String> page = new TreeMap<>();
        SortedMap<String, String> script = new TreeMap<>();
        for (String key : texts.stringPropertyNames()) {
            if (key.startsWith(SCRIPT)) {
                script.put(key.substring(SCRIPT.length()), texts.getProperty(key));
            } else {
                page.put(key, texts.getProperty(key));
            }
        }
        return new Messages(known, page, script);
    }

    static Properties load(String language) {
        Properties texts = new Properties();
        try (Reader reader =
                new StringReader(TemplateResources.text("messages_" + language + ".properties"))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** A text by its key; the key itself for one that is missing. */
    String text(String key) {
        return page.getOrDefault(key, key);
    }

    /** The name of something an author wrote a word for: the language's name, or the word. */
    String name(String group, String word) {
        return page.getOrDefault(group + "." + word, word);
    }

    Map<String, String> scriptTexts() {
        return script;
    }
}
