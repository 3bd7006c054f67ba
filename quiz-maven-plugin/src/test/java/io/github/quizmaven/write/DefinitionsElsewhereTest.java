package io.github.quizmaven.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.site.Fixtures;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
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

    /** A tag that is left open takes in questions, which are then tried one by one. */
    @Test
    void losesNothingWhereEachQuestionIsTried() {
        String options = "\n\n- [x] A\n- [ ] B\n";
        Quiz both =
                Fixtures.quiz(
                        "a.md",
                        "## One\n\nx"
                                + options
                                + "\n### Hint\n\nx\n\n[foo]: /url\n\ny\n\n## Two\n\n[foo]"
                                + options);
        List<Question> questions = new ArrayList<>();
        questions.addAll(Fixtures.quiz("b.md", "## B\n\n<div>" + options).questions());
        questions.addAll(both.questions());
        questions.addAll(Fixtures.quiz("c.md", "## C\n\n</div>" + options).questions());
        Quiz quiz =
                new Quiz(
                        both.id(),
                        both.file(),
                        both.metadata(),
                        both.title(),
                        both.introduction(),
                        questions);

        WrittenQuiz written = QuizMarkdownWriter.write(quiz);

        assertEquals(
                List.of("/questions/0/stem"),
                written.losses().stream().map(Loss::pointer).toList(),
                written.text());
    }
}
