package io.github.quizmaven.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** White space that Markdown keeps, since it is none of ASCII, is written where it was. */
class EdgeSpaceTest {

    private static final List<String> SPACES =
            List.of(
                    "\u00a0", "\u1680", "\u2003", "\u2028", "\u2029", "\u202f", "\u205f", "\u3000",
                    "\u0085", "\u001c", "\u000b");

    /** Texts with white space at edges. */
    private static final List<String> TEXTS =
            List.of(
                    "~t",
                    "t~",
                    "~ t",
                    " ~t",
                    "t ~",
                    "t~ ",
                    "~",
                    "~\n~t",
                    "t\n~",
                    "t\n~u",
                    "t  \n~u",
                    "t\n\n~",
                    "~\n\nt",
                    "- t~\n- ~u",
                    "- ~\n- t",
                    "> ~t\n> ~",
                    "~`c`~",
                    "~**b**~",
                    "~<b>x</b>~",
                    "#### ~t~",
                    "~<!-- c -->",
                    "<!-- c -->~\n\nt",
                    "<!-- c -->\n~t");

    private static final List<String> PLACES =
            List.of(
                    "## T\n\n@\n\n- [x] a\n- [ ] b\n",
                    "## T\n\n```yaml question\ntype: cloze\n```\n\n@\n",
                    "## T\n\n```yaml question\ntype: cloze\n```\n\n@\n\n[[b]]\n",
                    "## T\n\n```yaml question\ntype: cloze\n```\n\n[[b]]\n\n@\n",
                    "## T\n\n```yaml question\ntype: numeric\n```\n\n@\n\n### Answer\n\n5\n",
                    "## T\n\n- [x] a\n- [ ] b\n\n### Hint\n\n@\n\n### Solution\n\n@\n");

    private static final List<String> LINES =
            List.of(
                    "## ~T~\n\nStem\n\n- [x] ~a~\n  > ~why~\n- [ ] ~\n",
                    "## T\n\n```yaml question\ntype: cloze\n```\n\n~[[a]]~\n",
                    "## T\n\n```yaml question\ntype: cloze\n```\n\n[[~a~|b]]\n",
                    "## T\n\nStem\n\n1. ~a~\n2. ~b~\n3. c\n",
                    "## T\n\nStem\n\n| ~a~ | b |\n|---|---|\n| ~c~ | d |\n| e | ~f~ |\n",
                    "## T\n\nStem\n\n### Answer\n\n- ~x~\n- `~y~`\n",
                    "## T\n\nStem\n\n- [x] a\n- [ ] b\n\n### Solution\n\n~s~\n\n~Answer: A~\n");

    private static Stream<String> files() {
        return Stream.concat(
                LINES.stream(),
                PLACES.stream()
                        .flatMap(place -> TEXTS.stream().map(text -> place.replace("@", text))));
    }

    @Test
    void isWrittenWhereItWas() {
        List<String> lost = new ArrayList<>();
        for (String space : SPACES) {
            for (String place : files().toList()) {
                String file = "---\ntitle: Q\n---\n\n" + place.replace("~", space);
                WrittenQuiz written = QuizMarkdownWriter.write(read(file));
                if (!written.losses().isEmpty()) {
                    lost.add(
                            "U+%04X %s%n  %s%n%s"
                                    .formatted(
                                            (int) space.charAt(0),
                                            place,
                                            written.losses(),
                                            written.text()));
                }
            }
        }
        assertEquals(List.of(), lost);
    }

    private static Quiz read(String text) {
        return (Quiz)
                Objects.requireNonNull(
                        new QuizReader().quiz(SourceFile.of("generated/quiz.md", text)).authored());
    }
}
