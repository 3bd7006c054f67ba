package io.github.quizmaven.rule.media;

import io.github.quizmaven.diagnostic.Suggestion;
import io.github.quizmaven.source.Address;
import io.github.quizmaven.source.Opened;
import io.github.quizmaven.source.SourceFolder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is found under a path, upper and lower case told apart on every system.
 *
 * @param state what is there
 * @param suggestion if nothing is, the path that was probably meant, or null
 * @param refused if it cannot be used, why, or null
 */
record LocalFile(State state, @Nullable String suggestion, Opened.@Nullable Refused refused) {

    /** What is found under a path. */
    enum State {
        FILE,
        FOLDER,
        NOTHING,
        /** A link, or a folder on the way that is one, leads out of the source folder. */
        OUTSIDE,
        /** A file that is not read. */
        UNUSABLE
    }

    /** Whether a page could not show it, for another reason than that it leads out. */
    boolean isMissing() {
        return state != State.FILE && state != State.OUTSIDE;
    }

    /**
     * @param meant finds the path that was probably meant
     */
    static LocalFile at(String path, SourceFolder source, Suggestion meant) {
        Opened.@Nullable Refused refused = source.refusal(path, SourceFolder.MOST_BYTES);
        if (refused == Opened.Refused.OUTSIDE) {
            return new LocalFile(State.OUTSIDE, null, refused);
        }
        LocalFile spelt = spelt(path, source, meant);
        return spelt.state() == State.FILE && refused != null
                ? new LocalFile(State.UNUSABLE, null, refused)
                : spelt;
    }

    private static LocalFile spelt(String path, SourceFolder source, Suggestion meant) {
        if (path.equals(Address.ROOT)) {
            return new LocalFile(State.FOLDER, null, null);
        }
        String folder = "";
        String[] segments = path.split("/");
        for (int index = 0; index < segments.length; index++) {
            String segment = segments[index];
            Set<String> names = source.names(folder);
            boolean last = index == segments.length - 1;
            if (last && names.contains(segment)) {
                return new LocalFile(State.FILE, null, null);
            }
            if (!names.contains(segment + "/")) {
                @Nullable String near = near(segment, names, last, meant);
                String rest = path.substring(folder.length() + segment.length());
                return new LocalFile(
                        State.NOTHING, near == null ? null : folder + near + rest, null);
            }
            folder = folder + segment + "/";
        }
        return new LocalFile(State.FOLDER, null, null);
    }

    private static @Nullable String near(
            String segment, Set<String> names, boolean file, Suggestion meant) {
        String written = file ? segment : segment + "/";
        @Nullable String near =
                meant.nearest(written, names, each -> each.endsWith("/") != file).orElse(null);
        return near == null || file ? near : near.substring(0, near.length() - 1);
    }
}
