package io.github.quizmaven.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.site.Fixtures;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is written as it was though another one holds the definition that it uses. */
class DefinitionsElsewhereTest {

    /** The first two lines of an option become a heading, for which it has to be tried. */
    private static final String TRIED = "\n\n- [x] bar\n  ===\n  [foo]\n- [ ] B\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## One\n\n[foo]: /url" + TRIED,
                "[foo]: /url\n\nText.\n\n## One" + TRIED,
                "## One\n\nText." + TRIED + "\n### Hint\n\n[foo]: /url 'T'\n",
                "## One\n\n- [x] A\n- [ ] B\n\n### Hint\n\n[foo]: /url\n\n## Two" + TRIED,
                "## One\n\n[foo]: /one\n\n" + TRIED + "\n### Hint\n\n[foo]: /two\n",
                "## One" + TRIED + "\n[foo]: /url\n\n## Two" + TRIED,
                "## One\n\n[foo]: /url\nbar\n===\n[foo]\n\n- [x] [foo]: /url\n  bar\n  ===\n  [foo]\n"
                        + "- [ ] B\n\n### Hint\n\n[foo]: /url\nbar\n===\n[foo]\n\n### Solution\n\n"
                        + "[foo]: /url\nbar\n===\n[foo]\n"
            })
    void losesNothing(String text) {
        WrittenQuiz written =
                QuizMarkdownWriter.write(Fixtures.quiz("a.md", "---\ntitle: T\n---\n\n" + text));

        assertEquals(List.of(), written.losses(), written.text());
    }
}
