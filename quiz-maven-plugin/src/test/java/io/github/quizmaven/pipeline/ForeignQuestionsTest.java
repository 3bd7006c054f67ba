package io.github.quizmaven.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Questions as other tools write them, in files of their own and in quizzes: none is passed over,
 * none has its key read as something else, and something leads to the import.
 */
class ForeignQuestionsTest {

    private static final String ASKED = "Which city is the capital of France?\n\n";
    private static final String FRONT = "---\ntitle: Capitals\n---\n\n";
    private static final String PARTS =
            "\n### Hint\n\nThink of a tower.\n\n### Solution\n\nFor centuries.\n";
    private static final String OURS =
            "## What is the capital of Italy?\n\n- [x] Rome\n- [ ] Milan\n" + PARTS + "\n";

    /** Where a question of another tool can be: alone, below our keys, and below our headings. */
    private static final List<String> SURROUNDINGS =
            List.of(
                    ASKED + "%s\n",
                    "# Capitals\n\n## " + ASKED + "%s\n",
                    FRONT + ASKED + "%s\n",
                    FRONT + "## " + ASKED + "%s\n" + PARTS,
                    FRONT + OURS + "%s\n");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[numeric]: 5 +- 1",
                "[short-answer]: Paris or Lutetia",
                "[short-answer/accept]:\n* Paris",
                "[essay]",
                "[ordering]\n* Paris\n* Lyon",
                "- [T] Paris is it\n- [F] Lyon is it",
                "- [50%] Paris\n- [50%] Lutetia\n- [-25%] Lyon\n- [ ] Rome",
                "- [ ] Lyon\n- [100%] Paris",
                "It is [^city].\n\n[^city]:\n* [*] Paris\n* [ ] Lyon",
                "It is [^city].\n\n[^city/short-answer]: Paris",
                "```quiz\ntype: open\nanswers: Paris\n```",
                "```quiz\npoints: 2\n```\n\n- [x] Paris\n- [ ] Lyon",
                "<quiz>\nWhich city?\n- [x] Paris\n- [ ] Lyon\n</quiz>",
                "It is {=Paris ~Lyon}.",
                "It is {\n~Lyon\n=Paris\n}"
            })
    void leadToTheImportWhereverTheyAre(String question) {
        for (String surrounding : SURROUNDINGS) {
            List<Diagnostic> found = check(surrounding.replace("%s", question));
            assertTrue(leadsToImport(found), surrounding + found);
            assertEquals(Set.of(), rules(found, "one-correct-answer"), surrounding);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Paris\n- Lyon\n\nAnswer: 1",
                "- Paris\n- Lyon\nAnswer: 2",
                "- Paris\n- Lyon\n\n**Answer:** Paris",
                "**Answer:** Paris",
                "- [*] Paris\n- [ ] Lyon",
                "- [ ] Lyon\n- [*] Paris\n- [ ] Nice",
                "- [*] Paris\n  in the north\n- [ ] Lyon"
            })
    void leadToTheImportWhereNoneOfOursIsAbove(String question) {
        for (String surrounding : SURROUNDINGS.subList(0, 4)) {
            List<Diagnostic> found = check(surrounding.replace("%s", question));
            assertTrue(leadsToImport(found), surrounding + found);
            assertEquals(Set.of(), rules(found, "one-correct-answer"), surrounding);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The capital of France is ___.\n",
                "# Essay Question: capitals\n\n## Question\n\nWhat is one?\n\n## Reference Answer\n\nA city.\n"
            })
    void leadToTheImportFromFilesThatAreSkipped(String file) {
        List<Diagnostic> found = check(file);
        assertEquals(List.of(Severity.WARNING), found.stream().map(Diagnostic::severity).toList());
        assertTrue(leadsToImport(found));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Notes\n\nText.\n\n___\n\nMore.\n",
                "# Notes\n\nThis is ___very bold___, and `a ___ b` is code.\n",
                "# Notes\n\nThe files of Python are __init__.py and a___b.\n",
                "# Questions\n\nNone.\n\n## Solution\n\nNone.\n",
                "# Question\n\nWhat to do about answers?\n\n## Answers to it\n\nSome.\n"
            })
    void areNotSeenInOtherFiles(String file) {
        assertEquals(
                List.of(Severity.INFO), check(file).stream().map(Diagnostic::severity).toList());
    }

    @Test
    void areNamedInEachPlaceOfAnExam() {
        List<Diagnostic> found =
                check(
                        """
                        # An exam

                        ---
                        id: city
                        ---

                        Which city is the capital of France?

                        * [x] Paris
                        * [ ] Lyon

                        ---
                        id: length
                        ---

                        How long is the Seine?

                        [numeric(km)]: 777

                        ---
                        id: land
                        ---

                        Which country is it in?

                        [short-answer]: France
                        """);
        List<Integer> lines =
                found.stream()
                        .filter(each -> each.rule().name().equals("foreign-syntax"))
                        .map(each -> each.place().line())
                        .toList();
        assertEquals(List.of(18, 26), lines);
    }

    /** What an author of cards has written already is not asked for again. */
    @Test
    void leadAnEssayToTheBackOfACard() {
        String text =
                "---\ntitle: Cards\nmode: flashcards\n---\n\n## Why?\n\n[essay]\n\n### Solution\n\nSo.\n";
        assertEquals(
                List.of(
                        "remove it and write the answer under `### Solution`, in a quiz with"
                                + " `mode: flashcards`; `quiz:import` tells what it can bring over"),
                check(text).stream().map(each -> String.valueOf(each.help().whole())).toList());
    }

    private static boolean leadsToImport(List<Diagnostic> found) {
        return found.stream()
                .anyMatch(
                        each ->
                                each.severity() != Severity.INFO
                                        && each.help() != null
                                        && each.help().whole().contains("quiz:import"));
    }

    private static Set<String> rules(List<Diagnostic> found, String rule) {
        return found.stream()
                .map(each -> each.rule().name())
                .filter(rule::equals)
                .collect(Collectors.toSet());
    }

    private static List<Diagnostic> check(String text) {
        return Beside.check(SourceFile.decode("q.md", text.getBytes(StandardCharsets.UTF_8)));
    }
}
