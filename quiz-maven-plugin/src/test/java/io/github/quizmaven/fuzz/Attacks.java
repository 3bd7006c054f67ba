package io.github.quizmaven.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tables of what attackers write, a line each, with Java's escapes. */
public final class Attacks {

    private static final Path FOLDER = Path.of("src", "test", "resources", "attacks");
    private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9a-f]{4})");

    private Attacks() {}

    /** What runs, loads or shows something where it is not escaped. */
    public static List<String> payloads() throws IOException {
        return lines("payloads.txt");
    }

    /** Pieces of our syntax and of others. */
    static List<String> dictionary() throws IOException {
        return lines("dictionary.txt");
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream().map(Attacks::unescaped).toList();
    }

    private static String unescaped(String line) {
        return UNICODE.matcher(line)
                .replaceAll(
                        each ->
                                Matcher.quoteReplacement(
                                        String.valueOf((char) Integer.parseInt(each.group(1), 16))))
                .translateEscapes();
    }
}
