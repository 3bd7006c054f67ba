package io.github.quizmaven.rule.media;

import io.github.quizmaven.diagnostic.Suggestion;
import io.github.quizmaven.media.CopiedFiles;
import io.github.quizmaven.source.Address;
import io.github.quizmaven.source.folder.Opened;
import io.github.quizmaven.source.folder.SourceFolder;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks up what is under the paths that one file names, each path once. The only place in which
 * rules ask for anything outside of their file.
 */
final class LocalFiles {

    private final SourceFolder source;
    private final Suggestion meant;
    private final Map<String, LocalFile> known = new HashMap<>();

    /**
     * @param meant finds paths that were probably meant
     */
    LocalFiles(SourceFolder source, Suggestion meant) {
        this.source = source;
        this.meant = meant;
    }

    /** What is under a path. */
    LocalFile at(String path) {
        return known.computeIfAbsent(path, this::find);
    }

    Opened open(String path, int most) {
        return source.open(path, most);
    }

    private LocalFile find(String path) {
        Opened.@Nullable Refused refused = source.refusal(path, SourceFolder.MOST_BYTES);
        if (refused == Opened.Refused.OUTSIDE) {
            return LocalFile.outside();
        }
        if (path.equals(Address.ROOT)) {
            return LocalFile.folder();
        }
        String folder = "";
        String[] segments = path.split("/");
        for (int index = 0; index < segments.length; index++) {
            String segment = segments[index];
            Set<String> names = source.names(folder);
            boolean last = index == segments.length - 1;
            if (last && names.contains(segment)) {
                return CopiedFiles.may(path) ? LocalFile.file(refused) : LocalFile.notCopied();
            }
            if (!names.contains(segment + "/")) {
                @Nullable String near = near(segment, names, last);
                String rest = path.substring(folder.length() + segment.length());
                return LocalFile.nothing(near == null ? null : folder + near + rest);
            }
            folder = folder + segment + "/";
        }
        return LocalFile.folder();
    }

    private @Nullable String near(String segment, Set<String> names, boolean file) {
        String written = file ? segment : segment + "/";
        @Nullable String near =
                meant.nearest(written, names, each -> each.endsWith("/") != file).orElse(null);
        return near == null || file ? near : near.substring(0, near.length() - 1);
    }
}
