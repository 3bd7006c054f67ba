package io.github.quizmaven.media;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is copied in which a browser or a server could run something. */
class CopiedFilesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.png",
                "a.JPG",
                "a/b.svg",
                "notes.pdf",
                "data.csv",
                "b.tar.gz",
                "Main.java",
                "x.y.md",
                "deploy.yaml",
                "a.html.zip"
            })
    void copiesWhatPeopleLookAtOrKeep(String path) {
        assertTrue(CopiedFiles.may(path), path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.html",
                "a.HTM",
                "a.xhtml",
                "a.xht",
                "a.shtml",
                "a.xml",
                "a.xsl",
                "a.rss",
                "a.mht",
                "a.mhtml",
                "a.svgz",
                "a.js",
                "a.mjs",
                "a.css",
                "a.wasm",
                "a.php",
                "a.phtml",
                "a.jsp",
                "a.asp",
                "a.cgi",
                "a.pl",
                "a.swf",
                "a.hta",
                "a.exe",
                "a.bat",
                "a.jar",
                "a.htaccess",
                ".htaccess",
                "b/.env",
                ".png",
                "CNAME",
                "_headers",
                "a.",
                "a.b/c",
                "a.png.html",
                "a.png\u0000.html",
                "a.html ",
                "a.svg\n",
                "a.png;.html",
                ""
            })
    void copiesNothingElse(String path) {
        assertFalse(CopiedFiles.may(path), path);
    }
}
