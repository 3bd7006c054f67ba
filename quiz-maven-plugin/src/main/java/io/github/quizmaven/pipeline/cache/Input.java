package io.github.quizmaven.pipeline.cache;

import io.github.quizmaven.pipeline.cache.bytes.BytesIn;
import io.github.quizmaven.pipeline.cache.bytes.BytesOut;
import io.github.quizmaven.pipeline.work.Lookup;
import io.github.quizmaven.source.folder.Stamp;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What something depended on in the source folder when it was made.
 *
 * @param path the file that it was made of; empty if it was made of what was looked up alone
 * @param stamp that of the file; null if the next build must look into it
 * @param hash the SHA-256 of the file
 * @param lookups what was asked for beside it
 */
record Input(String path, @Nullable Stamp stamp, String hash, List<Seen> lookups) {

    private static final Lookup.Kind[] KINDS = Lookup.Kind.values();

    /**
     * Something that was looked up.
     *
     * @param stamp that of the file which it was about; null if it has to be asked again
     */
    record Seen(Lookup lookup, @Nullable Stamp stamp) {}

    Input {
        lookups = List.copyOf(lookups);
    }

    static void write(BytesOut out, Input input) {
        out.text(input.path());
        out.maybe(input.stamp(), PageForm::stamp);
        out.text(input.hash());
        out.all(input.lookups(), Input::seen);
    }

    static Input read(BytesIn in) {
        String path = in.text();
        @Nullable Stamp stamp = PageForm.stampOrNull(in);
        String hash = in.text();
        List<Seen> lookups = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            lookups.add(seen(in));
        }
        return new Input(path, stamp, hash, lookups);
    }

    private static void seen(BytesOut out, Seen seen) {
        Lookup lookup = seen.lookup();
        out.number(lookup.kind().ordinal());
        out.text(lookup.path());
        out.number(lookup.most());
        out.text(lookup.answer());
        out.maybe(seen.stamp(), PageForm::stamp);
    }

    private static Seen seen(BytesIn in) {
        return new Seen(
                new Lookup(KINDS[in.count()], in.text(), in.count(), in.text()),
                PageForm.stampOrNull(in));
    }
}
