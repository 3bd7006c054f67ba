package io.github.quizmaven.quiz.word;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What kind of response a question asks for. */
public enum QuestionType implements Word {
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    ORDERING,
    MATCHING,
    NUMERIC("unit"),
    SHORT_ANSWER("case"),
    CLOZE("case");

    private static final Set<String> ALL_OWN_KEYS =
            Arrays.stream(values())
                    .flatMap(each -> each.ownKeys.stream())
                    .collect(Collectors.toUnmodifiableSet());

    private final String word;
    private final List<String> ownKeys;

    QuestionType(String... ownKeys) {
        this.word = Word.super.word();
        this.ownKeys = List.of(ownKeys);
    }

    @Override
    public String word() {
        return word;
    }

    /** Whether a key is one that only some types have. */
    public static boolean isOwn(String key) {
        return ALL_OWN_KEYS.contains(key);
    }

    /** The keys that only some types have, this one among them. */
    public List<String> ownKeys() {
        return ownKeys;
    }
}
