package io.github.quizmaven.math;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Prints what the first formula costs and what the others cost. Run by hand. */
public final class TypesetterBenchmark {

    private static final int ROUNDS = 10;

    private TypesetterBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        List<String> formulas = Files.readAllLines(Path.of("src/test/resources/math/formulas.tex"));
        long start = System.nanoTime();
        Typesetter.typeset("x", true);
        print("the first formula, with the engine", start, 1);
        for (int round = 0; round < ROUNDS; round++) {
            // A blank more makes a formula that the cache does not know.
            String blanks = " ".repeat(round) + "{}";
            start = System.nanoTime();
            formulas.forEach(each -> Typesetter.typeset(each + blanks, true));
            print("each of " + formulas.size() + " others, round " + round, start, formulas.size());
        }
        start = System.nanoTime();
        formulas.forEach(each -> Typesetter.typeset(each + "{}", true));
        print("each of them from the cache", start, formulas.size());
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        System.out.printf("%d MB in use%n", runtime.totalMemory() - runtime.freeMemory() >> 20);
    }

    private static void print(String what, long start, int number) {
        System.out.printf("%s: %.2f ms%n", what, (System.nanoTime() - start) / 1e6 / number);
    }
}
