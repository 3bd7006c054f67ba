package io.github.quizmaven.rule.media;

import static io.github.quizmaven.rule.RuleSample.assertReports;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.rule.RuleSample;
import io.github.quizmaven.rule.Subject;
import io.github.quizmaven.rule.bank.Bank;
import io.github.quizmaven.rule.bank.LinkTargetRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links: that they lead to something, and stay in the source folder. */
class LinkRulesTest {

    private static final PagesInMemory FOLDER =
            PagesInMemory.of("notes.md", "a/data.csv", "a/b/more.csv")
                    .withPage("other.md", true, "which-port", "größe")
                    .withPage("a/quiz.md", true)
                    .withPage("a/broken.md", false, "known")
                    .withPage("a/index.md", true);

    @Test
    void acceptsLinksThatLeadToSomething() {
        assertReports(
                FOLDER.links(),
                FOLDER,
                "a/quiz.md",
                """
                ## Which port?

                [x](../other.md) [x](../other.md#which-port) [x](../other.md#gr%C3%B6%C3%9Fe) [x](data.csv#row=3)
                [x](#which-port) [x](quiz.md#which-port) [x](index.md) [x](broken.md#nobody-knows) [x](#) [x](?a)
                `[x](nothing.md)` [x] (nothing.md) ![x](nothing.png) <https://example.org/nothing.md> www.example.org

                - [x] [x](mailto:a@example.org)
                - [ ] [x](../../nothing.md), [x](/nothing.md)
                """);
    }

    @Test
    void reportsLinksThatLeadToNothingAtTheirAddress() {
        assertReports(
                FOLDER.links(),
                FOLDER,
                "a/quiz.md",
                """
                ## Which 😀 [port](dat.csv)?

                [x](../other.md#which-prt) [x](../other.md#q-which-port) [x](#nothing)
                [x](../notes.md) [x](b) [x](..) [a
                b](<quiz.md#which port> 'T')

                - [x] [`]`](nothing.md)
                - [ ] [x][n] [n]

                [n]: b/more.cvs
                """,
                """
                1:19 «dat.csv»
                error: the source folder has no file `a/dat.csv`
                = did you mean `data.csv`?\
                """,
                """
                3:5 «../other.md#which-prt»
                error: `other.md` has no question with the id `which-prt`
                = did you mean `#which-port`?\
                """,
                """
                3:32 «../other.md#q-which-port»
                error: `other.md` has no question with the id `q-which-port`
                = did you mean `#which-port`?\
                """,
                """
                3:62 «#nothing»
                error: this quiz has no question with the id `nothing`
                = link to a question's id, or leave `#nothing` out\
                """,
                """
                4:5 «../notes.md»
                error: `notes.md` is not a quiz of this build and has no page
                = link to a quiz, or to a file that is not Markdown\
                """,
                """
                4:22 «b»
                error: `a/b` is a folder
                = name a file in it\
                """,
                """
                4:29 «..»
                error: this is the source folder, not a file
                = name a file in it\
                """,
                """
                5:5 «quiz.md#which port»
                error: this quiz has no question with the id `which port`
                = did you mean `#which--port`?\
                """,
                """
                7:13 «nothing.md»
                error: the source folder has no file `a/nothing.md`
                = add the file, or correct the path, which starts at this file's folder\
                """,
                """
                8:7 «[x][n]»
                error: the source folder has no file `a/b/more.cvs`
                = did you mean `b/more.csv`?\
                """);
    }

    @Test
    void reportsFilesThatASiteMustNotHold() {
        assertReports(
                PagesInMemory.of("a.html", "b/run.js", "LICENSE").links(),
                PagesInMemory.of("a.html", "b/run.js", "LICENSE"),
                "quiz.md",
                "## T\n\n[x](a.html#b) [y](b/run.js) [z](LICENSE)\n\n- [x] a\n",
                """
                3:5 «a.html#b»
                error: `a.html` is of a kind that is not copied to a site
                = put it into a ZIP archive, save it as text with the ending `.txt`, or link to it where it is on the web\
                """,
                """
                3:19 «b/run.js»
                error: `b/run.js` is of a kind that is not copied to a site
                = put it into a ZIP archive, save it as text with the ending `.txt`, or link to it where it is on the web\
                """,
                """
                3:33 «LICENSE»
                error: `LICENSE` is of a kind that is not copied to a site
                = put it into a ZIP archive, save it as text with the ending `.txt`, or link to it where it is on the web\
                """);
    }

    @Test
    void checksTheTextOfAFolderToo() {
        assertReports(
                FOLDER.links(),
                FOLDER,
                "a/index.md",
                "[x](quiz.md), [x](../other.md#which-port), [x](#), [x](gone.md), [x](#here)\n",
                """
                1:56 «gone.md»
                error: the source folder has no file `a/gone.md`
                = add the file, or correct the path, which starts at this file's folder\
                """,
                """
                1:70 «#here»
                error: this page has no question with the id `here`
                = link to a question's id, or leave `#here` out\
                """);
        assertReports(
                new PathEscapesRule(),
                FOLDER,
                "index.md",
                "![x](../pods.png)\n",
                """
                1:6 «../pods.png»
                error: `../pods.png` leads out of the source folder
                = move the file into the source folder\
                """);
    }

    @Test
    void knowsTheLinksAboutWhichNobodyCanDecide() {
        Subject subject =
                RuleSample.subject(
                        FOLDER,
                        "a/quiz.md",
                        "## Which?\n\n[x](broken.md#known) [x](broken.md#other) [x](broken.md)"
                                + " [x](../other.md#none)\n\n- [x] a\n");
        Bank bank = new Bank(List.of(), LinkMissingRule.pending(subject), FOLDER.pages());

        assertEquals(
                List.of("3:26"),
                LinkTargetRule.undecided(bank).stream()
                        .map(each -> each.place().line() + ":" + each.place().column())
                        .toList());
    }

    @Test
    void reportsAddressesThatLeaveTheFolder() {
        assertReports(
                new PathEscapesRule(),
                FOLDER,
                "a/quiz.md",
                """
                ## Which? [x](../../outside.md)

                ![x](/pods.png) [x](<C:\\pods.png>) [x](file:///pods.png) [x](%2e%2e/%2e%2e/outside.md)

                - [x] [x](../other.md) ![x](b/../../pods.png) [x](https://example.org/../../x) [x](b/../../../a/quiz.md)
                - [ ] `[x](/x)`
                """,
                """
                1:15 «../../outside.md»
                error: `../../outside.md` leads out of the source folder
                = move the file into the source folder\
                """,
                """
                3:6 «/pods.png»
                error: `/pods.png` is not relative to this file
                = write the way from this file to the other, as in `images/pods.png`\
                """,
                """
                3:22 «C:\\pods.png»
                error: `C:\\pods.png` is not relative to this file
                = write the way from this file to the other, as in `images/pods.png`\
                """,
                """
                3:40 «file:///pods.png»
                error: `file:///pods.png` is not relative to this file
                = write the way from this file to the other, as in `images/pods.png`\
                """,
                """
                3:62 «%2e%2e/%2e%2e/outside.md»
                error: `%2e%2e/%2e%2e/outside.md` leads out of the source folder
                = move the file into the source folder\
                """,
                """
                5:84 «b/../../../a/quiz.md»
                error: `b/../../../a/quiz.md` leads out of the source folder
                = move the file into the source folder\
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "a/quiz.md, a/x.png, x.png",
        "a/quiz.md, x.png, ../x.png",
        "quiz.md, a/x.png, a/x.png",
        "a/b/quiz.md, a/c/d.png, ../c/d.png",
        "a/b/quiz.md, a/b, ../b"
    })
    void knowsTheWayFromOneFileToAnother(String from, String to, String way) {
        assertEquals(way, Missing.relative(from, to));
    }
}
