package io.github.quizmaven.site.script;

import io.github.quizmaven.site.file.Hashes;
import io.github.quizmaven.site.file.RenderedFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue searches, in scripts that are loaded when somebody searches: {@code file:}
 * blocks all other ways to load data. The quizzes of a site are in as many files as keep each of
 * them small; a page loads those that hold quizzes that it lists.
 *
 * @param parts in the order of the quizzes
 */
public record SearchFiles(List<Part> parts) {

    /** A file takes no more quizzes once it is longer. */
    private static final int LONG = 400_000;

    /**
     * What is shown of a quiz that was found.
     *
     * @param id which names its page
     * @param lang its language if that is not the catalogue's, or null
     * @param mode in the language of the catalogue
     * @param collection what the folder is called that it is in; empty for the source folder
     */
    public record Card(
            String id,
            String title,
            @Nullable String lang,
            String mode,
            int questions,
            String collection) {}

    /**
     * A quiz as the search knows it.
     *
     * @param levels in the language of the catalogue, as the types are
     * @param words as they are looked for
     */
    public record Entry(
            Card card,
            @Nullable String topic,
            List<String> tags,
            List<String> levels,
            List<String> types,
            String words) {}

    /**
     * Some quizzes that follow each other.
     *
     * @param first the number of the first of them, from 0
     */
    public record Part(int first, int count, RenderedFile file) {

        private boolean overlaps(int from, int to) {
            return first < to && first + count > from;
        }
    }

    public SearchFiles {
        parts = List.copyOf(parts);
    }

    /**
     * @param entries all quizzes of a site in the order of its catalogue
     */
    public static SearchFiles of(List<Entry> entries) {
        List<Part> parts = new ArrayList<>();
        int first = 0;
        while (first < entries.size()) {
            ScriptJson json = new ScriptJson(LONG + LONG / 2).open('[');
            int next = first;
            while (next < entries.size() && json.length() < LONG) {
                entry(entries.get(next), json);
                next++;
            }
            parts.add(new Part(first, next - first, file(first, json.close(']').toString())));
            first = next;
        }
        return new SearchFiles(parts);
    }

    /** Those that hold one of the quizzes from a number on and before another one. */
    public List<RenderedFile> of(int from, int to) {
        List<RenderedFile> files = new ArrayList<>();
        for (Part each : parts) {
            if (each.overlaps(from, to)) {
                files.add(each.file());
            }
        }
        return files;
    }

    public List<RenderedFile> files() {
        return of(0, Integer.MAX_VALUE);
    }

    private static RenderedFile file(int first, String json) {
        byte[] content =
                ("quizSearch(" + first + "," + json + ");\n").getBytes(StandardCharsets.UTF_8);
        return new RenderedFile("assets/search-" + Hashes.of(content) + ".js", content, true);
    }

    /** Lists, because names would be as long as what they name. */
    private static void entry(Entry entry, ScriptJson json) {
        Card card = entry.card();
        json.open('[').text(card.id()).text(card.title());
        json.text(card.lang() == null ? "" : card.lang()).text(card.mode());
        json.json(String.valueOf(card.questions()));
        json.text(entry.topic() == null ? "" : entry.topic());
        json.list(entry.tags()).list(entry.levels()).list(entry.types());
        json.text(card.collection()).text(entry.words()).close(']');
    }
}
