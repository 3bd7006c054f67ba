package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.response.TypedText;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page's script and the build see typed texts alike, whatever is typed. */
class TypedTextTest {

    /** What the script makes of each character at the ends and within, in one text. */
    static final String ALL =
            """
            const [characters, name] = arguments;
            const compared = name === 'folded' ? folded : visible;
            return Array.from(characters)
              .map((each) => compared(each + 'x' + each + '\\u0301 ' + each))
              .join('\\u0000');
            """;

    /** All characters of the JDK's Unicode but private ones. */
    static String characters() {
        return text(
                IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(Character::isDefined)
                        .filter(each -> Character.getType(each) != Character.SURROGATE)
                        .filter(each -> Character.getType(each) != Character.PRIVATE_USE));
    }

    private static String text(IntStream characters) {
        return characters
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isPlainLetter(int each) {
        return Character.getType(each) == Character.OTHER_LETTER
                && TypedText.folded(Character.toString(each)).equals(Character.toString(each));
    }

    /** The same as the build sees it. */
    static String expected(String characters, UnaryOperator<String> compared) {
        return characters
                .codePoints()
                .mapToObj(Character::toString)
                .map(each -> compared.apply(each + "x" + each + "\u0301 " + each))
                .collect(Collectors.joining("\u0000"));
    }

    /** The first characters on which two results differ, not by a case that is new in Unicode. */
    static List<String> differences(String characters, String expected, String actual) {
        String[] ours = expected.split("\u0000", -1);
        String[] theirs = actual.split("\u0000", -1);
        int[] points = characters.codePoints().toArray();
        assertEquals(points.length, ours.length);
        assertEquals(points.length, theirs.length);
        return IntStream.range(0, points.length)
                .filter(index -> !ours[index].equals(theirs[index]))
                .filter(index -> theirs[index].codePoints().allMatch(Character::isDefined))
                .mapToObj(index -> "U+%04X".formatted(points[index]))
                .limit(20)
                .toList();
    }

    /** Without the letters of large scripts, which a browser is asked for: Rhino is slow. */
    @Test
    void scriptAndBuildSeeEveryCharacterAlike() {
        String characters = text(characters().codePoints().filter(each -> !isPlainLetter(each)));
        assertAlike(characters, "folded", TypedText::folded);
        assertAlike(characters, "visible", TypedText::visible);
    }

    private static void assertAlike(String characters, String name, UnaryOperator<String> build) {
        assertEquals(
                List.of(),
                differences(
                        characters,
                        expected(characters, build),
                        ScriptLogic.run(ALL, characters, name)));
    }

    /** Folding is full if a character's other cases are compared as itself; one has no other. */
    @Test
    void casesOfEveryCharacterAreAlikeButOfTheDotlessI() {
        List<String> apart =
                characters()
                        .codePoints()
                        .mapToObj(Character::toString)
                        .filter(
                                each ->
                                        Stream.of(
                                                        each.toUpperCase(Locale.ROOT),
                                                        each.toLowerCase(Locale.ROOT),
                                                        Character.toString(
                                                                Character.toTitleCase(
                                                                        each.codePointAt(0))))
                                                .map(TypedText::folded)
                                                .anyMatch(
                                                        other ->
                                                                !other.equals(
                                                                        TypedText.folded(each))))
                        .toList();
        assertEquals(List.of("\u0131"), apart);
    }

    /** What was compared already is compared as it is. */
    @Test
    void foldingTwiceChangesNothing() {
        List<String> changed =
                characters()
                        .codePoints()
                        .mapToObj(Character::toString)
                        .map(TypedText::folded)
                        .filter(each -> !TypedText.folded(each).equals(each))
                        .toList();
        assertEquals(List.of(), changed);
    }

    @Test
    void seesALongPasteInTime() {
        String paste = "a\u200B \u00A0'\u2014ı".repeat(100_000);
        assertEquals("A '-ı".repeat(100_000), TypedText.folded(paste));
        String spaces = "a" + "\u3000".repeat(200_000) + "b";
        assertEquals("A B", TypedText.folded(spaces));
        assertEquals(spaces, TypedText.visible(spaces));
    }
}
