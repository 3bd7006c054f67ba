package io.github.quizmaven.mutation;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came of all operators. */
record MutationTable(List<Row> rows) {

    /**
     * What came of one operator.
     *
     * @param missed the mutants whose report did not come, in words
     * @param surplus those with other reports beside it
     */
    record Row(Operator operator, int cases, List<String> missed, List<String> surplus) {

        private String line() {
            return MutationTable.line(
                    operator.rule(), operator.name(), cases, missed.size(), surplus.size());
        }
    }

    String text(String quizzes) {
        return "Mutants of the sound quizzes, "
                + quizzes
                + "\n| rule | operator | cases | missed | surplus |\n|---|---|---|---|---|\n"
                + rows.stream().map(Row::line).collect(Collectors.joining())
                + line(
                        "all",
                        rows.size() + " operators",
                        sum(Row::cases),
                        sum(each -> each.missed().size()),
                        sum(each -> each.surplus().size()))
                + wrong();
    }

    /** Each mutant that did not give its one report, on a line. */
    String wrong() {
        return rows.stream()
                .flatMap(each -> Stream.concat(each.missed().stream(), each.surplus().stream()))
                .collect(Collectors.joining("\n"));
    }

    /** The operators that no quiz offers anything to. */
    String idle() {
        return rows.stream()
                .filter(each -> each.cases() == 0)
                .map(each -> each.operator().name())
                .collect(Collectors.joining("\n"));
    }

    private int sum(ToIntFunction<Row> number) {
        return rows.stream().mapToInt(number).sum();
    }

    private static String line(String rule, String name, int cases, int missed, int surplus) {
        return "| %s | %s | %d | %d | %d |\n".formatted(rule, name, cases, missed, surplus);
    }
}
