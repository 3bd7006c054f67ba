package io.github.quizmaven.exchange.gfm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The ways in which people write a bank of questions with one right option each. */
final class BankShapes {

    /** A question: the index of the right option is {@code key}. */
    record Asked(String stem, List<String> options, int key) {

        String letter() {
            return String.valueOf((char) ('A' + key));
        }
    }

    /** How a question starts. */
    static final List<String> OPENINGS =
            List.of(
                    "## %2$s\n",
                    "### Q%1$d. %2$s\n",
                    "## Question %1$d\n\n%2$s\n",
                    "**%1$d. %2$s**\n",
                    "**Question %1$d**\n\n%2$s\n",
                    "#### %1$d) %2$s\n");

    /** How options are written that say themselves whether they are right. */
    static final List<String[]> MARKERS =
            List.of(
                    new String[] {"- [x] %s", "- [ ] %s"},
                    new String[] {"* [X] %s", "* [ ] %s"},
                    new String[] {"1. [x] %s", "1. [ ] %s"},
                    new String[] {"-[x] %s", "-[ ] %s"},
                    new String[] {"- [×] %s", "- [] %s"},
                    new String[] {"[x] %s", "[ ] %s"},
                    new String[] {"- (x) %s", "- ( ) %s"},
                    new String[] {"☑ %s", "☐ %s"},
                    new String[] {"- ✅ %s", "- ❌ %s"},
                    new String[] {"- %s [x]", "- %s [ ]"});

    /** How options are written by their letters or places, which a key names elsewhere. */
    static final List<String> NAMES =
            List.of("%1$s. %2$s", "- %1$s. %2$s", "%3$s) %2$s", "(%3$s) %2$s", "**%1$s.** %2$s");

    static final List<String> PLAIN = List.of("%4$d. %2$s", "- %2$s", "%4$d) %2$s");

    /** How the key is named below the options. */
    static final List<String> LETTER_KEYS =
            List.of(
                    "Answer: %1$s",
                    "**Correct Answer(s)**: %1$s",
                    "Ans: %1$s",
                    "The correct answer is %1$s.",
                    "**%1$s** is correct.",
                    "Respuesta correcta: %1$s",
                    "<!-- Answer: %1$s -->",
                    "<details><summary>Answer</summary>\n\n%1$s\n\n</details>",
                    "<details>\n<summary>Show answer</summary>\n\n**%1$s**\n\n</details>",
                    "**Answer:**\n\n%1$s");

    static final List<String> TEXT_KEYS =
            List.of("Answer: %2$s", "**Answer:** %2$s", "Answer: %3$d", "> Antwort: %2$s");

    /** How the right option of a lettered list is marked on it. */
    static final List<String[]> MARKS =
            List.of(
                    new String[] {"%1$s. %2$s ✅", "%1$s. %2$s"},
                    new String[] {"- %1$s. %2$s (correct)", "- %1$s. %2$s"},
                    new String[] {"**%1$s. %2$s**", "%1$s. %2$s"},
                    new String[] {"- %1$s. **%2$s**", "- %1$s. %2$s"},
                    new String[] {"*%3$s) %2$s", "%3$s) %2$s"},
                    new String[] {"%1$s. %2$s <-- correct", "%1$s. %2$s"});

    private BankShapes() {}

    static String opening(String shape, int number, Asked asked) {
        return shape.formatted(number, asked.stem());
    }

    /** Options that say themselves which one is right. */
    static String marked(String[] shapes, Asked asked) {
        List<String> lines = new ArrayList<>();
        for (int index = 0; index < asked.options().size(); index++) {
            lines.add(named(shapes[index == asked.key() ? 0 : 1], index, asked));
        }
        return String.join("\n", lines) + "\n";
    }

    static String named(String shape, Asked asked) {
        return marked(new String[] {shape, shape}, asked);
    }

    private static String named(String shape, int index, Asked asked) {
        String letter = String.valueOf((char) ('A' + index));
        String text = asked.options().get(index);
        return shape.contains("$")
                ? shape.formatted(letter, text, letter.toLowerCase(Locale.ROOT), index + 1)
                : shape.formatted(text);
    }

    static String key(String shape, Asked asked) {
        return shape.formatted(asked.letter(), asked.options().get(asked.key()), asked.key() + 1)
                + "\n";
    }
}
