package io.github.quizmaven.mojo.show;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.logging.Log;

/** Opens an address in the browser that people here use. */
public final class BrowserWindow {

    private BrowserWindow() {}

    /** Asks the system; if it cannot, that is said, and nothing is lost. */
    public static void open(String address, Log log) {
        List<String> command = command(System.getProperty("os.name"), address);
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException none) {
            log.warn("cannot open a browser: open %s yourself".formatted(address));
        }
    }

    static List<String> command(String system, String address) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", address);
    }
}
