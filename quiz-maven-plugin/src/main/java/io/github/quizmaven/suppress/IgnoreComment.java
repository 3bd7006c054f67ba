package io.github.quizmaven.suppress;

import io.github.quizmaven.source.Span;
import java.util.List;

/**
 * A comment that names rules whose diagnostics are to be ignored.
 *
 * @param span the whole comment in the file
 * @param rules the rules that it names
 * @param reason whether it says why
 * @param reasonPlace where it does, or should
 * @param alone whether nothing else is on its lines
 * @param item where the list item that it is a block of starts, or -1
 */
public record IgnoreComment(
        Span span, List<Named> rules, Reason reason, Span reasonPlace, boolean alone, int item) {

    /** A rule's name as written, and where. */
    record Named(String name, Span place) {}

    /** Whether a comment says why. */
    enum Reason {
        GIVEN,
        MISSING,
        /** Something follows the rules, but it does not read as their reason. */
        WITHOUT_COLON
    }

    public IgnoreComment {
        rules = List.copyOf(rules);
    }

    IgnoreComment withAlone(boolean other) {
        return new IgnoreComment(span, rules, reason, reasonPlace, other, item);
    }
}
