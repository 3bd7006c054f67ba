package io.github.quizmaven.mojo.run;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.fix.FixedText;
import io.github.quizmaven.fix.UnifiedDiff;
import io.github.quizmaven.source.Sha256;
import io.github.quizmaven.source.folder.Opened;
import io.github.quizmaven.source.folder.SourceTree;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells what {@code quiz:fix} would do about a problem.
 *
 * @param hashes of the files as they were checked, by path
 */
record ProposedFix(SourceTree files, Map<String, String> hashes) {

    /** The lines that say which file differs. */
    private static final int HEAD = 2;

    /**
     * What to call and what it would change, on lines of their own; empty if it would do nothing,
     * or if the file has changed since.
     */
    String text(Diagnostic diagnostic) {
        @Nullable Fix fix = diagnostic.fix();
        String path = diagnostic.place().path();
        if (fix == null
                || !(files.open(path, SourceTree.MAX_BYTES) instanceof Opened.Content content)
                || !Sha256.hex(content.bytes()).equals(hashes.get(path))) {
            return "";
        }
        FixedText fixed = FixedText.of(content.bytes()).with(fix.edits());
        List<String> diff = UnifiedDiff.of(path, fixed);
        return "\n\nmvn quiz:fix%s -Dquiz.write=true\n%s"
                .formatted(
                        fix.safe() ? "" : " -Dquiz.unsafe=true",
                        String.join("\n", diff.subList(Math.min(HEAD, diff.size()), diff.size())));
    }
}
