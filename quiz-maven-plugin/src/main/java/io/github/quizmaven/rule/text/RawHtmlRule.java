package io.github.quizmaven.rule.text;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.read.foreign.ForeignForm;
import io.github.quizmaven.rule.Subject;
import io.github.quizmaven.rule.TextRule;
import io.github.quizmaven.syntax.Text;
import io.github.quizmaven.syntax.fact.html.RawTag;
import java.util.Set;
import java.util.function.Consumer;

/** No raw HTML but a few harmless tags, since anything else is shown as text. */
public final class RawHtmlRule implements TextRule {

    private static final RuleId ID = RuleId.warning("raw-html");

    /** Elements of documents: who writes one of these means markup. */
    private static final Set<String> MARKUP =
            Set.of(
                    ("a b blockquote center code del div em font h1 h2 h3 h4 h5 h6 hr i img ins li"
                                    + " ol p picture pre s small span strong table tbody td th thead tr u ul")
                            .split(" "));

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> report) {
        for (Text text : subject.texts()) {
            for (RawTag tag : text.rawTags()) {
                report.accept(
                        new Diagnostic(ID, subject.place(tag.place()), message(tag), help(tag)));
            }
        }
    }

    private static String message(RawTag tag) {
        String shown = " is shown as text, since ";
        return switch (tag.reason()) {
            case FOREIGN -> "the HTML `" + tag.source() + "` is shown as text";
            case ATTRIBUTES -> "`" + tag.source() + "`" + shown + "it has attributes";
            case UNPAIRED ->
                    "`" + tag.source() + "`" + shown + "its other half is not in the same block";
        };
    }

    private static String help(RawTag tag) {
        String name = tag.name();
        return switch (tag.reason()) {
            case FOREIGN ->
                    name.equals("quiz")
                            ? ForeignForm.QUIZ_TAG.help().text()
                            : MARKUP.contains(name)
                                    ? "write it in Markdown, or put it in backticks if it is meant to be"
                                            + " read"
                                    : "put it in backticks if it is meant to be read, or remove it";
            case ATTRIBUTES -> "write `<" + name + ">`";
            case UNPAIRED ->
                    tag.source().startsWith("</")
                            ? "remove it, or put `<" + name + ">` before it in the same block"
                            : "put `</" + name + ">` after it in the same block";
        };
    }
}
