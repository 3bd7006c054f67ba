package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.Quiz;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ids of a page's elements never meet, whatever the ids of its questions are. */
class ElementIdsTest {

    private static String page(Quiz quiz) {
        return SiteFolder.files(quiz).stream()
                .filter(file -> file.path().equals(quiz.id() + "/index.html"))
                .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> found(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static List<String> ids(String page) {
        return found(" id=\"([^\"]*)\"", page);
    }

    /** What a question's id may be: the deep link to it is {@code q-} and the id. */
    private static boolean isAddress(String id) {
        return id.matches("q-[\\p{L}\\p{M}\\p{N}_-]*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "every-type.md",
                "cloze-pitfalls.md",
                "options-of-every-kind.md",
                "formulas.md"
            })
    void noElementButAQuestionHasAnIdThatAQuestionMayHave(String file) throws IOException {
        String page = page(Fixtures.valid(file));
        assertEquals(
                found("<article class=\"question card\" id=\"([^\"]*)\"", page),
                ids(page).stream().filter(ElementIdsTest::isAddress).toList());
    }

    @Test
    void twoQuestionsWhoseIdsBeginAlikeShareNoId() {
        Set<String> seen = new HashSet<>();
        String page =
                page(
                        Fixtures.quiz(
                                "raid.md",
                                """
                                ---
                                title: RAID
                                ---

                                ## RAID 1

                                - [x] mirrors
                                - [ ] stripes

                                ## RAID

                                - [x] disks
                                - [ ] insects
                                """));
        assertEquals(List.of(), ids(page).stream().filter(id -> !seen.add(id)).toList());
        assertEquals(4, found("<label for=\"(q-[^\"]*)\"", page).size());
        assertEquals(true, seen.containsAll(found("<label for=\"([^\"]*)\"", page)));
        assertEquals(true, seen.containsAll(List.of("q-raid-1", "q-raid")));
    }
}
