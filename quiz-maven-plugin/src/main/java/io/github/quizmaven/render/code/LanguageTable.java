package io.github.quizmaven.render.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The sections of {@code languages.txt}, which says at its start how it is written. */
final class LanguageTable {

    private static final String FILE = "languages.txt";

    private static final List<String> LANGUAGES = new ArrayList<>();
    private static final Map<String, List<String>> SECTIONS = new LinkedHashMap<>();

    static {
        List<String> section = List.of();
        for (String line : read().split("\n")) {
            if (line.startsWith(" ")) {
                section.add(line.strip());
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                section = new ArrayList<>();
                SECTIONS.put(name(line), section);
            }
        }
    }

    private LanguageTable() {}

    /** The title and the words of each language, with a colon between. */
    static List<String> languages() {
        return List.copyOf(LANGUAGES);
    }

    /** The names of all sections, which are a language's first word or a part's name. */
    static List<String> names() {
        return List.copyOf(SECTIONS.keySet());
    }

    /** The entries of a section. */
    static List<String> section(String name) {
        return Objects.requireNonNull(SECTIONS.get(name), name);
    }

    private static String name(String head) {
        String[] parts = head.split(" ", 2);
        if (parts[0].equals("part")) {
            return parts[1];
        }
        LANGUAGES.add(parts[1]);
        return parts[1].split(": |, ")[1];
    }

    private static String read() {
        try (InputStream table = LanguageTable.class.getResourceAsStream(FILE)) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
