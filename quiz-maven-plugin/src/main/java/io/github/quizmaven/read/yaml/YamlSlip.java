package io.github.quizmaven.read.yaml;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.source.Span;
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

    /**
     * What to do about it.
     *
     * @param place where it is in the file
     */
    Help help(Span place) {
        return Help.of(help, instead == null ? null : Fix.safe(place, instead));
    }
}
