package io.github.quizmaven.starter;

import io.github.quizmaven.quiz.word.QuestionType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The snippets for editors, of which the plugin carries a copy. */
final class SnippetFile {

    private SnippetFile() {}

    /** The snippet of each type; its title is the type's word with a space for the hyphen. */
    static Map<QuestionType, Snippet> read() {
        Map<QuestionType, Snippet> snippets = new EnumMap<>(QuestionType.class);
        try (InputStream in =
                        Objects.requireNonNull(
                                SnippetFile.class.getResourceAsStream("quiz.code-snippets"));
                JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            json.nextToken();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String title = json.currentName().toLowerCase(Locale.ROOT);
                json.nextToken();
                Snippet snippet = snippet(json);
                for (QuestionType type : QuestionType.values()) {
                    if (type.word().equals(title.replace(' ', '-'))) {
                        snippets.put(type, snippet);
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return snippets;
    }

    private static Snippet snippet(JsonParser json) {
        String description = "";
        List<String> body = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            json.nextToken();
            if (key.equals("description")) {
                description = json.getString();
            } else if (key.equals("body")) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    body.add(json.getString());
                }
            }
        }
        return new Snippet(description, body);
    }
}
