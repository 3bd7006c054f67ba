package io.github.quizmaven.rule.media;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.rule.Subject;
import io.github.quizmaven.rule.TextRule;
import io.github.quizmaven.source.Address;
import java.util.function.Consumer;

/** Each image is a file in the source folder. */
public final class ImageMissingRule implements TextRule {

    private static final RuleId ID = RuleId.error("image-missing");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> report) {
        UnreadLinks.report(subject, true, ID, report);
        Links links = Links.of(subject);
        for (Links.Link link : links.distinct(Links.Link::isImage)) {
            if (link.isLocal()) {
                check(link, links, report);
            }
        }
    }

    private static void check(Links.Link link, Links links, Consumer<Diagnostic> report) {
        Address address = link.address();
        if (address.path().isEmpty()) {
            report.accept(
                    new Diagnostic(
                            ID,
                            links.place(link),
                            "the image has no address",
                            "write `![…](images/pods.png)`"));
            return;
        }
        LocalFile file = links.files().at(address.path());
        if (file.isMissing()) {
            report.accept(
                    new Diagnostic(
                            ID,
                            links.place(link),
                            Missing.message(address, file),
                            Missing.help(links, link, file)));
        }
    }
}
