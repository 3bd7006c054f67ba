package io.github.quizmaven.mutation;

import io.github.quizmaven.schema.layer.BrokenSchemaException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * Lets all operators loose on quizzes, at places taken at random but always the same. Each operator
 * damages a sample of the quizzes as they are, and a smaller one of those written in each other
 * way; more effort takes more of them, until all are taken.
 */
final class Trial {

    private static final long SEED = 20261125;

    /** Multiplies the number of mutants; {@code -Dmutation.effort=20} makes a long run. */
    private static final int EFFORT = Integer.getInteger("mutation.effort", 1);

    /** How many mutants of one quiz an operator makes. */
    private static final int OF_ONE_QUIZ = EFFORT;

    /** How many mutants of quizzes as they are an operator makes. */
    private static final int OF_ALL = 10 * EFFORT;

    /** How many mutants of quizzes written in another way an operator makes. */
    private static final int OF_SOME = 2 * EFFORT;

    private final Workbench workbench;
    private final Random random;

    /**
     * @param name another one takes other places
     */
    Trial(Workbench workbench, String name) {
        this.workbench = workbench;
        this.random = new Random(SEED + name.hashCode());
    }

    /**
     * Mutants of quizzes as they are, saved in one way after the other, or with more effort in
     * every way.
     */
    MutationTable ofAll(List<Sound> quizzes) throws IOException, BrokenSchemaException {
        List<MutationTable.Row> rows = new ArrayList<>();
        for (Operator operator : Operators.ALL) {
            Judge judge = new Judge(operator);
            for (Mutant each : mutants(operator, quizzes, OF_ALL)) {
                for (LineEnds way : ways(judge.cases)) {
                    judge.judge(each, way);
                }
            }
            rows.add(judge.row());
        }
        return new MutationTable(rows);
    }

    /** Mutants of some quizzes, each saved in one way. */
    MutationTable ofSome(List<Sound> quizzes) throws IOException, BrokenSchemaException {
        return ofSome(quizzes, UnaryOperator.identity());
    }

    /**
     * The same.
     *
     * @param change what becomes of each mutant
     */
    MutationTable ofSome(List<Sound> quizzes, UnaryOperator<Mutant> change)
            throws IOException, BrokenSchemaException {
        LineEnds[] ends = LineEnds.values();
        List<MutationTable.Row> rows = new ArrayList<>();
        for (Operator operator : Operators.ALL) {
            Judge judge = new Judge(operator);
            for (Mutant each : mutants(operator, quizzes, OF_SOME)) {
                judge.judge(change.apply(each), ends[random.nextInt(ends.length)]);
            }
            rows.add(judge.row());
        }
        return new MutationTable(rows);
    }

    /**
     * What is reported about undamaged quizzes, saved in one way after the other, or with more
     * effort in every way.
     */
    String reports(List<Sound> quizzes) throws IOException, BrokenSchemaException {
        List<String> reports = new ArrayList<>();
        int way = random.nextInt(LineEnds.values().length);
        for (Sound each : quizzes) {
            for (LineEnds ends : ways(way++)) {
                reports.addAll(workbench.reports(each.folder().withMarkdown(ends)));
            }
        }
        return String.join("\n", reports);
    }

    private static List<LineEnds> ways(int number) {
        List<LineEnds> all = List.of(LineEnds.values());
        return EFFORT > 1 ? all : List.of(all.get(number % all.size()));
    }

    private List<Mutant> mutants(Operator operator, List<Sound> quizzes, int most) {
        List<Sound> shuffled = new ArrayList<>(quizzes);
        Collections.shuffle(shuffled, random);
        List<Mutant> mutants = new ArrayList<>();
        for (Sound each : shuffled) {
            if (mutants.size() < most && suits(operator, each)) {
                List<Mutant> found = new ArrayList<>(operator.apply().apply(each));
                Collections.shuffle(found, random);
                mutants.addAll(found.subList(0, Math.min(OF_ONE_QUIZ, found.size())));
            }
        }
        return mutants;
    }

    /** Where reports are ignored, another fault may leave nothing to ignore, or be ignored too. */
    private static boolean suits(Operator operator, Sound sound) {
        return operator.rule().startsWith("ignore-") || !sound.text().contains("quiz-ignore");
    }

    /** Counts what comes of one operator. */
    private final class Judge {

        private final Operator operator;
        private final List<String> missed = new ArrayList<>();
        private final List<String> surplus = new ArrayList<>();
        private int cases;

        Judge(Operator operator) {
            this.operator = operator;
        }

        void judge(Mutant mutant, LineEnds ends) throws IOException, BrokenSchemaException {
            cases++;
            String expected = operator.rule() + " " + mutant.place();
            List<String> found =
                    new ArrayList<>(workbench.reports(mutant.folder().withMarkdown(ends)));
            String words = "%s (%s), ".formatted(operator.name(), ends);
            if (!found.remove(expected)) {
                missed.add(words + "expected " + expected + ", found " + found);
            } else if (!found.isEmpty()) {
                surplus.add(words + "besides " + expected + ": " + found);
            }
        }

        MutationTable.Row row() {
            return new MutationTable.Row(operator, cases, missed, surplus);
        }
    }
}
