package io.github.quizmaven.exchange.foreign;

import io.github.quizmaven.source.SourceFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files of an import, for those that include others. */
public interface Siblings {

    /** No files. */
    Siblings NONE =
            new Siblings() {
                @Override
                public List<String> paths() {
                    return List.of();
                }

                @Override
                public @Nullable SourceFile open(String path) {
                    return null;
                }
            };

    /** The paths of all files that are imported, sorted, with {@code /}. */
    List<String> paths();

    /** A file below the folder that is imported; null if it is not there or not text in UTF-8. */
    @Nullable SourceFile open(String path);
}
