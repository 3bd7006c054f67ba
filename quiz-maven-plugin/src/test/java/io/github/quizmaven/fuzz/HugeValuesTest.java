package io.github.quizmaven.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.quiz.key.Key;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values that mean much more than they have characters, for every key and as every answer. */
class HugeValuesTest {

    private static final long MOST_BYTES = 100L << 20;

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Stream<String> values() {
        return Stream.of(
                "1e999999999",
                "-1E+2147483647",
                "1e-999999999",
                "1e9999",
                "9".repeat(4_000),
                "0." + "0".repeat(4_000) + "1",
                "0x" + "f".repeat(4_000),
                ".inf",
                ".nan",
                "99999999999999999999h",
                "9223372036854775807s",
                "1e999999999%",
                "!!binary " + "A".repeat(4_000),
                "!!float 1",
                "[1e999999999, -1]",
                "{a: 1e999999999}",
                "9999-99-99",
                "\"\\U0010FFFF\\0\"");
    }

    @ParameterizedTest
    @MethodSource("values")
    void takeNoMoreThanOthers(String value) {
        assertHarmless(
                "---\n"
                        + keys(Key.QUIZ, value)
                        + "---\n\n## One\n\n```yaml question\n"
                        + keys(Key.QUESTION, value)
                        + "```\n\n- [x] A\n- [ ] B\n\n"
                        + answer("numeric", value)
                        + answer("numeric", "5 ± " + value)
                        + answer("numeric", value + " .. " + value)
                        + answer("short-answer", value)
                        + "## Order\n\n```yaml question\ntype: ordering\norder: ["
                        + value
                        + "]\n```\n\n1. a\n2. b\n");
        for (String key : List.of("points", "time", "attempts")) {
            assertHarmless(
                    "## One\n\n```yaml question\n"
                            + key
                            + ": "
                            + value
                            + "\n```\n\n- [x] A\n- [ ] B\n");
        }
        assertHarmless("---\npass: " + value + "\n---\n\n## One\n\n- [x] A\n- [ ] B\n");
    }

    private static void assertHarmless(String text) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        assertEquals(List.of(), QuizTarget.quizProblems(text, false), text);
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertTrue(allocated < MOST_BYTES, allocated + " bytes for " + text);
    }

    private static String keys(List<Key<?>> keys, String value) {
        return keys.stream()
                .filter(each -> !List.of("type", "defaults").contains(each.name()))
                .map(each -> each.name() + ": " + value + "\n")
                .collect(Collectors.joining());
    }

    private static String answer(String type, String answer) {
        return "## A %s\n\n```yaml question\ntype: %1$s\n```\n\n### Answer\n\n%s\n\n"
                .formatted(type, answer);
    }
}
