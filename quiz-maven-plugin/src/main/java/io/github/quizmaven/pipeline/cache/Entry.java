package io.github.quizmaven.pipeline.cache;

import io.github.quizmaven.pipeline.cache.bytes.BytesIn;
import io.github.quizmaven.pipeline.cache.bytes.BytesOut;
import io.github.quizmaven.pipeline.file.QuizFiles;
import org.jspecify.annotations.Nullable;

/**
 * What the cache knows of one quiz.
 *
 * @param input what it depends on
 * @param checked what remained of it, as {@link CheckedForm} writes it
 * @param made its page; null if nobody has tried to make one
 */
record Entry(Input input, BytesIn.Slice checked, @Nullable Made made) {

    /**
     * What the cache knows of a page.
     *
     * @param beside what it depends on beside the quiz
     * @param form as {@link PageForm} writes it; empty if there is no page to be made
     */
    record Made(Input beside, BytesIn.Slice form) {

        static Made of(@Nullable QuizFiles page, Input beside) {
            boolean none = page == null || page.summary() == null;
            byte[] form =
                    none ? new byte[0] : PageForm.write(page.path(), page.summary(), page.files());
            return new Made(beside, BytesIn.Slice.of(form));
        }

        boolean isNone() {
            return form.length() == 0;
        }
    }

    Entry with(Input other) {
        return other == input ? this : new Entry(other, checked, made);
    }

    Entry with(Made other) {
        return new Entry(input, checked, other);
    }

    static void write(BytesOut out, Entry entry) {
        Input.write(out, entry.input());
        block(out, entry.checked());
        out.maybe(
                entry.made(),
                (into, made) -> {
                    Input.write(into, made.beside());
                    block(into, made.form());
                });
    }

    static Entry read(BytesIn in) {
        return new Entry(
                Input.read(in),
                in.block(),
                in.maybe(from -> new Made(Input.read(from), from.block())));
    }

    private static void block(BytesOut out, BytesIn.Slice slice) {
        out.number(slice.length());
        out.raw(slice.bytes(), slice.from(), slice.length());
    }
}
