package io.github.quizmaven.render.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every entry of the table can be read, and none can take long or forever. */
class LanguageTableTest {

    /** A source that counts how often a character of it is looked at. */
    private static final class Counted implements CharSequence {

        private final String text;
        private long looks;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** What opens, repeats or ends something in one language or another. */
    private static final List<String> RUNS =
            Stream.concat(
                            CodePieces.ALL.stream(),
                            Stream.of(
                                    "\n",
                                    " ",
                                    "a",
                                    "A",
                                    "Aa",
                                    "1",
                                    "\\\n",
                                    "\" \\",
                                    "' \\",
                                    "\"${",
                                    "<a \"",
                                    "<script>",
                                    "<<E\n",
                                    "a: ",
                                    ": 1",
                                    "x=",
                                    "a, 1 ",
                                    "#\n",
                                    "\n#",
                                    "[a](",
                                    "/a",
                                    "= /a",
                                    "$ a\n",
                                    "> a\n",
                                    "a{b:",
                                    "<?php \"",
                                    "{{#a",
                                    "%a%",
                                    "@a.",
                                    "é",
                                    "ab-",
                                    "a.b",
                                    "a_",
                                    "&a",
                                    "@@a"))
                    .toList();

    static List<String> sections() {
        return LanguageTable.names();
    }

    private static List<Rule> rules(String section) {
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : Grammar.of(section).rules()) {
            for (Rule each = rule; each != null; each = each.next()) {
                rules.add(each);
            }
        }
        return rules;
    }

    private static long looks(String run, int times, Grammar grammar) {
        Counted source = new Counted(run.repeat(times / run.length()));
        CodeReader.read(source, grammar);
        return source.looks;
    }

    @Test
    void namesNoSectionTwice() {
        assertEquals(List.copyOf(new java.util.LinkedHashSet<>(sections())), sections());
    }

    @ParameterizedTest
    @MethodSource("sections")
    void makesAPatternOfEveryRuleAndOfWhatIsInIt(String section) {
        Scope.of(Grammar.of(section));
        for (Rule rule : rules(section)) {
            if (rule.end() != null) {
                Scope.of(rule, "x");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sections")
    void startsNothingWithoutTakingACharacter(String section) {
        for (Rule rule : Grammar.of(section).rules()) {
            assertFalse(Pattern.compile(rule.start()).matcher("").matches(), rule::toString);
            assertFalse(rule.start().matches("(?:\\(\\?[=!<][^()]*\\))*"), rule::toString);
        }
    }

    /** Java's patterns call themselves for each time that a group is repeated. */
    @ParameterizedTest
    @MethodSource("sections")
    void repeatsNoGroupInAPattern(String section) {
        Pattern repeated = Pattern.compile("(?<!\\\\)\\)(?:[*+]|\\{)");
        for (Rule rule : rules(section)) {
            for (String pattern : List.of(rule.start(), String.valueOf(rule.end()))) {
                String bare = pattern.replaceAll("\\\\Q.*?\\\\E|\\[(?:\\\\.|[^\\]\\\\])*\\]", "x");
                assertFalse(repeated.matcher(bare).find(), pattern);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sections")
    void readsTwiceAsMuchInTwiceTheSteps(String section) {
        Grammar grammar = Grammar.of(section);
        for (String run : RUNS) {
            long once = looks(run, 1000, grammar);
            long twice = looks(run, 2000, grammar);
            assertTrue(twice <= 2.3 * once + 100, () -> run + ": " + once + ", then " + twice);
        }
    }
}
