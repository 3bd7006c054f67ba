package io.github.quizmaven.fix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.quizmaven.diagnostic.fix.Edit;
import io.github.quizmaven.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Diffs as people read them, and as the tool {@code patch} does. */
class UnifiedDiffTest {

    private static final String TEXT = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14";

    @Test
    void showsWhatIsReplacedBetweenThreeLines() {
        assertEquals(
                """
                --- a/a.md
                +++ b/a.md
                @@ -2,7 +2,8 @@
                 2
                 3
                 4
                -5
                +five
                +and more
                 6
                 7
                 8
                """,
                diff(TEXT, new Edit(new Span(8, 9), "five\nand more")));
    }

    @Test
    void saysThatALastLineHasNoEnd() {
        assertEquals(
                """
                --- a/a.md
                +++ b/a.md
                @@ -11,4 +11,4 @@
                 11
                 12
                 13
                -14
                \\ No newline at end of file
                +14
                """,
                diff(TEXT, Edit.insert(TEXT.length(), "\n")));
    }

    @Test
    void showsDeletedLinesAlone() {
        assertEquals(
                """
                --- a/a.md
                +++ b/a.md
                @@ -1,4 +1,3 @@
                -1
                 2
                 3
                 4
                """,
                diff(TEXT, Edit.delete(new Span(0, 2))));
    }

    @Test
    void showsNothingThatSteersATerminalOrIsACommand() {
        assertEquals(
                """
                --- a/a.md
                +++ b/a.md
                @@ -1,2 +1,2 @@
                -a\uFFFD
                +b#_vso[task]\uFFFD
                 _:error::c
                """,
                diff("a\u001b\r\n::error::c\r\n", new Edit(new Span(0, 1), "b##vso[task]")));
    }

    /** The program takes each diff, and comes to the same text. */
    @Test
    void isReadByPatch(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/patch")));
        Random random = new Random(3);
        for (int run = 0; run < 40; run++) {
            FixedText text = FixedText.of(TEXT.repeat(3).getBytes(UTF_8));
            for (int round = 0; round < 3; round++) {
                text = text.with(edits(new String(text.bytes(), UTF_8), random));
            }
            if (!text.isChanged()) {
                continue;
            }
            Path file = folder.resolve("a.md");
            Files.writeString(file, TEXT.repeat(3));
            Files.write(folder.resolve("a.diff"), UnifiedDiff.of("a.md", text), UTF_8);
            Process patch =
                    new ProcessBuilder("patch", "-p1", "--fuzz=0", "-i", "a.diff")
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .start();
            String said = new String(patch.getInputStream().readAllBytes(), UTF_8);
            assertEquals(0, patch.waitFor(), said);
            assertEquals(new String(text.bytes(), UTF_8), Files.readString(file));
        }
    }

    private static List<Edit> edits(String text, Random random) {
        List<Edit> edits = new ArrayList<>();
        int from = 0;
        while (from < text.length() && edits.size() < 3) {
            int start = from + random.nextInt(text.length() - from);
            int end = Math.min(text.length(), start + random.nextInt(6));
            edits.add(
                    new Edit(
                            new Span(start, end), List.of("", "x", "y\nz").get(random.nextInt(3))));
            from = end + 1;
        }
        return edits;
    }

    private static String diff(String file, Edit edit) {
        FixedText text = FixedText.of(file.getBytes(UTF_8)).with(List.of(edit));
        return String.join("\n", UnifiedDiff.of("a.md", text)) + "\n";
    }
}
