package io.github.quizmaven.fix;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.fix.Edit;
import io.github.quizmaven.diagnostic.fix.Fix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The fixes of one file that can be made at once: where two would change the same place, the first
 * in the order of the file is made and the other waits for the next round.
 *
 * @param edits of all of them, in order
 * @param count how many fixes they are of
 */
public record Fixes(List<Edit> edits, int count) {

    public Fixes {
        edits = List.copyOf(edits);
    }

    /**
     * Chooses among those of a file's diagnostics.
     *
     * @param found in the order of the file
     * @param unsafe whether fixes are made that an author may not want
     */
    public static Fixes of(List<Diagnostic> found, boolean unsafe) {
        NavigableMap<Integer, Edit> chosen = new TreeMap<>();
        int count = 0;
        for (Diagnostic each : found) {
            @Nullable Fix fix = each.fix();
            if (fix != null
                    && (fix.safe() || unsafe)
                    && fix.edits().stream().noneMatch(edit -> meetsOne(edit, chosen))) {
                fix.edits().forEach(edit -> chosen.put(edit.span().start(), edit));
                count++;
            }
        }
        return new Fixes(new ArrayList<>(chosen.values()), count);
    }

    private static boolean meetsOne(Edit edit, NavigableMap<Integer, Edit> chosen) {
        @Nullable Edit before = value(chosen.floorEntry(edit.span().start()));
        @Nullable Edit after = value(chosen.ceilingEntry(edit.span().start()));
        return before != null && before.meets(edit) || after != null && edit.meets(after);
    }

    private static @Nullable Edit value(Map.@Nullable Entry<Integer, Edit> entry) {
        return entry == null ? null : entry.getValue();
    }
}
