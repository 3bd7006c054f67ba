package io.github.quizmaven.exchange.mdbook;

import io.github.quizmaven.exchange.foreign.Notes;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The keys of a question that are read; all others are reported. */
final class KnownKeys {

    /** The keys that are read, by the type and the table that they are in. */
    private static final Map<String, Set<String>> KNOWN =
            Map.ofEntries(
                    Map.entry(
                            "",
                            Set.of(
                                    "id",
                                    "type",
                                    MdbookQuestion.PROMPT,
                                    MdbookQuestion.ANSWER,
                                    "context",
                                    "multipart")),
                    Map.entry(
                            "MultipleChoice" + MdbookQuestion.PROMPT,
                            Set.of(
                                    MdbookQuestion.PROMPT,
                                    "distractors",
                                    "answerIndex",
                                    "sortAnswers")),
                    Map.entry(
                            "MultipleChoice" + MdbookQuestion.ANSWER,
                            Set.of(MdbookQuestion.ANSWER)),
                    Map.entry("Tracing" + MdbookQuestion.PROMPT, Set.of("program")),
                    Map.entry("Tracing" + MdbookQuestion.ANSWER, Set.of("doesCompile", "stdout")),
                    Map.entry("Informal" + MdbookQuestion.PROMPT, Set.of(MdbookQuestion.PROMPT)),
                    Map.entry("Informal" + MdbookQuestion.ANSWER, Set.of(MdbookQuestion.ANSWER)),
                    Map.entry(
                            "ShortAnswer" + MdbookQuestion.PROMPT,
                            Set.of(MdbookQuestion.PROMPT, "response")),
                    Map.entry(
                            "ShortAnswer" + MdbookQuestion.ANSWER,
                            Set.of(MdbookQuestion.ANSWER, "alternatives")));

    private KnownKeys() {}

    /** Reports what nobody reads of a question that is taken. */
    static void dropRest(Toml.Table question, String type, Notes notes) {
        dropRest("", question, notes);
        for (String name : List.of(MdbookQuestion.PROMPT, MdbookQuestion.ANSWER)) {
            if (question.get(name) instanceof Toml.Table inner) {
                dropRest(type + name, inner, notes);
            }
        }
    }

    private static void dropRest(String name, Toml.Table table, Notes notes) {
        table.entries()
                .forEach(
                        (key, entry) -> {
                            if (!KNOWN.getOrDefault(name, Set.of()).contains(key)) {
                                notes.dropped(
                                        entry.key().to(MdbookQuestion.end(entry.value())),
                                        "the key `" + key + "` of a question");
                            }
                        });
    }
}
