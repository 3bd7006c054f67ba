package io.github.quizmaven.parse;

import io.github.quizmaven.diagnostic.Ignore;
import io.github.quizmaven.source.Place;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the comments that ignore reports. */
final class IgnoreReader {

    private final DocumentBuilder document;
    private final SourceFile file;

    IgnoreReader(DocumentBuilder document) {
        this.document = document;
        this.file = document.file();
    }

    /** Records what is to be ignored, and reports comments that do not say why. */
    void read(BlockTree tree) {
        if (tree.comments().isEmpty()) {
            return;
        }
        IgnoreRegions regions = new IgnoreRegions(tree);
        for (IgnoreComment comment : tree.comments()) {
            @Nullable Span region = regions.of(comment);
            @Nullable Place covered = region == null ? null : file.place(region);
            if (comment.rules().isEmpty()) {
                document.ignore(new Ignore("", file.place(comment.span()), covered));
                continue;
            }
            for (IgnoreComment.Named rule : comment.rules()) {
                document.ignore(new Ignore(rule.name(), file.place(rule.place()), covered));
            }
            reportReason(comment);
        }
    }

    private void reportReason(IgnoreComment comment) {
        List<String> names = comment.rules().stream().map(IgnoreComment.Named::name).toList();
        String sound = "`<!-- quiz-ignore " + String.join(", ", names) + ": … -->`";
        switch (comment.reason()) {
            case GIVEN -> {
                // Nothing is wrong with it.
            }
            case MISSING ->
                    document.report(
                            Syntax.IGNORE_REASON,
                            comment.reasonPlace(),
                            "this ignores "
                                    + names.stream()
                                            .map(each -> "`" + each + "`")
                                            .collect(Collectors.joining(", "))
                                    + " without saying why",
                            "write the reason behind a colon: " + sound);
            case WITHOUT_COLON ->
                    document.report(
                            Syntax.IGNORE_REASON,
                            comment.reasonPlace(),
                            "this is not read as the reason, since no colon stands before it",
                            "write " + sound + "; between several rules stand commas");
        }
    }
}
