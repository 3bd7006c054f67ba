package io.github.quizmaven.rule.media;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.rule.Subject;
import io.github.quizmaven.rule.TextRule;
import io.github.quizmaven.source.Address;
import java.util.function.Consumer;

/** Links and images stay in the source folder, whose files are all that the site is made of. */
public final class PathEscapesRule implements TextRule {

    public static final RuleId ID = RuleId.error("path-escapes");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> report) {
        Links links = Links.of(subject);
        for (Links.Link link : links.distinct(each -> true)) {
            String written = "`" + link.use().destination() + "`";
            boolean linked = isSymbolic(link, links);
            if (link.address().kind() == Address.Kind.OUTSIDE || linked) {
                report.accept(
                        new Diagnostic(
                                ID,
                                links.place(link),
                                written
                                        + " leads out of the source folder"
                                        + (linked ? " through a symbolic link" : ""),
                                (linked ? "copy" : "move") + " the file into the source folder"));
            } else if (link.address().kind() == Address.Kind.ABSOLUTE) {
                report.accept(
                        new Diagnostic(
                                ID,
                                links.place(link),
                                written + " is not relative to this file",
                                "write the way from this file to the other, as in"
                                        + " `images/pods.png`"));
            }
        }
    }

    private static boolean isSymbolic(Links.Link link, Links links) {
        String path = link.address().path();
        return link.isLocal() && !path.isEmpty() && links.files().at(path).isOutside();
    }
}
