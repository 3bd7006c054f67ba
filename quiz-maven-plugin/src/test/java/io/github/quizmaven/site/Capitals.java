package io.github.quizmaven.site;

import io.github.quizmaven.quiz.Quiz;

/** A small quiz in Markdown, for tests to change. */
final class Capitals {

    static final String TEXT =
            """
            ---
            title: Capitals
            mode: practice
            defaults: { attempts: 2 }
            ---

            ## Peru

            Which city is the capital of Peru?

            - [x] Lima
            - [ ] Cusco
              > Cusco was the capital of the Inca.
            - [ ] Arequipa

            ### Hint

            It lies at the sea.

            ### Hint

            It is the largest one.

            ### Solution

            Lima, since 1535.

            ## Kenya

            Which city is the capital of Kenya?

            - [ ] Mombasa
            - [x] Nairobi
            - [ ] Kisumu

            ### Hint

            It lies inland.

            ## Japan

            Which city is the capital of Japan?

            - [ ] Kyoto
            - [ ] Osaka
            - [x] Tokyo

            ### Hint

            It was once called Edo.
            """;

    private Capitals() {}

    static Quiz of(String mode) {
        return with("mode: practice", "mode: " + mode);
    }

    /** A quiz with so many seconds a question. */
    static Quiz timed(String mode, int seconds) {
        return with(
                "mode: practice",
                "mode: " + mode,
                "attempts: 2",
                "attempts: 2, time: " + seconds + "s");
    }

    /** The quiz after some words were replaced by others. */
    static Quiz with(String... replacements) {
        return Fixtures.quiz("capitals.md", edited(TEXT, replacements));
    }

    static String edited(String text, String... replacements) {
        String edited = text;
        for (int each = 0; each < replacements.length; each += 2) {
            if (!edited.contains(replacements[each])) {
                throw new AssertionError("not in the quiz: " + replacements[each]);
            }
            edited = edited.replace(replacements[each], replacements[each + 1]);
        }
        return edited;
    }
}
