package io.github.quizmaven.rule.media;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.markdown.LinkUse;
import io.github.quizmaven.rule.BoundQuiz;
import io.github.quizmaven.rule.Rule;
import io.github.quizmaven.source.Address;
import io.github.quizmaven.source.Opened;
import io.github.quizmaven.source.SourceFolder;
import java.util.function.Consumer;

/** Links and images stay in the source folder, whose files are all that the site is made of. */
public final class PathEscapesRule implements Rule {

    public static final RuleId ID = RuleId.error("path-escapes");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(BoundQuiz bound, Consumer<Diagnostic> report) {
        for (LinkUse use : Uses.distinct(Uses.all(bound))) {
            Address address = Uses.address(use, bound);
            Address.Kind kind = address.kind();
            boolean linked = kind == Address.Kind.LOCAL && isOutside(address.path(), bound);
            if (kind == Address.Kind.OUTSIDE || linked) {
                report.accept(
                        new Diagnostic(
                                ID,
                                bound.place(use.place()),
                                "`%s` leads out of the source folder%s"
                                        .formatted(
                                                use.destination(),
                                                linked ? " through a symbolic link" : ""),
                                (linked ? "copy" : "move") + " the file into the source folder"));
            } else if (kind == Address.Kind.ABSOLUTE) {
                report.accept(
                        new Diagnostic(
                                ID,
                                bound.place(use.place()),
                                "`" + use.destination() + "` is not relative to this file",
                                "write the way from this file to the other, as in"
                                        + " `images/pods.png`"));
            }
        }
    }

    private static boolean isOutside(String path, BoundQuiz bound) {
        return !path.isEmpty()
                && bound.folder().refusal(path, SourceFolder.MOST_BYTES) == Opened.Refused.OUTSIDE;
    }
}
