package io.github.quizmaven.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.source.SourceFile;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The canonical form of what was read from a file. */
class QuizMarkdownWriterTest {

    @Test
    void writesWhatDiffersFromTheDefaults() {
        assertCanonical(
                """
                ---
                title: "Files: the basics"
                description: No colon, no quotes
                tags: [linux, "a, b"]
                lang: "no"
                badge: Filer
                pass: 80%
                time: 1h30m
                estimate: 90m
                ---

                ## What does `ls` show?

                ```yaml question
                id: ls
                level: easy
                time: 1m30s
                points: 2.5
                ```

                Look.

                - [x] Files
                - [ ] Users
                  > `who` does.

                ### Hint

                Try it.
                """
                        .replace("90m", "1h30m"));
    }

    @Test
    void writesNothingThatGoesWithoutSaying() {
        assertWritten(
                """
                ---
                title: A quiz
                ---

                ## One

                - [x] a
                - [ ] b
                """,
                """
                ---
                lang: en
                mode: practice
                pass: 60%
                shuffle: none
                grading: partial
                math: true
                defaults: { attempts: unlimited, points: 1.0 }
                ---

                # A quiz

                ## One ##

                ```yml  Question
                id: one
                type: single-choice
                shuffle: none
                ```

                * [X] a
                * [ ] b

                ---
                """);
    }

    @Test
    void gathersWhatAllQuestionsHaveInCommon() {
        assertWritten(
                """
                ---
                mode: challenge
                defaults: { level: easy, attempts: 2 }
                ---

                ## One

                ```yaml question
                time: 1m
                ```

                - [x] a
                - [ ] b

                ## Two

                - [x] a
                - [ ] b
                """,
                """
                ---
                mode: challenge
                defaults: { attempts: 2 }
                ---

                ## One

                ```yaml question
                level: easy
                time: 60s
                ```

                - [x] a
                - [ ] b

                ## Two

                ```yaml question
                level: easy
                ```

                - [x] a
                - [ ] b
                """);
    }

    @Test
    void namesPartsInTheLanguageOfTheQuiz() {
        assertWritten(
                """
                ---
                lang: de-AT
                ---

                ## Wie viele?

                ```yaml question
                unit: kg
                ```

                ### Antwort

                5 ± 10%

                ### Hinweis

                Rechne.

                ### Lösung

                So.
                **Final answer:** 5

                ### Kurz geprüft

                Ja.

                ### Häufige Fehler

                Viele sagen:

                - 4
                - 6

                ### Quellen

                Keine.
                """,
                """
                ---
                lang: de-AT
                ---

                ## Wie viele?

                ```yaml question
                unit: kg
                ```

                ### References

                Keine.

                ### Common mistakes

                Viele sagen:

                * 4

                * 6

                ### Quick check

                Ja.

                ### Explanation

                So.
                **Final answer:** 5

                ### Tipp

                Rechne.

                ### Answer

                5 ± 10%
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // A list above the options would take them in.
                "Given:\n\n- a\n- b\n\n* [x] One\n* [ ] Two",
                // A closing quote would be feedback.
                "- [x] One\n\n  > quoted\n\n  >\n- [ ] Two",
                "- [x]\n  > only a quote\n- [ ] Two\n  > feedback",
                // Blocks start below their marker, some of them below an empty line.
                "- [x]\n  ```\n  code\n  ```\n- [ ]\n  # heading\n- [ ]\n\n  ---"
                        + "\n- [ ]\n\n      code",
                "- [x]\n\n  | a | b |\n  |---|---|\n  | 1 | 2 |\n- [ ] Two",
                "- [x]\n\n  line\n  [x] no option\n- [ ] Two",
                "- [x]\n- [ ] Two",
                // A block of keys would be taken for metadata.
                "```yaml question\ntype: single-choice\n```\n\n```yaml\nlevel: easy\n```"
                        + "\n\n- [x] One\n- [ ] Two",
                "```yaml question\ntype: multiple-choice\n```\n\n- [x] 1,2,3\n- [x] 3,2,1",
                "1. a\n2. b\n3. c\n\n- [x] 1,2,3\n- [ ] 3,2,1",
                "```yaml question\ntype: ordering\norder: [2, 1]\n```"
                        + "\n\n1. - a\n2. ```\n   b\n   ```",
                "```yaml question\ntype: matching\n```"
                        + "\n\n| `a \\| b` |  |\n|---|---|\n| x | `\\|` |\n|  | y |",
                "### Answer\n\n- __init__\n- `- x`\n- ```` ``` ````\n- \\`",
                "```yaml question\nid: numbers\n```\n\n### Answer\n\n- 1984",
                "Write [[a\\|b|c\\]d|e\\\\]] and \\[[x]].",
                "### Answer\n\n-1.5 .. +2",
            })
    void writesWhatItReads(String question) {
        assertCanonical("---\ntitle: Q\n---\n\n## T\n\n" + question + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "##",
                "## C # #",
                "## # #",
                "## `a`: *b*",
                "## a\\",
                "## 1. a",
                "## [x] &amp; $x$"
            })
    void writesTitles(String heading) {
        String id =
                heading.equals("##") || heading.equals("## # #")
                        ? "```yaml question\nid: x\n```\n\n"
                        : "";
        assertCanonical("---\ntitle: Q\n---\n\n" + heading + "\n\n" + id + "- [x] a\n- [ ] b\n");
    }

    static void assertCanonical(String text) {
        assertWritten(text, text);
    }

    static void assertWritten(String expected, String text) {
        WrittenQuiz written = QuizMarkdownWriter.write(read(text));

        assertEquals(expected, written.text());
        assertEquals(List.of(), written.losses());
    }

    static Quiz read(String text) {
        return (Quiz)
                Objects.requireNonNull(
                        new QuizReader().quiz(SourceFile.of("quiz.md", text)).authored());
    }
}
