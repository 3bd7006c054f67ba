package io.github.quizmaven.fuzz;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Twice as much of anything takes about twice the memory to check, show, write and export. {@code
 * -Dgrowth.size} counts with larger files.
 */
class GrowthTest {

    private static final int USUAL = 1_200;
    private static final int SIZE = Integer.getInteger("growth.size", USUAL);

    static Stream<Arguments> ways() {
        return Stream.of(
                way("check", QuizTarget::checkProblems),
                way("show", QuizTarget::pageProblems),
                way("write", text -> QuizTarget.writtenProblems(text, false)),
                way("export", QuizTarget::exportProblems));
    }

    private static Arguments way(String name, Function<String, List<String>> work) {
        return Arguments.of(name, work);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void isLinear(String way, Function<String, List<String>> work) {
        Growth growth = new Growth(way, work, Shapes.NONE.apply(SIZE), SIZE);
        Shapes.all(SIZE > USUAL).forEach(growth::attempt);
        growth.assertLinear();
    }
}
