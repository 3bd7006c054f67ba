package io.github.quizmaven.read.context;

import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.suppress.IgnoreReader;
import java.util.List;

/** The rules that reading a file enforces. */
public final class SyntaxRules {

    public static final RuleId ENCODING = RuleId.error("encoding");
    public static final RuleId FRONT_MATTER_SYNTAX = RuleId.error("front-matter-syntax");
    public static final RuleId METADATA_SYNTAX = RuleId.error("metadata-syntax");
    public static final RuleId METADATA_PLACE = RuleId.error("metadata-place");
    public static final RuleId UNKNOWN_KEY = RuleId.error("unknown-key");
    public static final RuleId UNKNOWN_PART = RuleId.error("unknown-part");
    public static final RuleId VALUE = RuleId.error("value");
    public static final RuleId MALFORMED_HEADING = RuleId.error("malformed-heading");
    public static final RuleId MALFORMED_MARKER = RuleId.error("malformed-marker");
    public static final RuleId OPTIONS_SPLIT = RuleId.error("options-split");
    public static final RuleId STRAY_CONTENT = RuleId.error("stray-content");
    public static final RuleId SETEXT_HEADING = RuleId.error("setext-heading");
    public static final RuleId ORDERING_NUMBERING = RuleId.error("ordering-numbering");
    public static final RuleId MATCHING_PAIRS = RuleId.error("matching-pairs");
    public static final RuleId NUMERIC_ANSWER = RuleId.error("numeric-answer");
    public static final RuleId SHORT_ANSWER_FORM = RuleId.error("short-answer-form");
    public static final RuleId CLOZE_BLANKS = RuleId.error("cloze-blanks");
    public static final RuleId RESPONSE_MISSING = RuleId.error("response-missing");
    public static final RuleId FENCE_SWALLOWS_QUESTION = RuleId.error("fence-swallows-question");
    public static final RuleId MATH_SYNTAX = RuleId.error("math-syntax");
    public static final RuleId QUIZ_EMPTY = RuleId.error("quiz-empty");
    public static final RuleId FOREIGN_SYNTAX = RuleId.warning("foreign-syntax");
    public static final RuleId NOT_A_QUIZ = RuleId.info("not-a-quiz");
    public static final RuleId TITLE_DIFFERS = RuleId.warning("title-differs");
    public static final RuleId IGNORE_REASON = IgnoreReader.IGNORE_REASON;

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
                    MALFORMED_HEADING,
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
                    FOREIGN_SYNTAX,
                    NOT_A_QUIZ,
                    TITLE_DIFFERS,
                    IGNORE_REASON);

    private SyntaxRules() {}

    /**
     * Whether a rule is about what leaves a file's meaning open, so that no author can ignore it.
     */
    public static boolean leavesOpen(RuleId rule) {
        return rule.severity() == Severity.ERROR && RULES.contains(rule);
    }
}
