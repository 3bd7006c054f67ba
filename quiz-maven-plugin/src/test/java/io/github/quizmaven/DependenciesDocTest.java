package io.github.quizmaven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of what is downloaded names all of it, with sizes. */
class DependenciesDocTest {

    private static final Path PAGE = Path.of("..", "docs", "dependencies.md");
    private static final String START = "<!-- libraries -->\n";
    private static final String END = "<!-- end -->\n";
    private static final String HEAD =
            "| library | licence | size | what it does here |\n|---|---|---|---|\n";

    private static final Pattern JAR = Pattern.compile("([\\w.-]+?)-(\\d[\\d.]*)\\.jar");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([\\w.-]+)` [\\d.]+ \\| ([^|]*) \\| [^|]* \\| ([^|]*) \\|$");

    @Test
    void listsAllThatIsDownloaded() throws IOException {
        assumeTrue(
                RuntimeClassPath.class.getResource("/runtime-classpath.txt") != null,
                "only Maven knows what the plugin depends on");
        String page = Files.readString(PAGE);
        Map<String, MatchResult> known = new TreeMap<>();
        ROW.matcher(page).results().forEach(each -> known.put(each.group(1), each));
        List<String> rows = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        long bytes = 0;
        for (Path part : RuntimeClassPath.parts()) {
            Matcher jar = JAR.matcher(part.getFileName().toString());
            if (jar.matches() && !jar.group(1).startsWith("quiz-")) {
                MatchResult row = known.get(jar.group(1));
                bytes += Files.size(part);
                if (row == null || row.group(2).isBlank()) {
                    unknown.add(jar.group(1));
                }
                rows.add(
                        "| `%s` %s | %s | %s | %s |\n"
                                .formatted(
                                        jar.group(1),
                                        jar.group(2),
                                        row == null ? "" : row.group(2),
                                        kilobytes(Files.size(part)),
                                        row == null ? "" : row.group(3)));
            }
        }
        rows.sort(null);
        int start = page.indexOf(START) + START.length();

        assertTrue(start >= START.length(), START);
        Golden.assertMatches(
                PAGE,
                page.substring(0, start)
                        + HEAD
                        + String.join("", rows)
                        + "\n%d libraries, %s\n".formatted(rows.size(), kilobytes(bytes))
                        + page.substring(page.indexOf(END, start)));
        assertEquals(List.of(), unknown, "whose licence is missing");
    }

    private static String kilobytes(long bytes) {
        return String.format(Locale.ROOT, "%,d kB", (bytes + 999) / 1000);
    }
}
