package io.github.quizmaven.exchange.outgoing.qti;

import io.github.quizmaven.syntax.Text;
import java.util.HashSet;
import java.util.Set;

/** Identifiers within one item: each once, and the same as long as its text is. */
final class Names {

    private final Set<String> used = new HashSet<>();

    /**
     * A name for a text.
     *
     * @param kind the letter that it begins with, which a hash need not have
     */
    String of(String kind, Text text) {
        String name = kind + text.id();
        String unique = name;
        for (int count = 2; !used.add(unique); count++) {
            unique = name + "-" + count;
        }
        return unique;
    }
}
