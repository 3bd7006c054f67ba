package io.github.quizmaven.suppress;

import io.github.quizmaven.source.Place;
import org.jspecify.annotations.Nullable;

/**
 * An author's word that what one rule reports about a part of a file is not a fault.
 *
 * @param rule the rule's name as written; empty if the author named none
 * @param place where it is named
 * @param region the part of the file, or null if there is nothing that the comment could be about
 */
public record Ignore(String rule, Place place, @Nullable Place region) {}
