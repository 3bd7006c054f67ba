package io.github.quizmaven.exchange.outgoing.html;

import java.util.Iterator;

/** What stands for each blank of a stem, in their order: HTML of the platform's own. */
public final class Gaps {

    private final Iterator<String> markup;

    /**
     * @param markup for each blank
     */
    public Gaps(Iterable<String> markup) {
        this.markup = markup.iterator();
    }

    /** For the next blank; nothing after the last. */
    String next() {
        return markup.hasNext() ? markup.next() : "";
    }
}
