package io.github.quizmaven.rule.media;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.rule.Subject;
import io.github.quizmaven.rule.TextRule;
import io.github.quizmaven.source.Address;
import java.util.function.Consumer;

/** Images come with the quiz: its page loads nothing from elsewhere. */
public final class ImageExternalRule implements TextRule {

    private static final RuleId ID = RuleId.error("image-external");

    private static final String DATA = "data:";

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> report) {
        Links links = Links.of(subject);
        for (Links.Link link : links.distinct(Links.Link::isImage)) {
            if (link.address().kind() == Address.Kind.EXTERNAL) {
                report.accept(diagnostic(link, links));
            }
        }
    }

    private static Diagnostic diagnostic(Links.Link link, Links links) {
        boolean data = link.use().destination().regionMatches(true, 0, DATA, 0, DATA.length());
        return new Diagnostic(
                ID,
                links.place(link),
                data
                        ? "the page's policy blocks images in `data:` addresses"
                        : "the page's policy blocks images from other places",
                data
                        ? "save the image as a file in the source folder"
                        : "copy the image into the source folder");
    }
}
