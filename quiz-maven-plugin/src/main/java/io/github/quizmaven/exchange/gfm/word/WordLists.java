package io.github.quizmaven.exchange.gfm.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of {@code words.properties}, for use in patterns. */
public final class WordLists {

    public static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Properties WORDS = load();

    private WordLists() {}

    public static List<String> of(String key) {
        return Arrays.stream(WORDS.getProperty(key).split("\\|"))
                .map(String::strip)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** A group that matches any of the words of a key, the longest first. */
    public static String any(String key) {
        return of(key).stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    private static Properties load() {
        Properties words = new Properties();
        try (InputStream in = WordLists.class.getResourceAsStream("words.properties")) {
            words.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words;
    }
}
