package io.github.quizmaven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every pattern that meets an author's text takes time in proportion to the text, however it is
 * used: for all matches in a text, at its start, or for the whole of it.
 */
class PatternsTest {

    private static final String BASE = "io.github.quizmaven.";
    private static final String[] PACKAGES =
            Stream.of(
                            "source",
                            "diagnostic",
                            "media",
                            "syntax",
                            "quiz",
                            "suppress",
                            "read",
                            "schema",
                            "rule",
                            "site.text",
                            "site.response",
                            "site.file",
                            "site.language",
                            "report",
                            "write",
                            "exchange")
                    .map(each -> BASE + each)
                    .toArray(String[]::new);

    /**
     * Patterns that are only asked for at the start of a text, at one place after another, or among
     * the last few characters of a line.
     */
    private static final Set<String> AT_ONE_PLACE =
            Set.of(
                    "AskedContent.NUMBER",
                    "ChosenGaps.WORD_STARTS",
                    "FrontMatter.KEY_LINE",
                    "GluedOption.FIRST",
                    "GluedOption.SECOND",
                    "KeyLine.AFTER",
                    "KeyLine.ALONE",
                    "KeyLine.LABEL",
                    "KeyMarks.SIGN",
                    "KeyMarks.WORD",
                    "KeyText.LETTERS",
                    "Leftovers.BRACKET",
                    "Leftovers.LETTER",
                    "Leftovers.QUOTE",
                    "TodoList.VERB",
                    "MetadataReader.KEY",
                    "ValueSlip.COMMENT",
                    "ValueSlip.SEVERAL",
                    "YamlLine.KEY",
                    "YamlSlips.NEAR_KEY",
                    "YamlSlips.WORD",
                    "IgnoreComments.OPENING",
                    "IgnoreComments.COMMA",
                    "MissingResponse.LETTERED",
                    "HiddenQuestions.HTML_HEADING",
                    "HiddenQuestions.SIGNS",
                    "MeantAnswer.EITHER",
                    "MeantAnswer.EITHER_OF",
                    "MeantAnswer.SENTENCE");

    private static final Set<String> SEARCHES =
            Set.of("find", "results", "replaceAll", "replaceFirst");

    /**
     * @param anywhere whether it is looked for anywhere in a text
     */
    private record Used(Pattern pattern, boolean anywhere) {}

    /** A group that the library repeats by calling itself needs some 100 bytes each time. */
    private static final int REPEATS = 25_000;

    private static final List<String> LONG =
            List.of(
                    "A, ",
                    "A and ",
                    "both ",
                    "option A, ",
                    "1,",
                    "a ",
                    "<!-- ",
                    "\\a",
                    "{",
                    "word");

    @TestFactory
    Stream<DynamicTest> everyPatternIsLinear() throws ReflectiveOperationException {
        Map<String, Used> patterns = patterns();
        assertTrue(patterns.size() > 10, "patterns were not found");
        assertEquals(
                Set.of(),
                AT_ONE_PLACE.stream()
                        .filter(each -> !patterns.containsKey(each))
                        .collect(Collectors.toSet()));
        return patterns.entrySet().stream()
                .map(
                        each ->
                                DynamicTest.dynamicTest(
                                        each.getKey(),
                                        () -> check(each.getKey(), each.getValue())));
    }

    /** Groups that the library repeats by calling itself would break on these. */
    @TestFactory
    Stream<DynamicTest> noPatternRunsOutOfStack() throws ReflectiveOperationException {
        return patterns().entrySet().stream()
                .map(
                        each ->
                                DynamicTest.dynamicTest(
                                        each.getKey(), () -> use(each.getKey(), each.getValue())));
    }

    private static void use(String name, Used used) {
        for (String unit : LONG) {
            CountedText.assertEnds(
                    name,
                    unit.repeat(REPEATS),
                    text -> {
                        Matcher matcher = used.pattern().matcher(text);
                        if (used.anywhere()) {
                            findAll(matcher);
                        } else {
                            matcher.lookingAt();
                        }
                    });
        }
    }

    private static void check(String name, Used used) {
        Pattern pattern = used.pattern();
        // To look for it begins with a look at the start.
        CountedText.assertLinear(
                name,
                used.anywhere()
                        ? text -> findAll(pattern.matcher(text))
                        : text -> pattern.matcher(text).lookingAt());
        CountedText.assertLinear(name, text -> pattern.matcher(text).matches());
    }

    private static void findAll(Matcher matcher) {
        while (matcher.find()) {
            // Only the search counts.
        }
    }

    /** Whether a class asks for more than what is at one place, or the whole of a text. */
    private static boolean searches(JavaClass each) {
        return each.getMethodCallsFromSelf().stream()
                .map(call -> call.getTarget())
                .anyMatch(
                        target ->
                                target.getOwner().isEquivalentTo(Matcher.class)
                                                && SEARCHES.contains(target.getName())
                                        || target.getOwner().isEquivalentTo(Pattern.class)
                                                && !target.getName().equals("matcher")
                                                && !target.getName().equals("compile"));
    }

    private static Map<String, Used> patterns() throws ReflectiveOperationException {
        Map<String, Used> found = new TreeMap<>();
        for (JavaClass each :
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(PACKAGES)) {
            boolean searches = searches(each);
            for (JavaField field : each.getFields()) {
                if (field.getModifiers().contains(JavaModifier.STATIC)
                        && field.getRawType().isEquivalentTo(Pattern.class)) {
                    Field constant = field.reflect();
                    constant.setAccessible(true);
                    String name = each.getSimpleName() + "." + field.getName();
                    found.put(
                            name,
                            new Used(
                                    (Pattern) constant.get(null),
                                    searches && !AT_ONE_PLACE.contains(name)));
                }
            }
        }
        return found;
    }
}
