package io.github.quizmaven.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.mutation.Fixtures;
import io.github.quizmaven.mutation.Sound;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.read.Reading;
import io.github.quizmaven.source.FilesInMemory;
import io.github.quizmaven.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The net has next to no holes: what is taken from a page is missed, but for words that happen to
 * be on it elsewhere.
 */
class TracedTest {

    /** A piece of an author's text that is on the page once. */
    private static final Pattern PIECE =
            Pattern.compile(
                    "<p>[^<]*\\p{L}[^<]*</p>|<li>[^<]*\\p{L}[^<]*</li>|<td>[^<]*\\p{L}[^<]*</td>"
                            + "|<span class=\"text\" dir=\"auto\">[^<]*\\p{L}[^<]*</span>"
                            + "|<h2 id=\"q-[^>]*>[^<]*\\p{L}[^<]*</h2>|<h1[^>]*>[^<]*</h1>|<pre>.*?</pre>",
                    Pattern.DOTALL);

    @Test
    void missesWhatIsTakenFromAPage() throws IOException {
        List<String> holes = new ArrayList<>();
        int pieces = 0;
        for (Sound sound : Fixtures.sound()) {
            SourceFile file = SourceFile.of(sound.path(), sound.text());
            Reading reading = new QuizReader().quiz(file);
            String html = Traced.page(reading, new FilesInMemory(sound.folder().files()));
            assertEquals(List.of(), Traced.of(file, reading, html, List.of()).lost());
            // What the certificate says is the page's own.
            int end = html.indexOf("<section id=\"certificate\"");
            String pieced = end < 0 ? html : html.substring(0, end);
            for (MatchResult each : PIECE.matcher(pieced).results().toList()) {
                String less = html.substring(0, each.start()) + html.substring(each.end());
                pieces++;
                if (Traced.of(file, reading, less, List.of()).lost().isEmpty()) {
                    holes.add(sound.path() + ": " + each.group());
                }
            }
        }
        assertTrue(pieces > 400, pieces + " pieces");
        assertTrue(100 * holes.size() < pieces, String.join("\n", holes));
    }

    @Test
    void seesRawSyntaxOfManyTools() {
        String text = "## One\n\nWhich?\n\n- [x] A\n- [ ] B\n\n### Solution\n\nSo.\n";
        List<String> unseen = new ArrayList<>();
        for (String raw :
                List.of(
                        "- [x] C",
                        "## More",
                        "[[blank]]",
                        "<!-- note",
                        "level: easy",
                        "> quote",
                        "| a | b |",
                        "**bold",
                        "[numeric]: 5",
                        "[F] C",
                        "[50%] C",
                        "[^1]: note",
                        "{=a ~b}",
                        "{{c1::a}}",
                        "<quiz>",
                        "::: note",
                        "!!! note",
                        "[!INFO] note",
                        "( ) C",
                        "Answer: A")) {
            SourceFile file = SourceFile.of("quiz.md", text.replace("Which?", "Which?\n" + raw));
            Reading reading = new QuizReader().quiz(SourceFile.of("quiz.md", text));
            String shown = raw.replace("&", "&amp;").replace("<", "&lt;");
            String html =
                    Traced.page(reading, new FilesInMemory(java.util.Map.of()))
                            .replace("<p>Which?</p>", "<p>Which?</p><p>" + shown + "</p>");
            if (Traced.of(file, reading, html, List.of()).raw().size() != 1) {
                unseen.add(raw);
            }
        }
        assertEquals(List.of(), unseen);
    }
}
