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

    /** Patterns that are only asked for at the start of a text, or at one place after another. */
    private static final Set<String> AT_ONE_PLACE =
            Set.of("AskedContent.NUMBER", "IgnoreComments.OPENING", "IgnoreComments.COMMA");

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
        Map<String, Pattern> patterns = patterns();
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
                                        each.getKey(),
                                        () ->
                                                LONG.forEach(
                                                        unit ->
                                                                findAll(
                                                                        each.getValue()
                                                                                .matcher(
                                                                                        unit.repeat(
                                                                                                50_000))))));
    }

    private static void check(String name, Pattern pattern) {
        if (!AT_ONE_PLACE.contains(name)) {
            CountedText.assertLinear(name, text -> findAll(pattern.matcher(text)));
        }
        CountedText.assertLinear(name, text -> pattern.matcher(text).lookingAt());
        CountedText.assertLinear(name, text -> pattern.matcher(text).matches());
    }

    private static void findAll(Matcher matcher) {
        while (matcher.find()) {
            // Only the search counts.
        }
    }

    private static Map<String, Pattern> patterns() throws ReflectiveOperationException {
        Map<String, Pattern> found = new TreeMap<>();
        for (JavaClass each :
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(PACKAGES)) {
            for (JavaField field : each.getFields()) {
                if (field.getModifiers().contains(JavaModifier.STATIC)
                        && field.getRawType().isEquivalentTo(Pattern.class)) {
                    Field constant = field.reflect();
                    constant.setAccessible(true);
                    found.put(
                            each.getSimpleName() + "." + field.getName(),
                            (Pattern) constant.get(null));
                }
            }
        }
        return found;
    }
}
