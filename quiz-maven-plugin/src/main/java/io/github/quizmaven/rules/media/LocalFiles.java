package io.github.quizmaven.rules.media;

import io.github.quizmaven.diagnostic.Suggestion;
import io.github.quizmaven.source.Address;
import io.github.quizmaven.source.SourceFolder;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Looks up what is under the paths that one file names, each path once. The only place in which
 * rules ask for anything outside of their file.
 */
final class LocalFiles {

    private final SourceFolder source;
    private final Map<String, LocalFile> known = new HashMap<>();

    LocalFiles(SourceFolder source) {
        this.source = source;
    }

    /** What is under a path. */
    LocalFile at(String path) {
        return known.computeIfAbsent(path, this::find);
    }

    /** A file's bytes; empty if there are more than {@code most}, or if it cannot be read. */
    Optional<byte[]> read(String path, int most) {
        return source.read(path, most);
    }

    private LocalFile find(String path) {
        if (path.equals(Address.ROOT)) {
            return new LocalFile(LocalFile.State.FOLDER, null);
        }
        String folder = "";
        String[] segments = path.split("/");
        for (int index = 0; index < segments.length; index++) {
            String segment = segments[index];
            Set<String> names = source.names(folder);
            boolean last = index == segments.length - 1;
            if (last && names.contains(segment)) {
                return new LocalFile(LocalFile.State.FILE, null);
            }
            if (!names.contains(segment + "/")) {
                @Nullable String near = near(segment, names, last);
                String rest = path.substring(folder.length() + segment.length());
                return new LocalFile(
                        LocalFile.State.NOTHING, near == null ? null : folder + near + rest);
            }
            folder = folder + segment + "/";
        }
        return new LocalFile(LocalFile.State.FOLDER, null);
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
