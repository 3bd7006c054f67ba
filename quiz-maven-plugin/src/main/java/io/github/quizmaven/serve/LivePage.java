package io.github.quizmaven.serve;

import io.github.quizmaven.source.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A page of the site with what lets it follow builds, which no published page has. */
final class LivePage {

    /** Where the server's own files are; no page of a site begins with an underscore. */
    static final String FOLDER = "/_live/";

    private static final String POLICY = "default-src 'none';";
    private static final String HEAD_END = "</head>";

    /** The hash tells the script whether the page that it is on is still the same. */
    private static final String PARTS =
            "<link rel=\"stylesheet\" href=\"/_live/live.css?"
                    + hash(resource("live.css"))
                    + "\"><script src=\"/_live/live.js?"
                    + hash(resource("live.js"))
                    + "\" data-page=\"%s\" defer></script>";

    private LivePage() {}

    static byte[] of(byte[] page) {
        String html = new String(page, StandardCharsets.UTF_8);
        int head = html.indexOf(HEAD_END);
        if (head < 0) {
            return page;
        }
        String open =
                html.substring(0, head).replace(POLICY, "default-src 'none'; connect-src 'self';");
        return (open + PARTS.formatted(hash(page)) + html.substring(head))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What tells a page from the same page after a build that changed it. */
    static String hash(byte[] page) {
        return Sha256.hex(page);
    }

    /** What stands in the place of a page that there is not, or not yet. */
    static byte[] missing() {
        return of(absent());
    }

    /** The same before it follows builds. */
    static byte[] absent() {
        return resource("missing.html");
    }

    static byte[] resource(String name) {
        try (InputStream in =
                Objects.requireNonNull(LivePage.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
