package io.github.quizmaven.exchange.mdq;

import io.github.quizmaven.exchange.foreign.Importer;
import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.foreign.Siblings;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.marked.ForeignKeys;
import io.github.quizmaven.exchange.marked.MarkedFile;
import io.github.quizmaven.exchange.marked.RowLines;
import io.github.quizmaven.exchange.mdq.question.QuestionKeys;
import io.github.quizmaven.exchange.mdq.question.Tag;
import io.github.quizmaven.source.Address;
import io.github.quizmaven.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The questions of the folder that exams can include. */
final class QuestionBank {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_.-]{1,99}");
    private static final List<String> ENDINGS = List.of(".mdq.md", ".mdq", ".md");

    private final Siblings siblings;
    private final Importer importer;
    private @Nullable List<Entry> entries;

    QuestionBank(Siblings siblings, Importer importer) {
        this.siblings = siblings;
        this.importer = importer;
    }

    /**
     * A question that is a file.
     *
     * @param path of the file
     * @param ids the names by which it is included
     * @param tags of its keys
     */
    record Entry(String path, Set<String> ids, Set<String> tags) {}

    /** A file of the bank, read anew. */
    @Nullable MarkedFile open(Entry entry) {
        @Nullable SourceFile source = siblings.open(entry.path());
        return source == null ? null : MarkedFile.of(new Notes(source), Tag::starts);
    }

    /** The question with an id; the one next to a file if there are several. */
    @Nullable Entry find(String id, String near) {
        String folder = Address.folder(near);
        List<Entry> found = entries().stream().filter(each -> each.ids().contains(id)).toList();
        return found.stream()
                .filter(each -> each.path().startsWith(folder))
                .findFirst()
                .orElse(found.isEmpty() ? named(folder, id) : found.get(0));
    }

    /** The file that is called by an id and may be no part of the import. */
    private @Nullable Entry named(String folder, String id) {
        if (!NAME.matcher(id).matches()) {
            return null;
        }
        for (String ending : ENDINGS) {
            @Nullable SourceFile source = siblings.open(folder + id + ending);
            if (source != null) {
                return entry(source);
            }
        }
        return null;
    }

    /** The questions below the folder of a file, sorted by path. */
    List<Entry> near(String path) {
        String folder = Address.folder(path);
        return entries().stream().filter(each -> each.path().startsWith(folder)).toList();
    }

    private List<Entry> entries() {
        if (entries == null) {
            List<Entry> found = new ArrayList<>();
            for (String path : siblings.paths()) {
                @Nullable SourceFile source = importer.reads(path) ? siblings.open(path) : null;
                if (source != null) {
                    @Nullable Entry entry = entry(source);
                    if (entry != null) {
                        found.add(entry);
                    }
                }
            }
            entries = found;
        }
        return entries;
    }

    /** Null for an exam. */
    private static @Nullable Entry entry(SourceFile source) {
        MarkedFile file = MarkedFile.of(new Notes(source), Tag::starts);
        List<Row> rows = RowLines.trimmed(file.rows());
        if (rows.isEmpty() || RowLines.heading(rows.get(0)) == 1) {
            return null;
        }
        ForeignKeys keys = file.keys();
        Set<String> ids = new TreeSet<>();
        @Nullable String id = keys.text("id");
        if (id != null) {
            ids.add(id);
        }
        var inline = QuestionKeys.INLINE_ID.matcher(rows.get(0).text());
        if (inline.lookingAt()) {
            ids.add(inline.group("id"));
        }
        String name = source.path().substring(source.path().lastIndexOf('/') + 1);
        ids.add(name.substring(0, name.indexOf('.') < 0 ? name.length() : name.indexOf('.')));
        return new Entry(source.path(), ids, new TreeSet<>(keys.list("tags")));
    }
}
