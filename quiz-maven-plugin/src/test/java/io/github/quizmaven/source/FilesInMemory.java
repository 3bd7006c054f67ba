package io.github.quizmaven.source;

import io.github.quizmaven.source.folder.Opened;
import io.github.quizmaven.source.folder.SourceFolder;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A source folder that exists in memory only and holds no quizzes. */
public record FilesInMemory(Map<String, byte[]> files) implements SourceFolder {

    public FilesInMemory {
        files = new TreeMap<>(files);
    }

    @Override
    public Set<String> names(String folder) {
        Set<String> names = new TreeSet<>();
        for (String path : files.keySet()) {
            if (path.startsWith(folder)) {
                String rest = path.substring(folder.length());
                int slash = rest.indexOf('/');
                names.add(slash < 0 ? rest : rest.substring(0, slash + 1));
            }
        }
        return names;
    }

    @Override
    public Opened open(String path, int most) {
        byte @Nullable [] bytes = files.get(path);
        if (bytes == null) {
            return Opened.Refused.NOT_FOUND;
        }
        return bytes.length > most ? Opened.Refused.TOO_LARGE : new Opened.Content(bytes);
    }
}
