package io.github.quizmaven.read.yaml;

import org.jspecify.annotations.Nullable;

/** Finds a property that YAML takes for more of the text above it. */
final class Swallowed {

    private Swallowed() {}

    /**
     * What is swallowed by a key's value, if anything is.
     *
     * @param written the value as it is written, with its quotes
     */
    static @Nullable YamlSlip find(String name, String written, int start) {
        int at = start;
        for (String line : written.split("\n", -1)) {
            if (at > start && YamlSlips.isProperty(line)) {
                String body = line.strip();
                return YamlSlip.of(
                        "YAML reads this line as part of `" + name + "`",
                        "close the value above, and start each property in the first column, as"
                                + " `key: value`",
                        at + line.indexOf(body),
                        body);
            }
            at += line.length() + 1;
        }
        return null;
    }
}
