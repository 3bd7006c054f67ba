package io.github.quizmaven.source.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which paths a pattern matches. */
class GlobTest {

    @ParameterizedTest
    @CsvSource({
        "*.md, a.md, true",
        "*.md, a/b.md, false",
        "**/*.md, a.md, true",
        "**/*.md, a/b/c.md, true",
        "a/**, a/b/c.md, true",
        "a/**, ab/c.md, false",
        "a/, a/b.md, true",
        "a/**/z.md, a/z.md, true",
        "a/**/z.md, a/b/c/z.md, true",
        "?.md, a.md, true",
        "?.md, ab.md, false",
        "a?b.md, a/b.md, false",
        "A.md, a.md, false",
        "a\\b.md, a/b.md, true",
        "a(1)+[x].md, a(1)+[x].md, true",
        "' a.md ', a.md, true",
        "a.md, axmd, false"
    })
    void matches(String glob, String path, boolean expected) {
        assertEquals(expected, new Glob(glob).matches(path));
    }
}
