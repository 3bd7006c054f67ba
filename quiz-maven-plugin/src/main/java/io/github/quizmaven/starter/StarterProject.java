package io.github.quizmaven.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/** What a folder needs so that Maven checks and renders its quizzes. */
public final class StarterProject {

    /** What git leaves alone, so that nobody commits what a build writes. */
    public static final String IGNORED = "target/\n";

    private static final Pattern FOREIGN = Pattern.compile("[^A-Za-z0-9._-]++");
    private static final String EDGES = "._-";

    private StarterProject() {}

    /**
     * The smallest POM.
     *
     * @param folder the name of the folder, of which the artifact's id is made
     * @param version the plugin's
     */
    public static String pom(String folder, String version) {
        try (InputStream in =
                Objects.requireNonNull(StarterProject.class.getResourceAsStream("pom.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@artifact@", artifact(folder))
                    .replace("@version@", version);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Maven takes no other characters than these in an id. */
    static String artifact(String folder) {
        String plain = FOREIGN.matcher(folder).replaceAll("-");
        int start = 0;
        int end = plain.length();
        while (start < end && EDGES.indexOf(plain.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && EDGES.indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return start == end ? "my-quizzes" : plain.substring(start, end);
    }
}
