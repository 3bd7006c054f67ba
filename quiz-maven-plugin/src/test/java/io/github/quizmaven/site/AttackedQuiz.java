package io.github.quizmaven.site;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Quizzes with an attacker's words wherever an author may write. */
final class AttackedQuiz {

    private static final String HEAD =
            """
            ---
            title: '%2$s'
            description: '%2$s'
            author: '%2$s'
            license: '%2$s'
            topic: '%2$s'
            badge: '%2$s'
            tags: ['%2$s']
            %3$s
            ---

            %1$s

            """;

    private static final String CHOICE =
            """
            ## %1$s

            ```yaml question
            id: '%2$s'
            category: '%2$s'
            tags: ['%2$s']
            level: '%2$s'
            ```

            %1$s

            - a %1$s
              > %1$s

            | %1$s | b |
            |---|---|
            | %1$s | `%1$s` |

            ```%1$s
            %1$s
            ```

            [%1$s](%1$s "%1$s") ![%1$s](%1$s "%1$s") ![%1$s](one.png '%1$s') [r]

            [r]: <%1$s> "%1$s"

            - [x] a %1$s
              > %1$s
            - [ ] b `%1$s`
              > *%1$s*
            - [ ]
              ```html
              %1$s
              ```

            ### Hint

            %1$s

            ### Solution

            %1$s

            ### Quick check

            %1$s

            ### Common mistakes

            - %1$s

            ### References

            %1$s
            """;

    private static final String ORDERING =
            """
            ## Order %2$d %1$s

            1. a %1$s
            2. b %1$s
            """;

    private static final String MATCHING =
            """
            ## Match %2$d

            ```yaml question
            type: matching
            ```

            | Left %1$s | Right |
            |---|---|
            | a %1$s | b |
            | c | d %1$s |
            """;

    private static final String CLOZE =
            """
            ## Fill %2$d

            ```yaml question
            type: cloze
            ```

            A %1$s [[%1$s]] and `[[%1$s]]`.
            """;

    private static final String TYPED =
            """
            ## Type %5$d %3$s

            ```yaml question
            type: %3$s
            unit: '%2$s'
            ```

            ### Answer

            %4$s%1$s
            """;

    private AttackedQuiz() {}

    /** A quiz whose every text is the same words. */
    static Quiz quiz(String id, String words, String more) {
        String head = HEAD.formatted(words, quoted(words), more);
        return Fixtures.quiz(id + ".md", head + CHOICE.formatted(words, quoted(words)));
    }

    /**
     * A quiz with all kinds of questions for each of the words, which cannot swallow each other.
     */
    static Quiz all(String id, List<String> words, String more) {
        List<Question> questions = new ArrayList<>();
        for (String each : words) {
            kinds(each, questions.size())
                    .map(text -> Fixtures.quiz("x.md", HEAD.formatted("", "T", "") + text))
                    .forEach(quiz -> questions.addAll(quiz.questions()));
        }
        Quiz around = quiz(id, words.get(0), more);
        return new Quiz(
                id,
                around.file(),
                around.metadata(),
                around.title(),
                around.introduction(),
                questions);
    }

    private static Stream<String> kinds(String words, int number) {
        String quoted = quoted(words);
        return Stream.of(
                CHOICE.formatted(words, quoted),
                ORDERING.formatted(words, number),
                MATCHING.formatted(words.replace("|", "\\|"), number),
                CLOZE.formatted(words, number),
                TYPED.formatted(words, quoted, "short-answer", "", number),
                TYPED.formatted(words, quoted, "numeric", "5 ", number));
    }

    private static String quoted(String words) {
        return words.replace("'", "''");
    }
}
