package io.github.quizmaven.exchange.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignPathTest {

    @ParameterizedTest
    @CsvSource({
        "bash-quiz.md, bash-quiz, Bash quiz",
        "a/b/question_003.md, a/b/question_003, Question 003",
        "de/README.md, de/questions, Questions",
        "README_AR.md, README_AR, README AR",
        "index.md, questions, Questions",
        "_draft.md, draft, Draft",
        "élan.v2.markdown, élan.v2, Élan v2"
    })
    void givesQuizzesIdsAndTitles(String path, String id, String title) {
        assertEquals(id, ForeignPath.id(path));
        assertEquals(title, ForeignPath.title(path));
    }
}
