package io.github.quizmaven.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.mutation.transformation.Transformation;
import io.github.quizmaven.pipeline.catalog.RuleCatalog;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operator at places of many sound quizzes: the one fault gives the one report, at the exact
 * span, whatever the line ends and however else the quiz might have been written.
 */
class MutationTest {

    /** What no author's text can break: it reports bugs of the plugin. */
    private static final Set<String> WITHOUT_OPERATOR = Set.of("internal");

    @TempDir Path root;

    private Trial trial(String name) {
        return new Trial(new Workbench(root), name);
    }

    static Stream<Transformation> transformations() {
        return Transformation.ALL.stream();
    }

    @Test
    void everyRuleHasAnOperator() {
        Set<String> broken = Operators.ALL.stream().map(Operator::rule).collect(Collectors.toSet());
        Set<String> without = new TreeSet<>(RuleCatalog.names());
        without.removeAll(broken);
        assertEquals(WITHOUT_OPERATOR, without, "rules without operator");
        broken.removeAll(RuleCatalog.names());
        assertEquals(Set.of(), broken, "operators for rules that do not exist");
    }

    @Test
    void eachFaultGivesItsOneReportAtItsPlace() throws Exception {
        MutationTable table = trial("as they are").ofAll(Fixtures.sound());
        System.out.println(table.text("as they are"));
        assertEquals("", table.wrong());
        assertEquals("", table.idle(), "operators that found nothing to damage");
    }

    @ParameterizedTest
    @MethodSource("transformations")
    void quizzesStaySoundIfWrittenAnotherWay(Transformation transformation) throws Exception {
        assertEquals(
                "", trial(transformation.name()).reports(Fixtures.transformed(transformation)));
    }

    @ParameterizedTest
    @MethodSource("transformations")
    void quizzesSayTheSameIfWrittenAnotherWay(Transformation transformation) throws Exception {
        if (transformation.keepsContent()) {
            List<Sound> sound = Fixtures.sound();
            List<Sound> transformed = Fixtures.transformed(transformation);
            for (int index = 0; index < sound.size(); index++) {
                assertEquals(
                        sound.get(index).content(),
                        transformed.get(index).content(),
                        sound.get(index).path());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("transformations")
    void eachFaultGivesItsOneReportIfWrittenAnotherWay(Transformation transformation)
            throws Exception {
        MutationTable table =
                trial(transformation.name()).ofSome(Fixtures.transformed(transformation));
        System.out.println(table.text(transformation.name()));
        assertEquals("", table.wrong());
    }

    @ParameterizedTest
    @EnumSource
    void eachFaultGivesItsOneReportWhateverBlanksAreAroundIt(Margin margin) throws Exception {
        MutationTable table = trial(margin.name()).ofSome(Fixtures.sound(), margin::apply);
        System.out.println(
                table.text("blanks " + margin.name().toLowerCase(Locale.ROOT) + " lines"));
        assertEquals("", table.wrong());
    }
}
