package io.github.quizmaven.mojo.show;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How systems are asked to open an address. */
class BrowserWindowTest {

    @ParameterizedTest
    @CsvSource({"Linux, xdg-open", "Mac OS X, open", "Windows 11, rundll32", "FreeBSD, xdg-open"})
    void asksTheSystem(String system, String program) {
        assertEquals(program, BrowserWindow.command(system, "http://127.0.0.1:8080/").get(0));
    }
}
