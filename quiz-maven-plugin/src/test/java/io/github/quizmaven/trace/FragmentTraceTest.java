package io.github.quizmaven.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever Markdown, or a dialect of it, may stand in any text is shown or reported. */
class FragmentTraceTest {

    private static final Path FRAGMENTS =
            Path.of("src", "test", "resources", "trace", "fragments.txt");

    /** Sound but for the words in braces, each of which a fragment takes the place of. */
    private static final String QUIZ =
            """
            # Places

            {introduction}

            ## Which?

            {stem}

            - [x] Alpha

              {option}

              > Feedback.
              >
              > {feedback}
            - [ ] Beta

            ### Hint

            {hint}

            ### Solution

            {solution}

            ### Quick check

            {check}

            ### Common mistakes

            - Haste

              {mistake}

            ### References

            {reference}

            ## What order?

            ```yaml question
            type: ordering
            ```

            1. Build

               {step}
            2. Ship

            ### Hint

            Think.

            ### Solution

            So.
            """;

    private static final List<String> PLACES =
            List.of(
                    "introduction",
                    "stem",
                    "option",
                    "feedback",
                    "hint",
                    "solution",
                    "check",
                    "mistake",
                    "reference",
                    "step");

    @TempDir Path root;

    @Test
    void noFragmentIsLostOrRaw() throws IOException {
        List<String> fragments =
                Arrays.stream(Files.readString(FRAGMENTS).split("^====\\n|\\n====\\n"))
                        .map(String::stripTrailing)
                        .filter(each -> !each.isBlank())
                        .toList();
        assertTrue(fragments.size() > 80);
        Map<String, String> texts = new TreeMap<>();
        for (int index = 0; index < fragments.size(); index++) {
            for (String place : PLACES) {
                String name = "%s-%03d.md".formatted(place, index);
                texts.put(name, with(place, fragments.get(index)));
                Files.writeString(root.resolve(name), texts.get(name));
            }
        }
        TracedFolder traced = TracedFolder.of("fragments", root);
        System.out.println(TracedFolder.header() + traced.row());
        List<String> wrong = new ArrayList<>();
        traced.all().lost().forEach(each -> wrong.add("lost " + each));
        traced.all().raw().forEach(each -> wrong.add("raw " + each));
        assertEquals("", String.join("\n", wrong));
    }

    private static String with(String wanted, String fragment) {
        String text = QUIZ;
        for (String place : PLACES) {
            String hole = "{" + place + "}";
            int at = text.indexOf(hole);
            String lead = text.substring(text.lastIndexOf('\n', at) + 1, at);
            String filling =
                    place.equals(wanted)
                            ? fragment.replace("\n", "\n" + lead)
                            : "Some " + place + ".";
            text = text.replace(hole, filling);
        }
        return text;
    }
}
