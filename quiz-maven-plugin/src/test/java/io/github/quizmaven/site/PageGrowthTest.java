package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page is as large as its source, whatever that is. */
class PageGrowthTest {

    private static final String START = "---\ntitle: T\nshuffle: all\n---\n\n## Question\n\n";

    private static long size(String markdown) {
        return SiteFolder.files(Fixtures.quiz("a.md", START + markdown)).stream()
                .filter(file -> file.path().endsWith(".html"))
                .mapToLong(file -> file.content().length)
                .sum();
    }

    private static void assertLinear(long once, long twice, String what) {
        assertTrue(twice <= 2.2 * once, what + ": " + once + " " + twice);
    }

    static Stream<String> kinds() {
        return Stream.concat(
                IntStream.rangeClosed('!', '~')
                        .filter(each -> !Character.isLetterOrDigit(each))
                        .mapToObj(Character::toString),
                Stream.of("a", "1", "ä", "\uD83D\uDE00", "<b>", "</b>", "<!--", "![", "](", "$ "));
    }

    /** 8,000 backticks in an option once took days. */
    @ParameterizedTest
    @MethodSource("kinds")
    void isLinearInARunOfCharacters(String kind) {
        assertLinear(size(page(kind, 4_000)), size(page(kind, 8_000)), kind);
    }

    private static String page(String kind, int count) {
        String run = "x " + kind.repeat(count) + " x";
        return run
                + "\n\n- [x] "
                + run
                + "\n- [ ] y\n  > "
                + run
                + "\n\n### Hint\n\n"
                + run
                + "\n\n### Solution\n\n"
                + run
                + "\n";
    }

    @Test
    void isLinearInPairs() {
        assertLinear(size(pairs(300)), size(pairs(600)), "pairs");
    }

    private static String pairs(int count) {
        return IntStream.range(0, count)
                .mapToObj(row -> "| item " + row + " | match " + row + " |\n")
                .collect(
                        Collectors.joining(
                                "",
                                "```yaml question\n"
                                        + "type: matching\n"
                                        + "```\n\n"
                                        + "| Left | Right |\n"
                                        + "|---|---|\n",
                                "\n"));
    }
}
