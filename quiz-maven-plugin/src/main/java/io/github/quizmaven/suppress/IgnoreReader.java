package io.github.quizmaven.suppress;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.fix.Edit;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.source.Place;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.FileTree;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what the comments of a file ignore. */
public final class IgnoreReader {

    /** Reported here and nowhere else. */
    public static final RuleId IGNORE_REASON = RuleId.error("ignore-reason");

    /**
     * What the comments of a file say.
     *
     * @param ignores one for each rule that a comment names
     * @param diagnostics comments that do not say why
     */
    public record Outcome(List<Ignore> ignores, List<Diagnostic> diagnostics) {}

    private final SourceFile file;
    private final List<Ignore> ignores = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private IgnoreReader(SourceFile file) {
        this.file = file;
    }

    /**
     * @param tree the file without what the comments hide
     */
    public static Outcome read(FileTree tree, List<IgnoreComment> comments) {
        IgnoreReader reader = new IgnoreReader(tree.file());
        if (!comments.isEmpty()) {
            IgnoreRegions regions = new IgnoreRegions(tree);
            comments.forEach(each -> reader.read(each, regions.of(each)));
        }
        return new Outcome(reader.ignores, reader.diagnostics);
    }

    private void read(IgnoreComment comment, @Nullable Span region) {
        @Nullable Place covered = region == null ? null : file.place(region);
        if (comment.rules().isEmpty()) {
            ignores.add(new Ignore("", file.place(comment.span()), covered));
            return;
        }
        for (IgnoreComment.Named rule : comment.rules()) {
            ignores.add(new Ignore(rule.name(), file.place(rule.place()), covered));
        }
        reportReason(comment);
    }

    private void reportReason(IgnoreComment comment) {
        List<String> names = comment.rules().stream().map(IgnoreComment.Named::name).toList();
        String sound = "`<!-- quiz-ignore " + String.join(", ", names) + ": … -->`";
        switch (comment.reason()) {
            case GIVEN -> {
                // Nothing is wrong with it.
            }
            case MISSING ->
                    report(
                            comment,
                            "this ignores "
                                    + names.stream()
                                            .map(each -> "`" + each + "`")
                                            .collect(Collectors.joining(", "))
                                    + " without saying why",
                            Help.of("write the reason after a colon: " + sound));
            case WITHOUT_COLON ->
                    report(
                            comment,
                            "this is not read as the reason, since there is no colon before it",
                            Help.of(
                                    "write " + sound + ", with commas between several rules",
                                    colon(comment)));
        }
    }

    /** Of several words, nobody knows which are rules. */
    private static @Nullable Fix colon(IgnoreComment comment) {
        return comment.rules().size() > 1
                ? null
                : Fix.safe(Edit.insert(comment.rules().get(0).place().end(), ":"));
    }

    private void report(IgnoreComment comment, String message, Help help) {
        Place place = file.place(file.trimmed(comment.reasonPlace()));
        diagnostics.add(new Diagnostic(IGNORE_REASON, place, message, help));
    }
}
