package io.github.quizmaven.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where addresses lead that stand in {@code a/b/quiz.md}. */
class AddressTest {

    private static final String FILE = "a/b/quiz.md";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pods.png | a/b/pods.png |",
                "./x/../pods.png | a/b/pods.png |",
                "../pods.png | a/pods.png |",
                "../../pods.png | pods.png |",
                "x//y.md | a/b/x/y.md |",
                "images/ | a/b/images |",
                "pods.png?v=1&w=../../.. | a/b/pods.png |",
                "other.md#why | a/b/other.md | why",
                "other.md?x#why?#really | a/b/other.md | why?#really",
                "other.md#gr%C3%B6%C3%9Fe | a/b/other.md | größe",
                "#why | '' | why",
                "?x#why | '' | why",
                "'' | '' |",
                "# | '' |",
                "two%20pods.png | a/b/two pods.png |",
                "two%2520pods.png | a/b/two%20pods.png |",
                "100%.png | a/b/100%.png |",
                "100%zz.png | a/b/100%zz.png |",
                "%2E%2E/pods.png | a/pods.png |",
                "x%23y.png | a/b/x#y.png |",
                "x%3Fy.png | a/b/x?y.png |",
                "x\\pods.png | a/b/x\\pods.png |",
                "1:2.png | a/b/1:2.png |",
                "x/y:z.png | a/b/x/y:z.png |",
                "... | a/b/... |",
                "../.. | . |",
                ".. | a |"
            })
    void leadsToAPlaceInTheSourceFolder(String written, String path, String fragment) {
        assertEquals(
                new Address(Address.Kind.LOCAL, path, fragment == null ? "" : fragment),
                Address.of(FILE, written));
    }

    @ParameterizedTest
    @CsvSource({
        "../../../pods.png, OUTSIDE",
        "%2e%2e/..%2f../pods.png, OUTSIDE",
        "x/../../../../a/b/pods.png, OUTSIDE",
        "../../.., OUTSIDE",
        "/pods.png, ABSOLUTE",
        "%2Fetc/passwd, ABSOLUTE",
        "file:///etc/passwd, ABSOLUTE",
        "FILE:pods.png, ABSOLUTE",
        "C:\\pods.png, ABSOLUTE",
        "c:/pods.png, ABSOLUTE",
        "C:pods.png, ABSOLUTE",
        "//example.org/pods.png, EXTERNAL",
        "https://example.org/../../x.md, EXTERNAL",
        "HTTP://example.org, EXTERNAL",
        "mailto:a@example.org, EXTERNAL",
        "javascript:alert(1), EXTERNAL",
        "'data:image/png;base64,AAAA', EXTERNAL",
        "git+ssh.x-1:y, EXTERNAL"
    })
    void leadsElsewhere(String written, Address.Kind kind) {
        assertEquals(new Address(kind, "", ""), Address.of(FILE, written));
    }

    @ParameterizedTest
    @CsvSource({"quiz.md, ''", "a/quiz.md, a/", "a/b/, a/b/", "'', ''"})
    void hasAFolder(String path, String folder) {
        assertEquals(folder, Address.folder(path));
    }
}
