package io.github.quizmaven.exchange.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is known to be wrong in the corpus, and the rules and notes that say so.
 *
 * @param name as the corpus calls it
 * @param question whether it is about a whole question
 * @param rules names of rules, or of notes with a part of their words behind a colon
 */
record Kind(String name, boolean question, List<String> rules) {

    private static final String NOT_A_MARKER = "import-repaired:is not a task marker";

    private static final List<Kind> ALL =
            List.of(
                    whole("zero_checked", "one-correct-answer"),
                    whole("dup_question", "duplicate-question", "conflicting-answer"),
                    whole(
                            "dup_question_conflicting_answer",
                            "conflicting-answer",
                            "duplicate-question"),
                    whole("cross_file_conflicting_answer", "conflicting-answer"),
                    whole("single_option", "options-count"),
                    whole(
                            "question_without_options",
                            "response-missing",
                            "import-refused:has no options"),
                    whole("multi_checked_unannounced", "one-correct-answer"),
                    at("dup_option", "options-distinct"),
                    at("render_identical_option", "options-distinct"),
                    at("empty_option", "option-empty"),
                    at("option_invisible", "import-repaired:is shown as text", "raw-html"),
                    at("raw_html_in_option", "import-repaired:is shown as text", "raw-html"),
                    at("numbering_dup", "import-guessed:has the number"),
                    at(
                            "broken_image",
                            "image-missing",
                            "import-refused:there is no picture",
                            "import-refused:leads out"),
                    at("broken_image_case", "image-missing", "import-refused:there is no picture"),
                    at(
                            "nonstandard_marker",
                            NOT_A_MARKER,
                            "import-guessed:what is below this marker",
                            "option-empty"),
                    at("marker_at_end", NOT_A_MARKER),
                    at("code_on_fence_line", "import-repaired:on the line of its fence"),
                    at("fence_swallows_question", "import-repaired:is not closed"),
                    at("unclosed_fence", "import-repaired:is not closed"),
                    at("heading_without_space", "import-repaired:a heading needs a space"),
                    at("task_list_without_heading", "import-guessed:without a heading"));

    static Optional<Kind> of(String name) {
        return ALL.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    static List<Kind> all() {
        return ALL;
    }

    boolean names(Bank.Finding finding) {
        return names(finding, rules.size());
    }

    /** Whether one of the first rules, which are about nothing else, is that of a report. */
    boolean names(Bank.Finding finding, int most) {
        return rules.stream()
                .limit(most)
                .map(rule -> rule.split(":", 2))
                .anyMatch(
                        rule ->
                                finding.rule().equals(rule[0])
                                        && (rule.length == 1
                                                || finding.message().contains(rule[1])));
    }

    /** Whether a report is about a place. */
    boolean isAt(Bank.Finding finding, int line) {
        return finding.line() == line || question && finding.question() == line;
    }

    private static Kind whole(String name, String... rules) {
        return new Kind(name, true, Arrays.asList(rules));
    }

    private static Kind at(String name, String... rules) {
        return new Kind(name, false, Arrays.asList(rules));
    }
}
