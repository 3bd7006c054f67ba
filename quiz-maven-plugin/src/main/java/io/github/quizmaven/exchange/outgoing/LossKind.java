package io.github.quizmaven.exchange.outgoing;

import io.github.quizmaven.diagnostic.RuleId;

/** What became of something that a format cannot hold as it is. */
public enum LossKind {
    /** It is not in the export. */
    LOST(RuleId.warning("export-lost"), "lost"),
    /** It is there, but means or shows something else. */
    CHANGED(RuleId.warning("export-changed"), "changed"),
    /** The whole question is not in the export. */
    LEFT_OUT(RuleId.warning("export-left-out"), "left out");

    private final RuleId rule;
    private final String words;

    LossKind(RuleId rule, String words) {
        this.rule = rule;
        this.words = words;
    }

    /** The name under which it is reported. */
    public RuleId rule() {
        return rule;
    }

    /** What a count of them is followed by. */
    public String words() {
        return words;
    }
}
