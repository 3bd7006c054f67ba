package io.github.quizmaven.rule.structure;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.rule.BoundQuestion;
import io.github.quizmaven.rule.BoundQuiz;
import io.github.quizmaven.rule.Rule;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A question's id can stand in links: lower-case letters, digits, {@code -} and {@code _}. */
public final class IdFormRule implements Rule {

    private static final RuleId ID = RuleId.error("id-form");
    private static final Pattern FORM =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}_-]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern OTHER =
            Pattern.compile("[^\\p{L}\\p{M}\\p{N}_]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern OUTER_DASHES = Pattern.compile("^-+|-+$");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(BoundQuiz bound, Consumer<Diagnostic> report) {
        bound.questions().forEach(each -> check(each, report));
    }

    private static void check(BoundQuestion bound, Consumer<Diagnostic> report) {
        String id = bound.question().id();
        if (bound.written("id") && !isSound(id)) {
            report.accept(
                    new Diagnostic(
                            ID,
                            bound.place("id"),
                            "`"
                                    + id
                                    + "` is no id: ids have lower-case letters, digits, `-` and `_`",
                            suggestion(id)));
        } else if (id.isEmpty() && bound.question().title() != null) {
            report.accept(
                    new Diagnostic(
                            ID,
                            bound.heading(),
                            "the title gives no id, as it has no letters and no digits",
                            MetadataLine.help(bound, "id: question-" + (bound.index() + 1))));
        }
    }

    private static boolean isSound(String id) {
        return FORM.matcher(id).matches() && id.equals(id.toLowerCase(Locale.ROOT));
    }

    private static String suggestion(String id) {
        String dashed = OTHER.matcher(id.toLowerCase(Locale.ROOT)).replaceAll("-");
        String bare = OUTER_DASHES.matcher(dashed).replaceAll("");
        return bare.isEmpty()
                ? "delete the line, or write an id of such characters"
                : "write `id: " + bare + "`";
    }
}
