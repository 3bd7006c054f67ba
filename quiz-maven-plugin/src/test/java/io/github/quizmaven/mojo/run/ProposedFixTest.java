package io.github.quizmaven.mojo.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.source.Sha256;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.source.folder.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProposedFixTest {

    private static final String TEXT = "- [] a\n- [x] b\n";
    private static final Span MARKER = new Span(2, 4);

    @TempDir private Path folder;

    @Test
    void showsTheCommandAndTheLinesThatChange() throws IOException {
        String diff = "@@ -1,2 +1,2 @@\n-- [] a\n+- [ ] a\n - [x] b";

        assertEquals(
                "\n\nmvn quiz:fix -Dquiz.write=true\n" + diff,
                shown(Fix.safe(MARKER, "[ ]"), TEXT));
        assertEquals(
                "\n\nmvn quiz:fix -Dquiz.unsafe=true -Dquiz.write=true\n" + diff,
                shown(Fix.unsafe(MARKER, "[ ]"), TEXT));
    }

    @Test
    void showsNothingOfAFileThatHasChangedSince() throws IOException {
        assertEquals("", shown(Fix.safe(MARKER, "[ ]"), "a\n"));
    }

    private String shown(Fix fix, String now) throws IOException {
        Files.writeString(folder.resolve("a.md"), now);
        Diagnostic found =
                new Diagnostic(
                        RuleId.error("malformed-marker"),
                        SourceFile.of("a.md", TEXT).place(MARKER),
                        "no marker",
                        Help.of("write one", fix));
        String hash = Sha256.hex(TEXT.getBytes(StandardCharsets.UTF_8));
        SourceTree files = SourceTree.below(folder, List.of(), List.of());
        return new ProposedFix(files, Map.of("a.md", hash)).text(found);
    }
}
