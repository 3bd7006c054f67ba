package io.github.quizmaven.site.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.source.folder.SourceFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnLinksTest {

    private final OwnLinks links =
            new OwnLinks(
                    new SiteLinks(
                            "a/b/quiz.md",
                            "index.html",
                            new PageMedia(SourceFolder.EMPTY, "index.html")));

    @ParameterizedTest
    @CsvSource({
        "#why, #q-why",
        "quiz.md#why, #q-why",
        "../b/quiz.md#why, #q-why",
        "quiz.md, #start",
        "other.md,",
        "other.md#why,",
        "index.md,",
        "../../../outside.md,",
        "/top.html,",
        "missing.pdf,",
        "javascript:alert(1),",
        "https://a.example/x.md, https://a.example/x.md",
        "//a.example/x.md, //a.example/x.md",
        "mailto:a@b.example, mailto:a@b.example",
    })
    void leadsNowhereButToThePageItselfAndToOtherSites(String destination, String expected) {
        assertEquals(expected, links.link(destination));
    }
}
