package io.github.quizmaven.rule.media;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.Suggestion;
import io.github.quizmaven.markdown.LinkUse;
import io.github.quizmaven.model.Question;
import io.github.quizmaven.rule.BoundQuiz;
import io.github.quizmaven.rule.Rule;
import io.github.quizmaven.source.Address;
import io.github.quizmaven.source.SourceFolder;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Links within the source folder lead to a file, to a quiz's page or to one of its questions. */
public final class LinkMissingRule implements Rule {

    private static final RuleId ID = RuleId.error("link-missing");

    /** How pages mark a question's place. */
    private static final String PAGE_PREFIX = "q-";

    /** What is wrong with a link, and what to do. */
    private record Flaw(String message, String help) {}

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(BoundQuiz bound, Consumer<Diagnostic> report) {
        Suggestion meant = new Suggestion();
        SourceFolder.Target own = own(bound);
        for (LinkUse use : Uses.distinct(Uses.all(bound).filter(each -> !each.image()))) {
            Address address = Uses.address(use, bound);
            if (address.kind() == Address.Kind.LOCAL) {
                Flaw flaw = flaw(bound, own, address, meant);
                if (flaw != null) {
                    report.accept(
                            new Diagnostic(
                                    ID, bound.place(use.place()), flaw.message(), flaw.help()));
                }
            }
        }
    }

    private static @Nullable Flaw flaw(
            BoundQuiz bound, SourceFolder.Target own, Address address, Suggestion meant) {
        String path = address.path();
        if (path.isEmpty() || path.equals(bound.quiz().file().path())) {
            return fragment(own, "this quiz", address.fragment(), meant);
        }
        LocalFile file = LocalFile.at(path, bound.folder(), meant);
        if (file.isMissing()) {
            return new Flaw(Missing.message(address, file), Missing.help(bound, file));
        }
        if (file.state() == LocalFile.State.OUTSIDE || !path.endsWith(".md")) {
            return null;
        }
        SourceFolder.@Nullable Target page = bound.folder().page(path);
        return page == null
                ? new Flaw(
                        "`" + path + "` is not a quiz of this build and has no page",
                        "link to a quiz, or to a file that is not Markdown")
                : fragment(page, "`" + path + "`", address.fragment(), meant);
    }

    private static SourceFolder.Target own(BoundQuiz bound) {
        return new SourceFolder.Target(
                bound.quiz().questions().stream()
                        .map(Question::id)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                bound.complete());
    }

    private static @Nullable Flaw fragment(
            SourceFolder.Target page, String name, String id, Suggestion meant) {
        Set<String> ids = page.questions();
        if (id.isEmpty() || ids.contains(id) || !page.complete()) {
            return null;
        }
        boolean prefixed =
                id.startsWith(PAGE_PREFIX) && ids.contains(id.substring(PAGE_PREFIX.length()));
        String near =
                prefixed ? id.substring(PAGE_PREFIX.length()) : meant.nearest(id, ids).orElse(null);
        return new Flaw(
                name + " has no question with the id `" + id + "`",
                near == null
                        ? "link to a question's id, or leave `#" + id + "` out"
                        : "did you mean `#" + near + "`?");
    }
}
