package io.github.quizmaven.exchange.markup;

/** Where pictures and links of a text lead after the import. */
public interface Addresses {

    /** Everything stays where it is. */
    Addresses SAME = address -> address;

    /** The address in the quiz for one in the source. */
    String led(String address);
}
