package io.github.quizmaven.schema;

import io.github.quizmaven.quiz.Quiz;

/** Quizzes for tests of their data. */
final class QuizSample {

    static final String EACH_TYPE =
            """
            ---
            title: T
            tags: [x, y]
            time: 2:00
            draw: 7
            math: false
            defaults: { attempts: 2, tags: [d], level: esay, points: 1.5 }
            ---

            Read *this*.

            ## One `1`

            ```yaml question
            id: first
            tags: [a, b]
            time: soon
            category: c
            ```

            Which?

            - [x] *Yes*
            - [ ] No
              > Not so.

            ### Hint

            H1

            ### Hint

            H2

            ### Solution

            Since.

            Answer: A

            ### Common mistakes

            People say:

            - M1
            - M2

            ### Quick check

            Q.

            ### References

            R.

            ## Sort

            1. A
            2. B
            3. C

            Which order?

            - [x] 3,1,2
            - [ ] 1,2,3

            ## List

            ```yaml question
            type: ordering
            order: [2, 1]
            ```

            1. A
            2. B

            ## Match

            ```yaml question
            type: matching
            ```

            | Left | Right |
            |------|-------|
            | a    | *b*   |
            | c    | d     |
            |      | e     |

            ## Number

            ```yaml question
            unit: km
            ```

            ### Answer

            3.0 ± 2%

            ## Range

            ### Answer

            1 .. 2.5

            ## Type

            ### Answer

            - `ls -l`
            - dir

            ## Fill

            A [[b|c]] and [[d]].
            """;

    private QuizSample() {}

    /** A quiz with a question of each type, and values of each kind. */
    static Quiz ofEachType() {
        return quiz(EACH_TYPE);
    }

    static Quiz quiz(String markdown) {
        return LayeredSample.quiz(LayeredSample.read(new QuizSchema(), markdown));
    }
}
