package io.github.quizmaven.report;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Prints all that a run has found so that it can be read: of many diagnostics of one rule only the
 * first ones, and a table where there are many.
 *
 * @param report how one diagnostic is printed
 * @param summary what was found
 * @param all whether every diagnostic is printed, however many there are of one rule
 */
public record RunReport(ConsoleReport report, Summary summary, boolean all) {

    /** How many diagnostics of one rule are printed. */
    static final int MOST_OF_A_RULE = 10;

    /** Above how many diagnostics the table by rule is printed. */
    static final int MANY = 20;

    /** Hands over text after text, each with the severity in which it is to be logged. */
    public void print(BiConsumer<Severity, String> log) {
        Map<String, Integer> seen = new HashMap<>();
        Map<String, Integer> left = new TreeMap<>();
        for (Diagnostic each : summary.found().all()) {
            String rule = each.rule().name();
            if (all || seen.merge(rule + each.severity(), 1, Integer::sum) <= MOST_OF_A_RULE) {
                log.accept(each.severity(), report.text(each));
            } else {
                left.merge(rule, 1, Integer::sum);
            }
        }
        left.forEach(
                (rule, count) ->
                        log.accept(
                                Severity.INFO,
                                "and %d more of `%s`: `-Dquiz.showAll` shows them"
                                        .formatted(count, rule)));
        if (summary.found().all().size() > MANY) {
            log.accept(Severity.INFO, table());
        }
        log.accept(Severity.INFO, summary.text());
    }

    private String table() {
        List<Diagnostic> all = summary.found().all();
        List<String> lines = new ArrayList<>(List.of("problems by rule:"));
        for (Severity severity : Severity.values()) {
            Map<String, Long> counts = new TreeMap<>();
            all.stream()
                    .filter(each -> each.severity() == severity)
                    .forEach(each -> counts.merge(each.rule().name(), 1L, Long::sum));
            counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                    .map(each -> row(each.getValue(), severity, each.getKey()))
                    .forEach(lines::add);
        }
        return String.join("\n", lines);
    }

    private static String row(long count, Severity severity, String rule) {
        String noun = severity.word() + (count == 1 ? "" : "s");
        return "%6d %-8s  %s".formatted(count, noun, rule);
    }
}
