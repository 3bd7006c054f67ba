package io.github.quizmaven.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.Golden;
import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Slips in front matter and metadata: each block of {@code yaml/slips.txt} is YAML below a word
 * that says where it belongs, and lines {@code > …} with what is said about it.
 */
class YamlSlipsTest {

    private static final Path SLIPS = Path.of("src", "test", "resources", "yaml", "slips.txt");
    private static final String QUESTION =
            "\nWhich one is it?\n\n- [x] A\n- [ ] B\n\n### Hint\n\nThink.\n\n### Solution\n\nSo.\n";

    /** Words of the parser, of computer science, and of nobody. */
    private static final List<String> FOREIGN =
            List.of("token", "mapping", "scalar", "sequence", "block end", "stream", "not YAML");

    @Test
    void saysWhatItsAuthorMeant() throws IOException {
        Golden.assertMatches(
                SLIPS,
                slips().stream()
                        .map(each -> each.text() + "\n" + said(each))
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void oneSlipIsOneReportInPlainWords() throws IOException {
        assertTrue(slips().size() > 100);
        for (Slip each : slips()) {
            List<Diagnostic> found = check(each.kind(), each.yaml());
            assertEquals(1, found.size(), each.text());
            String words = found.get(0).message() + " " + found.get(0).help();
            FOREIGN.forEach(word -> assertFalse(words.contains(word), words));
        }
    }

    /** The line that the help gives, in the place of the author's, is read. */
    @Test
    void theLineToWriteIsSound() throws IOException {
        int tried = 0;
        for (Slip each : slips()) {
            Diagnostic found = check(each.kind(), each.yaml()).get(0);
            String help = String.valueOf(found.help());
            int start = help.indexOf(": `") + 3;
            int bare = help.startsWith("write `") ? 7 : start;
            int end = help.lastIndexOf('`');
            if (Math.min(start, bare) < 3 || !help.substring(bare, end).contains(": ")) {
                continue;
            }
            int at = found.place().line() - (each.kind().equals("quiz") ? 2 : 8);
            List<String> lines = new ArrayList<>(each.yaml().lines().toList());
            lines.set(at, help.substring(bare, end).split("` or `")[0]);
            List<String> rest =
                    check(each.kind(), String.join("\n", lines)).stream()
                            .filter(
                                    other ->
                                            !other.rule().name().endsWith("-key")
                                                    && other.place().line() == found.place().line())
                            .map(Object::toString)
                            .toList();
            boolean several =
                    help.contains("` and `")
                            || help.contains("` or `")
                            || help.contains(", or put");
            assertTrue(several || rest.isEmpty(), each.text() + "\n" + help + "\n" + rest);
            tried++;
        }
        assertTrue(tried > 50, "tried " + tried);
    }

    private record Slip(String kind, String yaml) {
        String text() {
            return kind + "\n" + yaml;
        }
    }

    private static List<Slip> slips() throws IOException {
        List<Slip> slips = new ArrayList<>();
        for (String block : Files.readString(SLIPS).split("\n\n")) {
            List<String> lines = block.lines().filter(each -> !each.startsWith("> ")).toList();
            String yaml = String.join("\n", lines.subList(1, lines.size()));
            slips.add(new Slip(lines.get(0), yaml));
        }
        return slips;
    }

    private static String said(Slip slip) {
        return check(slip.kind(), slip.yaml()).stream()
                .map(
                        each ->
                                "> %d:%d %s\n> = %s\n"
                                        .formatted(
                                                each.place().line(),
                                                each.place().column(),
                                                each.message(),
                                                each.help()))
                .collect(Collectors.joining());
    }

    private static List<Diagnostic> check(String kind, String yaml) {
        String text =
                kind.equals("quiz")
                        ? "---\n" + yaml + "\n---\n\n## Which?\n" + QUESTION
                        : "---\ntitle: T\n---\n\n## Which?\n\n```yaml question\n"
                                + yaml
                                + "\n```\n"
                                + QUESTION;
        return Beside.check(SourceFile.decode("a.md", text.getBytes(StandardCharsets.UTF_8)));
    }
}
