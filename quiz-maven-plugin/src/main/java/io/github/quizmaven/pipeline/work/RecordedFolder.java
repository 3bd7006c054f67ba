package io.github.quizmaven.pipeline.work;

import io.github.quizmaven.pipeline.work.Lookup.Kind;
import io.github.quizmaven.source.Sha256;
import io.github.quizmaven.source.folder.Opened;
import io.github.quizmaven.source.folder.SourceFolder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A source folder that remembers what it was asked for one file and what it answered first. For one
 * thread.
 */
public final class RecordedFolder implements SourceFolder {

    private static final String READABLE = "";

    private record Question(Kind kind, String path, int most) {

        // What records do of themselves has much to load first.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Question asked
                    && kind == asked.kind
                    && path.equals(asked.path)
                    && most == asked.most;
        }

        @Override
        public int hashCode() {
            return path.hashCode() + kind.ordinal();
        }
    }

    private final SourceFolder folder;
    private final Map<Question, String> answers = new LinkedHashMap<>();

    public RecordedFolder(SourceFolder folder) {
        this.folder = folder;
    }

    @Override
    public Set<String> names(String path) {
        Set<String> names = folder.names(path);
        note(Kind.NAMES, path, 0, () -> hash(String.join("\0", names)));
        return names;
    }

    @Override
    public Opened open(String path, int most) {
        Opened opened = folder.open(path, most);
        note(Kind.CONTENT, path, most, () -> answer(opened));
        return opened;
    }

    @Override
    public Opened.@Nullable Refused refusal(String path, int most) {
        Opened.@Nullable Refused refused = folder.refusal(path, most);
        note(Kind.READABLE, path, most, () -> refused == null ? READABLE : refused.name());
        return refused;
    }

    /** Remembers what a folder is called. */
    public void title(String path, @Nullable String title) {
        note(Kind.TITLE, path, 0, () -> title == null ? "" : hash(title));
    }

    /** All that was asked, in the order in which it was first asked. */
    public List<Lookup> lookups() {
        List<Lookup> lookups = new ArrayList<>(answers.size());
        for (Map.Entry<Question, String> each : answers.entrySet()) {
            Question asked = each.getKey();
            lookups.add(new Lookup(asked.kind(), asked.path(), asked.most(), each.getValue()));
        }
        return lookups;
    }

    private void note(Kind kind, String path, int most, Supplier<String> answer) {
        answers.computeIfAbsent(new Question(kind, path, most), each -> answer.get());
    }

    private static String answer(Opened opened) {
        return opened instanceof Opened.Content content
                ? Sha256.hex(content.bytes())
                : ((Opened.Refused) opened).name();
    }

    private static String hash(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }
}
