package io.github.quizmaven.rule.media;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.rule.Subject;
import io.github.quizmaven.rule.TextRule;
import io.github.quizmaven.rule.bank.LinkTargetRule;
import io.github.quizmaven.rule.bank.Page;
import io.github.quizmaven.rule.bank.PendingLink;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.syntax.fact.LinkUse;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Links within the source folder lead to a file or to one of the quiz's own questions. What is in
 * other quizzes is known when all have been read: {@link LinkTargetRule} decides about those links.
 */
public final class LinkMissingRule implements TextRule {

    private static final RuleId ID = LinkTargetRule.ID;

    /** An address that is itself written as a link. */
    private static final Pattern NESTED = Pattern.compile("\\[[^\\[\\]]*+\\]\\(([^()]++)\\)");

    /** The start of an address of the web with a sign that is missing or wrong. */
    private static final Pattern WEB =
            Pattern.compile("(https?)(?!://)(?::[/\\\\]*+|//:?+|;/*+)", Pattern.CASE_INSENSITIVE);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> report) {
        UnreadLinks.report(subject, false, ID, report);
        Links links = Links.of(subject);
        Page own = Page.of(subject.authored());
        for (Links.Link link : links.distinct(each -> !each.isImage())) {
            Page.@Nullable Flaw flaw = written(link.use(), subject.authored().file());
            if (flaw == null && link.isLocal()) {
                flaw = flaw(link, links, own);
            }
            if (flaw != null) {
                report.accept(new Diagnostic(ID, links.place(link), flaw.message(), flaw.help()));
            }
        }
    }

    /** What is wrong with a link wherever it leads. */
    private static Page.@Nullable Flaw written(LinkUse use, SourceFile file) {
        Matcher start = WEB.matcher(use.destination());
        if (start.lookingAt()) {
            String rest = use.destination().substring(start.end());
            return new Page.Flaw(
                    "no address of the web begins with `" + start.group() + "`",
                    Help.of(
                            "write `" + start.group(1) + "://" + rest + "`",
                            address(use, file, start.group(1) + "://" + rest)));
        }
        return file.text().startsWith("[](", use.textPlace().start())
                        && !use.destination().isBlank()
                ? new Page.Flaw(
                        "the link has no words, so nothing of it is shown",
                        Help.of("write what it leads to between `[` and `]`"))
                : null;
    }

    /** Writes another address, if the one in the file has neither escapes nor entities. */
    private static @Nullable Fix address(LinkUse use, SourceFile file, String address) {
        return file.text(use.place()).equals(use.destination())
                ? Fix.safe(use.place(), address)
                : null;
    }

    /** The links of a file that lead to other pages, to be decided about at the end of a run. */
    public static List<PendingLink> pending(Subject subject) {
        Links links = Links.of(subject);
        return local(links).stream()
                .filter(each -> leadsToOtherPage(each, links))
                .map(
                        each ->
                                new PendingLink(
                                        links.place(each),
                                        each.address().path(),
                                        each.address().fragment()))
                .toList();
    }

    private static List<Links.Link> local(Links links) {
        return links.distinct(each -> !each.isImage()).stream()
                .filter(Links.Link::isLocal)
                .toList();
    }

    private static boolean leadsToOtherPage(Links.Link link, Links links) {
        String path = link.address().path();
        return SourceFile.isMarkdown(path)
                && !path.equals(links.path())
                && links.files().at(path).isFile();
    }

    private static Page.@Nullable Flaw flaw(Links.Link link, Links links, Page own) {
        String path = link.address().path();
        if (link.use().destination().isBlank()) {
            return new Page.Flaw(
                    "the link has no address",
                    Help.of(
                            "write the address between `(` and `)`, or only the text without"
                                    + " brackets"));
        }
        Matcher nested = NESTED.matcher(link.use().destination());
        if (nested.matches()) {
            return new Page.Flaw(
                    "the link's address is another link",
                    Help.of(
                            "write only `" + nested.group(1) + "`",
                            address(link.use(), links.file(), nested.group(1))));
        }
        if (path.isEmpty() || path.equals(links.path())) {
            return own.flaw(
                    links.place(link),
                    own.isQuiz() ? "this quiz" : "this page",
                    link.address().fragment(),
                    links.meant());
        }
        LocalFile file = links.files().at(path);
        return file.isMissing()
                ? new Page.Flaw(
                        Missing.message(link.address(), file), Missing.help(links, link, file))
                : null;
    }
}
