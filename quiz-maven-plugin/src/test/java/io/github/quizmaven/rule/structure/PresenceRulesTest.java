package io.github.quizmaven.rule.structure;

import static io.github.quizmaven.rule.RuleSample.assertReports;

import org.junit.jupiter.api.Test;

class PresenceRulesTest {

    @Test
    void reportsQuizWithoutTitle() {
        String text =
                """
                ---
                topic: t
                ---

                ## One

                - [x] a
                - [ ] b
                """;
        assertReports(
                new TitlePresentRule(),
                text,
                """
                1:1 «»
                error: the quiz has no title
                = add a line `title: …` between two lines `---` at the top of the file\
                """);
        assertReports(new TitlePresentRule(), text.replace("topic: t", "title: t"));
        assertReports(new TitlePresentRule(), text.replace("## One", "# Quiz\n\n## One"));
    }

    @Test
    void saysNothingAboutTheTitleIfTheFrontMatterIsUnreadable() {
        assertReports(new TitlePresentRule(), "---\ntitle: [\n---\n\n## One\n\n- [x] a\n- [ ] b\n");
    }

    @Test
    void reportsQuestionWithoutTitle() {
        assertReports(
                new TitlePresentRule(),
                "# Quiz\n\n##\n\nWhich?\n\n- [x] a\n- [ ] b\n",
                """
                3:1 «##»
                error: the question has no title
                = write a short title after `##`\
                """);
    }

    @Test
    void reportsQuestionThatAsksNothingOnce() {
        String text = "# Quiz\n\n##\n\n- [x] a\n- [ ] b\n";
        assertReports(
                new StemPresentRule(),
                text,
                """
                3:1 «##»
                error: this question asks nothing: it has neither a title nor a text
                = write the question after `##` or below it\
                """);
        assertReports(new TitlePresentRule(), text);
        assertReports(new IdFormRule(), text);
        assertReports(new StemPresentRule(), text.replace("##", "## Which?"));
    }

    @Test
    void reportsQuestionWithoutSolution() {
        String text = "## Why?\n\n- [x] a\n- [ ] b\n";
        assertReports(
                new SolutionPresentRule(),
                text,
                """
                1:4 «Why?»
                warning: question `Why?` has no solution
                = add a `### Solution` part that explains the answer\
                """);
        assertReports(new SolutionPresentRule(), text + "\n### Explanation\n\nSo.\n");
    }

    @Test
    void saysNothingMoreAboutSectionsWithoutResponse() {
        assertReports(new SolutionPresentRule(), "---\ntitle: Quiz\n---\n\n## Why?\n\nSo.\n");
    }
}
