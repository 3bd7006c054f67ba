package io.github.quizmaven.rule.structure;

import static io.github.quizmaven.rule.RuleSample.assertReports;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdRulesTest {

    @Test
    void reportsRepeatedTitleWithTheFenceToPaste() {
        assertReports(
                new IdUniqueRule(),
                """
                ## Which one?

                - [x] a
                - [ ] b

                ## Which one?

                - [x] c
                - [ ] d
                """,
                """
                6:4 «Which one?»
                error: the id `which-one` already belongs to another question
                = add these lines below the heading:
                ```yaml question
                id: which-one-2
                ```
                + the question that has it 1:4\
                """);
    }

    @Test
    void reportsRepeatedTitlesWithTheLineForTheirFence() {
        assertReports(
                new IdUniqueRule(),
                """
                ## One

                - [x] a
                - [ ] b

                ## One

                <!-- a comment -->
                ```yaml question
                points: 2
                ```

                - [x] a
                - [ ] b

                ## Two

                ```yaml question
                id: one-2
                ```

                - [x] a
                - [ ] b

                ## Three

                ``` YML  Question
                id: one
                ```

                - [x] a
                - [ ] b
                """,
                """
                6:4 «One»
                error: the id `one` already belongs to another question
                = add this line to the metadata fence:
                id: one-3
                + the question that has it 1:4\
                """,
                """
                28:5 «one»
                error: the id `one` already belongs to another question
                = write `id: one-4`
                + the question that has it 1:4\
                """);
    }

    @Test
    void acceptsDifferentIds() {
        assertReports(
                new IdUniqueRule(),
                """
                ## One

                - [x] a
                - [ ] b

                ## One

                ```yaml question
                id: two
                ```

                - [x] a
                - [ ] b
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "Two Words, write `id: two-words`",
        "a/b, write `id: a-b`",
        "?!, 'delete the line, or write an id of such characters'",
        "Ärger, write `id: ärger`"
    })
    void reportsIdsOfAnotherForm(String id, String help) {
        assertReports(
                new IdFormRule(),
                withId("'" + id + "'"),
                "4:5 «'"
                        + id
                        + "'»\nerror: `"
                        + id
                        + "` is not an id: ids have lower-case letters, digits, `-` and `_`\n= "
                        + help);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "a_b-2", "ärger", "質問", "2"})
    void acceptsIds(String id) {
        assertReports(new IdFormRule(), withId(id));
    }

    @Test
    void reportsTitleThatGivesNoId() {
        assertReports(
                new IdFormRule(),
                "## ?!\n\n- [x] a\n- [ ] b\n",
                """
                1:4 «?!»
                error: the title gives no id, as it has no letters and no digits
                = add these lines below the heading:
                ```yaml question
                id: question-1
                ```\
                """);
    }

    private static String withId(String id) {
        return "## One\n\n```yaml question\nid: " + id + "\n```\n\n- [x] a\n- [ ] b\n";
    }
}
