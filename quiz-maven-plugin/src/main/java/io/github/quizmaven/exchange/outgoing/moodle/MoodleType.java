package io.github.quizmaven.exchange.outgoing.moodle;

import io.github.quizmaven.exchange.outgoing.StemHtml;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a response is for Moodle.
 *
 * @param name the type's name in its XML
 * @param why why Moodle has no such question; null if it has
 * @param stem makes the question's text
 * @param body writes what is particular to the type
 */
record MoodleType(
        String name,
        @Nullable String why,
        Function<StemHtml, String> stem,
        Consumer<MoodleWriter> body) {

    static MoodleType none(String why) {
        return new MoodleType("", why, html -> "", writer -> {});
    }

    String asked(StemHtml html) {
        return stem.apply(html);
    }

    void write(MoodleWriter writer) {
        body.accept(writer);
    }
}
