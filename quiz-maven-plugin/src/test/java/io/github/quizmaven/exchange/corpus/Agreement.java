package io.github.quizmaven.exchange.corpus;

import io.github.quizmaven.exchange.corpus.Bank.Found;
import io.github.quizmaven.exchange.corpus.Corpus.Expected;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How far two readers see the same questions with the same options and keys.
 *
 * @param expected how many the other reader sees
 * @param agreed how many of them both do
 * @param reasons why they differ, counted
 * @param unexplained where they differ for no known reason
 */
record Agreement(int expected, int agreed, Map<String, Integer> reasons, List<String> unexplained) {

    /** Compares the questions of a source; both are in the order of files and lines. */
    static Agreement of(List<Expected> expected, Bank bank) {
        Map<String, List<Found>> found =
                bank.questions().stream().collect(Collectors.groupingBy(Found::file));
        Map<String, Integer> reasons = new TreeMap<>();
        List<String> unexplained = new ArrayList<>();
        int agreed = 0;
        for (int index = 0; index < expected.size(); index++) {
            Expected question = expected.get(index);
            boolean last =
                    index + 1 == expected.size()
                            || !expected.get(index + 1).file().equals(question.file());
            int end = last ? Integer.MAX_VALUE : expected.get(index + 1).line();
            List<Found> here =
                    found.getOrDefault(question.file(), List.of()).stream()
                            .filter(each -> each.line() >= question.line() && each.line() < end)
                            .toList();
            if (!here.isEmpty() && same(question, here.get(0))) {
                agreed++;
                continue;
            }
            String reason = reason(question, here, end, bank);
            reasons.merge(reason, 1, Integer::sum);
            if (reason.isEmpty()) {
                unexplained.add(question + " but " + here);
            }
        }
        return new Agreement(expected.size(), agreed, reasons, unexplained);
    }

    private static boolean same(Expected question, Found found) {
        return question.line() == found.line()
                && question.options() == found.options()
                && question.checked().equals(found.checked());
    }

    private static String reason(Expected question, List<Found> here, int end, Bank bank) {
        if (joined(question, here)) {
            return "several questions below one heading, or a question apart from its heading, are"
                    + " one question to the oracle";
        }
        if (noted(question, end, bank, "is not closed")) {
            return "the oracle reads on in a code block that swallows questions";
        }
        if (noted(question, end, bank, "is not a task marker")
                || noted(question, end, bank, "has no task marker")) {
            return "a task marker after its text, or a missing one, is repaired and counted";
        }
        return "";
    }

    /** Whether the options of all questions found are those of the one expected. */
    private static boolean joined(Expected question, List<Found> here) {
        int options = 0;
        List<Integer> checked = new ArrayList<>();
        for (Found each : here) {
            for (int position : each.checked()) {
                checked.add(options + position);
            }
            options += each.options();
        }
        return options == question.options() && checked.equals(question.checked());
    }

    private static boolean noted(Expected question, int end, Bank bank, String words) {
        return bank.findings().stream()
                .anyMatch(
                        each ->
                                each.file().equals(question.file())
                                        && each.line() >= question.line()
                                        && each.line() < end
                                        && each.message().contains(words));
    }
}
