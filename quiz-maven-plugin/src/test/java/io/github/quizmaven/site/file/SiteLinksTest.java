package io.github.quizmaven.site.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.source.folder.SourceFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteLinksTest {

    private final SiteLinks links =
            new SiteLinks(
                    "a/b/quiz.md",
                    "a/b/quiz/index.html",
                    new PageMedia(SourceFolder.EMPTY, "a/b/quiz/index.html"));

    @ParameterizedTest
    @CsvSource({
        "other.md, ../../../a/b/other/index.html",
        "other.md#why, ../../../a/b/other/index.html#q-why",
        "../up.md, ../../../a/up/index.html",
        "../../top.md, ../../../top/index.html",
        "index.md, ../../../a/b/index.html",
        "../../index.md, ../../../index.html",
        "C%23%20basics.md, ../../../a/b/C%23%20basics/index.html",
        "größe.md, ../../../a/b/gr%C3%B6%C3%9Fe/index.html",
        "#why, #q-why",
        "#größe, #q-gr%C3%B6%C3%9Fe",
        "../../../outside.md, ../../../outside.md",
        "https://a.example/x.md, https://a.example/x.md",
        "//a.example/x.md, //a.example/x.md",
        "mailto:a@b.example, mailto:a@b.example",
    })
    void leadsToPages(String destination, String expected) {
        assertEquals(expected, links.link(destination));
    }
}
