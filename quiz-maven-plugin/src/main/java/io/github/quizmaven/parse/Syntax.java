package io.github.quizmaven.parse;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.Severity;
import java.util.List;

/** The rules that reading a file enforces. */
public final class Syntax {

    public static final RuleId ENCODING = RuleId.error("encoding");
    static final RuleId FRONT_MATTER_SYNTAX = RuleId.error("front-matter-syntax");
    static final RuleId METADATA_SYNTAX = RuleId.error("metadata-syntax");
    static final RuleId METADATA_PLACE = RuleId.error("metadata-place");
    static final RuleId UNKNOWN_KEY = RuleId.error("unknown-key");
    static final RuleId UNKNOWN_PART = RuleId.error("unknown-part");
    static final RuleId VALUE = RuleId.error("value");
    static final RuleId MALFORMED_MARKER = RuleId.error("malformed-marker");
    static final RuleId OPTIONS_SPLIT = RuleId.error("options-split");
    static final RuleId STRAY_CONTENT = RuleId.error("stray-content");
    static final RuleId SETEXT_HEADING = RuleId.error("setext-heading");
    static final RuleId ORDERING_NUMBERING = RuleId.error("ordering-numbering");
    static final RuleId MATCHING_PAIRS = RuleId.error("matching-pairs");
    static final RuleId NUMERIC_ANSWER = RuleId.error("numeric-answer");
    static final RuleId SHORT_ANSWER_FORM = RuleId.error("short-answer-form");
    static final RuleId CLOZE_BLANKS = RuleId.error("cloze-blanks");
    static final RuleId RESPONSE_MISSING = RuleId.error("response-missing");
    static final RuleId FENCE_SWALLOWS_QUESTION = RuleId.error("fence-swallows-question");
    static final RuleId MATH_SYNTAX = RuleId.error("math-syntax");
    static final RuleId QUIZ_EMPTY = RuleId.error("quiz-empty");
    static final RuleId NOT_A_QUIZ = RuleId.info("not-a-quiz");
    static final RuleId TITLE_DIFFERS = RuleId.warning("title-differs");
    static final RuleId IGNORE_REASON = RuleId.error("ignore-reason");

    /** All of them. */
    public static final List<RuleId> RULES =
            List.of(
                    ENCODING,
                    FRONT_MATTER_SYNTAX,
                    METADATA_SYNTAX,
                    METADATA_PLACE,
                    UNKNOWN_KEY,
                    UNKNOWN_PART,
                    VALUE,
                    MALFORMED_MARKER,
                    OPTIONS_SPLIT,
                    STRAY_CONTENT,
                    SETEXT_HEADING,
                    ORDERING_NUMBERING,
                    MATCHING_PAIRS,
                    NUMERIC_ANSWER,
                    SHORT_ANSWER_FORM,
                    CLOZE_BLANKS,
                    RESPONSE_MISSING,
                    FENCE_SWALLOWS_QUESTION,
                    MATH_SYNTAX,
                    QUIZ_EMPTY,
                    NOT_A_QUIZ,
                    TITLE_DIFFERS,
                    IGNORE_REASON);

    private Syntax() {}

    /**
     * Whether a rule is about what leaves a file's meaning open, so that no author can ignore it.
     */
    public static boolean leavesDoubt(RuleId rule) {
        return rule.severity() == Severity.ERROR && RULES.contains(rule);
    }

    /** Whether a report says that a part of its file may mean something else. */
    public static boolean leavesDoubt(Diagnostic report) {
        return report.severity() == Severity.ERROR
                && leavesDoubt(report.rule())
                && !report.rule().equals(IGNORE_REASON);
    }
}
