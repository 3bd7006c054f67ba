package io.github.quizmaven.read.yaml;

import org.jspecify.annotations.Nullable;

/**
 * Why lines are not the YAML that their author meant.
 *
 * @param message what is wrong
 * @param help what to write instead, with the author's own words where they are known
 * @param start where it starts in the text that is read
 * @param end where it ends
 * @param instead what to write in its place, as the help says; null if that is more than this
 */
record YamlSlip(String message, String help, int start, int end, @Nullable String instead) {

    static YamlSlip of(String message, String help, int start, String what) {
        return new YamlSlip(message, help, start, start + what.length(), null);
    }

    /** The same with what to write in its place. */
    YamlSlip with(String text) {
        return new YamlSlip(message, help, start, end, text);
    }
}
