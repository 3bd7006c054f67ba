package io.github.quizmaven.trace;

/** Where a line of a file went. */
enum Fate {
    /** Its words are on the page. */
    PAGE,
    /** It is a property in the data tree. */
    DATA,
    /** It is what is right. */
    KEY,
    /** A diagnostic is about it. */
    REPORT,
    /** An error in its question keeps the page from being published. */
    ERROR,
    /** It says what its neighbours are: a fence, a delimiter, the name of a part. */
    STRUCTURE,
    /** Only readers of the source see it. */
    COMMENT,
    /** It went nowhere in silence. */
    LOST
}
