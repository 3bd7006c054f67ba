package io.github.quizmaven.exchange.foreign;

/** How much a file looks like a format; the one that it looks like most is taken. */
public enum Likeness {
    /** It is something else. */
    NONE,
    /** It could be read so, as it could be in other ways. */
    POSSIBLE,
    /** It has what no other format has. */
    CERTAIN
}
