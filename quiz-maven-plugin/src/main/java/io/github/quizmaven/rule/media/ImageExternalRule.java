package io.github.quizmaven.rule.media;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.markdown.LinkUse;
import io.github.quizmaven.rule.BoundQuiz;
import io.github.quizmaven.rule.Rule;
import io.github.quizmaven.source.Address;
import java.util.Locale;
import java.util.function.Consumer;

/** Images come with the quiz: its page loads nothing from elsewhere. */
public final class ImageExternalRule implements Rule {

    private static final RuleId ID = RuleId.error("image-external");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(BoundQuiz bound, Consumer<Diagnostic> report) {
        for (LinkUse use : Uses.distinct(Uses.images(bound))) {
            if (Uses.address(use, bound).kind() == Address.Kind.EXTERNAL) {
                boolean data = use.destination().toLowerCase(Locale.ROOT).startsWith("data:");
                report.accept(
                        new Diagnostic(
                                ID,
                                bound.place(use.place()),
                                data
                                        ? "the page's policy blocks images in `data:` addresses"
                                        : "the page's policy blocks images from other places",
                                data
                                        ? "save the image as a file in the source folder"
                                        : "copy the image into the source folder"));
            }
        }
    }
}
