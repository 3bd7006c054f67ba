package io.github.quizmaven.exchange.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.exchange.outgoing.qti.QtiExporter;
import io.github.quizmaven.exchange.outgoing.qti.tree.QtiVersion;
import io.github.quizmaven.source.folder.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What QTI cannot hold of a challenge, whose keys a test holds in part. */
class QtiLossesTest {

    private static final Path BANK = Path.of("src/test/resources/export/graded");

    @Test
    void saysWhatIsLostAndWhere() throws IOException {
        SourceTree bank = SourceTree.below(BANK, List.of(), List.of());
        List<Diagnostic> losses =
                Banks.export(new QtiExporter(QtiVersion.V21), bank)
                        .finish(file -> {})
                        .losses()
                        .all();

        assertEquals(
                """
                3:7 `mode`: `qti21` has no place for it
                20:1 in `qti21` boxes and strokes in formulas are not shown
                20:1 in `qti21` what can be unfolded is always open
                20:1 in `qti21` words that are marked look like others
                40:5 in `qti21` words that are struck out look like others
                44:1 in `qti21` columns are not aligned
                114:3 what the columns are called: `qti21` has no place for it
                128:3 what the columns are called: `qti21` has no place for it
                163:3 in `qti21` only upper and lower case are the same: spaces, \
                dashes, quotes and letters of other forms are to be typed as in an accepted answer
                164:3 in `qti21` only upper and lower case are the same: spaces, \
                dashes, quotes and letters of other forms are to be typed as in an accepted answer
                179:1 in `qti21` words that are struck out look like others
                """,
                String.join(
                        "",
                        losses.stream()
                                .map(
                                        each ->
                                                "%d:%d %s\n"
                                                        .formatted(
                                                                each.place().line(),
                                                                each.place().column(),
                                                                each.message()))
                                .toList()));
    }
}
