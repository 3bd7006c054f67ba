package io.github.quizmaven.rule.structure;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.rule.QuestionRule;
import io.github.quizmaven.rule.QuestionSubject;
import io.github.quizmaven.source.Chars;
import io.github.quizmaven.source.Span;
import java.util.Locale;
import java.util.function.Consumer;

/** A question's id can be part of links: lower-case letters, digits, {@code -} and {@code _}. */
public final class IdFormRule implements QuestionRule {

    private static final RuleId ID = RuleId.error("id-form");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(QuestionSubject subject, Consumer<Diagnostic> report) {
        String id = subject.question().id();
        boolean written = subject.question().place(Key.ID) != null;
        if (written && !isSound(id)) {
            report.accept(
                    new Diagnostic(
                            ID,
                            subject.place(Key.ID),
                            "`"
                                    + id
                                    + "` is not an id: ids have lower-case letters, digits, `-` and"
                                    + " `_`",
                            suggestion(id, subject.place(Key.ID).span())));
        } else if (id.isEmpty() && subject.question().title() != null) {
            report.accept(
                    new Diagnostic(
                            ID,
                            subject.heading(),
                            "the title gives no id, as it has no letters and no digits",
                            MetadataLine.help(subject, "id: question-" + subject.number())));
        }
    }

    private static boolean isSound(String id) {
        return !id.isEmpty()
                && id.codePoints().allMatch(each -> each == '-' || isWord(each))
                && id.equals(id.toLowerCase(Locale.ROOT));
    }

    private static boolean isWord(int each) {
        return each == '_' || Chars.isOfName(each);
    }

    /** The same with one hyphen for whatever cannot be in an id, and none at its ends. */
    private static Help suggestion(String id, Span place) {
        StringBuilder bare = new StringBuilder();
        boolean gap = false;
        for (int each : id.toLowerCase(Locale.ROOT).codePoints().toArray()) {
            if (isWord(each)) {
                bare.append(gap && !bare.isEmpty() ? "-" : "").appendCodePoint(each);
            }
            gap = !isWord(each);
        }
        return bare.isEmpty()
                ? Help.of("delete the line, or write an id of such characters")
                : Help.of("write `id: " + bare + "`", Fix.safe(place, bare.toString()));
    }
}
