package io.github.quizmaven.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Each way to write what text can be taken for is found where it is: no alternative of a pattern is
 * there in vain.
 */
class LooksTest {

    private static final Pattern CODE_POINT = Pattern.compile("\\\\u([0-9a-f]{4})");

    private static final String PARTS = "\n### Hint\n\nThink.\n\n### Solution\n\nSo.\n";
    private static final String OPTIONS = "\n- [x] Alpha\n- [ ] Beta\n";

    /** Quizzes by place; the text is put where the sign is. */
    private static final Map<String, String> QUIZZES =
            Map.ofEntries(
                    Map.entry("stem", question("\n§\n" + OPTIONS + PARTS)),
                    Map.entry("later-stem", question("\nWhich is it?\n\n§\n" + OPTIONS + PARTS)),
                    Map.entry("last", question("\nWhich is it?\n\n§\n" + OPTIONS + PARTS)),
                    Map.entry("option", question("\n- [x] Other\n- [ ] §\n" + PARTS)),
                    Map.entry("later", question("\n- [x] Alpha\n- [ ] Beta\n  §\n" + PARTS)),
                    Map.entry("hint", question(OPTIONS + PARTS.replace("Think.", "§"))),
                    Map.entry("solution", question(OPTIONS + PARTS.replace("So.", "§\n\nSo."))),
                    Map.entry(
                            "answer", question(OPTIONS + PARTS.replace("So.", "So.\n\nAnswer: §"))),
                    Map.entry("title", "---\ntitle: T\n---\n\n## §\n" + OPTIONS + PARTS),
                    Map.entry("cloze", question("\nOne [[blank]].\n\n§\n" + PARTS)),
                    Map.entry(
                            "step",
                            question(
                                    "\n```yaml question\ntype: ordering\n```\n\n1. One\n2. Other\n   §\n"
                                            + PARTS)),
                    Map.entry(
                            "matched",
                            question(
                                    "\n```yaml question\ntype: matching\n```\n\n| L | R |\n|---|---|\n"
                                            + "| a | x |\n| b | y |\n"
                                            + PARTS.replace("So.", "So.\n\nAnswer: §"))),
                    Map.entry("hidden", question(OPTIONS + PARTS + "\n§\n" + OPTIONS + PARTS)),
                    Map.entry("file", "§\n\n## Which?\n" + OPTIONS + PARTS));

    private static String question(String text) {
        return "---\ntitle: T\n---\n\n## Which is it, then?\n" + text;
    }

    @Test
    void eachIsReportedAtItsPlace() throws IOException {
        List<String> silent = new ArrayList<>();
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/looks.txt"));
        for (String line : lines) {
            if (!line.startsWith("#") && !isReported(line.split("\t"))) {
                silent.add(line);
            }
        }
        assertTrue(lines.size() > 100);
        assertEquals("", String.join("\n", silent));
    }

    private static boolean isReported(String[] cells) {
        String quiz = QUIZZES.get(cells[0]);
        String text = unescaped(cells[2]);
        int first = 1 + (int) quiz.substring(0, quiz.indexOf('§')).lines().count();
        int start = quiz.charAt(Math.max(0, quiz.indexOf('§') - 1)) == '\n' ? first : first - 1;
        int from = quiz.indexOf('§') == 0 ? 1 : start;
        int to = from + (int) text.chars().filter(each -> each == '\n').count();
        return Beside.check(SourceFile.of("quiz.md", quiz.replace("§", text))).stream()
                .filter(each -> each.rule().name().equals(cells[1]))
                .map(Diagnostic::place)
                .anyMatch(place -> place.line() <= to && place.endLine() >= from);
    }

    private static String unescaped(String text) {
        return CODE_POINT
                .matcher(text)
                .replaceAll(
                        each ->
                                Matcher.quoteReplacement(
                                        Character.toString(Integer.parseInt(each.group(1), 16))))
                .replaceAll("(?<!\\\\)\\\\n", "\n")
                .replace("\\\\", "\\");
    }
}
