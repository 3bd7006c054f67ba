package io.github.quizmaven.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Inputs that broke something once, made as short as they could be. */
class FoundInputsTest {

    private static final Path FOUND = Path.of("src", "test", "resources", "attacks", "found.txt");

    @TestFactory
    Stream<DynamicTest> breakNothingAnyMore() throws IOException {
        return Arrays.stream(Files.readString(FOUND).split("\n=====\n"))
                .map(each -> each.split("\n\\.\n", 2))
                .map(
                        each ->
                                DynamicTest.dynamicTest(
                                        each[0],
                                        () ->
                                                assertEquals(
                                                        List.of(), QuizTarget.problems(each[1]))));
    }
}
