package io.github.quizmaven.site.language;

import freemarker.template.TemplateHashModel;
import io.github.quizmaven.quiz.word.LanguageTag;
import io.github.quizmaven.site.template.TemplateResources;
import io.github.quizmaven.site.template.ViewWrapper;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The UI texts of one language, read once. Thread-safe.
 *
 * @param lang the language whose texts these are
 * @param page texts for templates, free of plurals
 * @param view the same, as templates read them
 * @param script texts for the script, where {@code .one}, {@code .other} and so on are the plural
 *     forms of one text
 * @param catalogue texts for the catalogue's script
 * @param options what options mean by their words
 */
public record Messages(
        String lang,
        Map<String, String> page,
        TemplateHashModel view,
        SortedMap<String, String> script,
        SortedMap<String, String> catalogue,
        OptionWords options) {

    /** The languages that have texts; the first has every one. */
    static final List<String> LANGUAGES = LanguageTag.OF_PAGES;

    private static final String SCRIPT = "script.";
    private static final String CATALOGUE = "catalogue.";
    private static final Map<String, Messages> READ = new ConcurrentHashMap<>();

    /** The texts of a language tag's language; English for what is not there. */
    public static Messages of(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return READ.computeIfAbsent(
                LANGUAGES.contains(language) ? language : LANGUAGES.get(0), Messages::read);
    }

    private static Messages read(String language) {
        Properties texts = load(LANGUAGES.get(0));
        texts.putAll(load(language));
        Map<String, String> page = new HashMap<>();
        SortedMap<String, String> script = new TreeMap<>();
        SortedMap<String, String> catalogue = new TreeMap<>();
        for (String key : texts.stringPropertyNames()) {
            if (key.startsWith(SCRIPT)) {
                script.put(key.substring(SCRIPT.length()), texts.getProperty(key));
            } else if (key.startsWith(CATALOGUE)) {
                catalogue.put(key.substring(CATALOGUE.length()), texts.getProperty(key));
            } else {
                page.put(key, texts.getProperty(key));
            }
        }
        return new Messages(
                language,
                page,
                ViewWrapper.texts(page),
                script,
                catalogue,
                OptionWords.of(
                        texts.getProperty("pattern.last"), texts.getProperty("pattern.letters")));
    }

    static Properties load(String language) {
        String prefix = language + ".";
        Properties all = new Properties();
        try (Reader reader = new StringReader(TemplateResources.text("messages.properties"))) {
            all.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Properties texts = new Properties();
        for (String each : all.stringPropertyNames()) {
            if (each.startsWith(prefix)) {
                texts.put(each.substring(prefix.length()), all.get(each));
            }
        }
        return texts;
    }

    /** A text by its key; the key itself for one that is missing. */
    public String text(String key) {
        return page.getOrDefault(key, key);
    }

    /** The name of something an author wrote a word for: the language's name, or the word. */
    public String name(String group, String word) {
        return page.getOrDefault(group + "." + word, word);
    }
}
