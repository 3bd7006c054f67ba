package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteOptionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "https://school.example",
                "http://localhost:8080",
                "https://xn--bcher-kva.example",
                "http://[::1]:9000"
            })
    void takesOrigins(String text) {
        assertEquals(true, SiteOptions.isOrigin(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "school.example",
                "https://school.example/",
                "https://school.example/moodle",
                "https://School.example",
                "https://*.school.example",
                "https://",
                "ftp://school.example",
                "https://school.example:",
                "https://a.example, https://b.example"
            })
    void refusesWhatBrowsersWouldNotCompareWithAnOrigin(String text) {
        assertEquals(false, SiteOptions.isOrigin(text));
    }
}
