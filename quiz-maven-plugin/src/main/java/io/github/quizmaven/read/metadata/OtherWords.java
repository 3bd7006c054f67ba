package io.github.quizmaven.read.metadata;

import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.read.part.PartName;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words that other tools have for keys and values of ours. */
final class OtherWords {

    private static final int SHORTEST_START = 3;

    private static final Map<String, String> KEYS =
            Map.ofEntries(
                    Map.entry("pass", "passing-score pass-score passing-grade pass-mark threshold"),
                    Map.entry("time", "time-limit timelimit limit timer duration"),
                    Map.entry("shuffle", "shuffle-questions shuffle-answers randomize random"),
                    Map.entry("level", "difficulty"),
                    Map.entry("points", "score marks weight"),
                    Map.entry("attempts", "max-attempts tries retries"),
                    Map.entry("lang", "language locale"),
                    Map.entry("topic", "subject"),
                    Map.entry("tags", "keywords labels"),
                    Map.entry("title", "name"),
                    Map.entry("description", "summary"),
                    Map.entry("type", "kind question-type"));

    private static final Map<String, Map<String, String>> VALUES =
            Map.of(
                    "type",
                    Map.of(
                            "single-choice", "radio true-false truefalse boolean yes-no",
                            "multiple-choice", "checkbox checkboxes select-all",
                            "ordering", "sort sorting sequence sequencing ranking",
                            "matching", "pairs pairing",
                            "numeric", "number integer decimal",
                            "short-answer", "text free-text open input",
                            "cloze", "blank blanks gap gaps gap-fill fill-in fill-in-the-blank"),
                    "mode",
                    Map.of(
                            "practice", "quiz training learn learning",
                            "challenge", "timed",
                            "exam", "test assessment",
                            "flashcards", "cards flash-cards"),
                    "shuffle",
                    Map.of(
                            "none", "false no off null",
                            "options", "true yes on random answers choices",
                            "all", "true yes on random both"),
                    "level",
                    Map.of(
                            "easy",
                            "simple basic",
                            "medium",
                            "normal moderate",
                            "hard",
                            "difficult"),
                    "grading",
                    Map.of("partial", "partial-credit", "all-or-nothing", "strict exact"),
                    "case",
                    Map.of("sensitive", "true yes on"));

    private OtherWords() {}

    /** The value that another tool's word stands for, or of which it is the start. */
    static Optional<String> value(Key<?> key, String written) {
        String word = folded(written);
        List<String> words = key.words();
        List<String> begun =
                words.stream()
                        .filter(each -> word.length() >= SHORTEST_START && each.startsWith(word))
                        .toList();
        if (begun.size() == 1) {
            return Optional.of(begun.get(0));
        }
        // What comes last says most: `shuffle: true` is `all` where that can be said.
        return words.stream()
                .filter(each -> holds(VALUES.getOrDefault(key.name(), Map.of()).get(each), word))
                .reduce((one, other) -> other);
    }

    /**
     * What to do about a key of another tool, if that is known.
     *
     * @param where the place of the known keys if it is another one, as in " in the front matter"
     */
    static Optional<String> keyHelp(String written, List<String> known, String where) {
        String word = folded(written);
        Optional<PartName> part = PartName.of(word.replace('-', ' '), "en");
        if (part.isPresent()) {
            return Optional.of(
                    part.get() == PartName.ANSWER
                            ? "mark the right options with `[x]`, or write the answer below"
                                    + " `### Answer`"
                            : "write it below `### " + part.get().english() + "`");
        }
        return key(written, known).map(each -> "did you mean `" + each + "`" + where + "?");
    }

    /** Whether a key is called like a part of a question. */
    static boolean isPart(String written) {
        return PartName.of(folded(written).replace('-', ' '), "en").isPresent();
    }

    /** The key that another tool's word stands for. */
    static Optional<String> key(String written, List<String> known) {
        String word = folded(written);
        return known.stream().filter(each -> holds(KEYS.get(each), word)).findFirst();
    }

    private static boolean holds(@Nullable String words, String word) {
        return words != null && List.of(words.split(" ")).contains(word);
    }

    private static String folded(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}
