package io.github.quizmaven.rule.media;

import io.github.quizmaven.diagnostic.Suggestion;
import io.github.quizmaven.source.Address;
import io.github.quizmaven.source.SourceFolder;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is found under a path, upper and lower case told apart on every system.
 *
 * @param state what is there
 * @param suggestion if nothing is, the path that was probably meant, or null
 */
record LocalFile(State state, @Nullable String suggestion) {

    /** What is found under a path. */
    enum State {
        FILE,
        FOLDER,
        NOTHING
    }

    static LocalFile at(String path, SourceFolder source) {
        if (path.equals(Address.ROOT)) {
            return new LocalFile(State.FOLDER, null);
        }
        String folder = "";
        String[] segments = path.split("/");
        for (int index = 0; index < segments.length; index++) {
            String segment = segments[index];
            Set<String> names = source.names(folder);
            boolean last = index == segments.length - 1;
            if (last && names.contains(segment)) {
                return new LocalFile(State.FILE, null);
            }
            if (!names.contains(segment + "/")) {
                @Nullable String near = near(segment, names, last);
                String rest = path.substring(folder.length() + segment.length());
                return new LocalFile(State.NOTHING, near == null ? null : folder + near + rest);
            }
            folder = folder + segment + "/";
        }
        return new LocalFile(State.FOLDER, null);
    }

    private static @Nullable String near(String segment, Set<String> names, boolean file) {
        Set<String> candidates = new TreeSet<>();
        for (String name : names) {
            if (name.endsWith("/") != file) {
                candidates.add(file ? name : name.substring(0, name.length() - 1));
            }
        }
        for (String candidate : candidates) {
            if (fold(candidate).equals(fold(segment))) {
                return candidate;
            }
        }
        return Suggestion.of(segment, candidates).orElse(null);
    }

    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
