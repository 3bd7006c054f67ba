package io.github.quizmaven.exchange.foreign;

import io.github.quizmaven.diagnostic.RuleId;

/** What an import did to a place of its source that is more than taking it over. */
public enum NoteKind {
    /** It is not in the imported quiz. */
    DROPPED(RuleId.info("import-dropped")),
    /** It was ambiguous and is taken for what it looks like. */
    GUESSED(RuleId.info("import-guessed")),
    /** It was wrong and is mended. */
    REPAIRED(RuleId.warning("import-repaired")),
    /** It could not be taken over as it is. */
    REFUSED(RuleId.warning("import-refused"));

    private final RuleId rule;

    NoteKind(RuleId rule) {
        this.rule = rule;
    }

    /** The name and severity under which its notes are reported. */
    public RuleId rule() {
        return rule;
    }
}
