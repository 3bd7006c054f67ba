package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.Quiz;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages show what is right as the quiz's language writes numbers, wherever the key is shown. */
class NumbersByLanguageTest {

    private static final Pattern ACCEPTED =
            Pattern.compile("<bdi class=\"accepted\" dir=\"ltr\">([^<]*)</bdi>");

    private static Quiz quiz(String language, String answer, String unit) {
        return Fixtures.quiz(
                "numbers.md",
                """
                ---
                title: Numbers
                lang: %s
                ---

                ## How much?

                ```yaml question
                unit: %s
                ```

                ### Answer

                %s

                ### Hint

                Think.
                """
                        .formatted(language, unit, answer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 45.8 ± 0.2 | ms | 45.8 ± 0.2 ms",
                "de | 45.8 ± 0.2 | ms | 45,8 ± 0,2 ms",
                "de | 45,8 +/- 2.5% | ms | (45,8 ± 2,5%) ms",
                "de | 1.5 .. 2.5 | ms | 1,5 .. 2,5 ms",
                "ar | 45.8 | ms | ٤٥٫٨ ms",
            })
    void keyIsShownAsTheLanguageWritesIt(
            String language, String answer, String unit, String shown) {
        List<String> found =
                SiteFolder.files(quiz(language, answer, unit)).stream()
                        .filter(file -> file.path().equals("numbers/index.html"))
                        .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                        .flatMap(page -> ACCEPTED.matcher(page).results())
                        .map(each -> each.group(1))
                        .toList();
        assertEquals(List.of(shown), found);
    }
}
