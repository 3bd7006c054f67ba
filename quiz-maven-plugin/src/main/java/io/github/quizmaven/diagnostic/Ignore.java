package io.github.quizmaven.diagnostic;

import io.github.quizmaven.source.Place;
import org.jspecify.annotations.Nullable;

/**
 * An author's word that what one rule reports about a part of a file is not a fault.
 *
 * @param rule the rule's name as written; empty if the author named none
 * @param place where it is named
 * @param region the part of the file, or null if there is nothing that the comment could be about
 */
public record Ignore(String rule, Place place, @Nullable Place region) {

    public boolean covers(Diagnostic diagnostic) {
        Place found = diagnostic.place();
        return region != null
                && rule.equals(diagnostic.rule().name())
                && region.path().equals(found.path())
                && region.span().start() <= found.span().start()
                && found.span().start() <= region.span().end();
    }
}
