package io.github.quizmaven.quiz.key;

/** How the value of a key is read; the key decides, not YAML's guess. */
public enum Kind {
    TEXT,
    TEXT_LIST,
    WORD,
    LANGUAGE,
    DURATION,
    POINTS,
    ATTEMPTS,
    PASS,
    COUNT,
    BOOLEAN,
    ORDER,
    DEFAULTS,
    OWN
}
