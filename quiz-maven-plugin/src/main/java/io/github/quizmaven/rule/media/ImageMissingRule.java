package io.github.quizmaven.rule.media;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.Suggestion;
import io.github.quizmaven.markdown.LinkUse;
import io.github.quizmaven.rule.BoundQuiz;
import io.github.quizmaven.rule.Rule;
import io.github.quizmaven.source.Address;
import java.util.function.Consumer;

/** Each image is a file in the source folder. */
public final class ImageMissingRule implements Rule {

    private static final RuleId ID = RuleId.error("image-missing");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(BoundQuiz bound, Consumer<Diagnostic> report) {
        Suggestion meant = new Suggestion();
        for (LinkUse use : Uses.distinct(Uses.images(bound))) {
            Address address = Uses.address(use, bound);
            if (address.kind() != Address.Kind.LOCAL) {
                continue;
            }
            if (address.path().isEmpty()) {
                report(
                        bound,
                        use,
                        "the image has no address",
                        "write `![…](images/pods.png)`",
                        report);
                continue;
            }
            LocalFile file = LocalFile.at(address.path(), bound.folder(), meant);
            if (file.isMissing()) {
                report(
                        bound,
                        use,
                        Missing.message(address, file),
                        Missing.help(bound, file),
                        report);
            }
        }
    }

    private static void report(
            BoundQuiz bound,
            LinkUse use,
            String message,
            String help,
            Consumer<Diagnostic> report) {
        report.accept(new Diagnostic(ID, bound.place(use.place()), message, help));
    }
}
