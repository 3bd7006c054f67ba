package io.github.quizmaven.read.metadata;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.key.Kind;
import io.github.quizmaven.read.context.Findings;
import io.github.quizmaven.read.yaml.Quoting;
import io.github.quizmaven.read.yaml.Yaml;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.suppress.Unknown;

/** Warns where YAML takes the rest of a text for a comment, as in {@code author: Team #1}. */
final class CutTexts {

    private final Findings findings;
    private final RuleId rule;

    /**
     * @param rule the one for the syntax of what is read
     */
    CutTexts(Findings findings, RuleId rule) {
        this.findings = findings;
        this.rule = rule;
    }

    void check(Key<?> key, Yaml value) {
        if (value instanceof Yaml.Sequence list && key.kind() == Kind.TEXT_LIST) {
            // Between brackets what follows a comment is on another line, and so are their ends.
            list.items().forEach(each -> check(false, key.name(), each));
        } else if (key.kind() == Kind.TEXT_LIST && value instanceof Yaml.Scalar) {
            check(true, key.name(), value);
        } else if (key.kind() == Kind.TEXT || key.kind() == Kind.OWN && key.text().test("")) {
            check(true, key.name(), value);
        }
    }

    /** As it would be with quotes; what is between the commas of a list gets its own. */
    private static String quoted(boolean whole, String name, String value) {
        return whole && name.equals(Key.TAGS.name())
                ? Quoting.list(value)
                : Quoting.quoted(value.strip());
    }

    /**
     * @param whole whether it is all of the key's value
     */
    private void check(boolean whole, String name, Yaml value) {
        if (!(value instanceof Yaml.Scalar scalar) || !scalar.plain()) {
            return;
        }
        SourceFile file = findings.file();
        int at = scalar.span().end();
        int end = file.lines().end(file.lines().line(at));
        int sign = at;
        while (sign < end && Character.isWhitespace(file.text().charAt(sign))) {
            sign++;
        }
        // An empty value may end where its comment starts.
        boolean apart = sign > at || sign > 0 && file.text().charAt(sign - 1) == ' ';
        if (apart && sign < end && file.text().charAt(sign) == '#') {
            String what = Key.TAGS.name().equals(name) ? "tag" : name;
            String message =
                    "everything from ` #` on is a comment, so the " + what + " ends before it";
            int from = scalar.text().isBlank() ? sign : scalar.span().start();
            Span written = new Span(from, file.trimmed(new Span(at, end)).end());
            String quoted = quoted(whole, name, file.text(written));
            String words =
                    "put the "
                            + what
                            + " in quotes if the `#` belongs to it"
                            + (whole ? ": `" + name + ": " + quoted + "`" : "");
            // No sign of an id needs quotes.
            Help help =
                    Help.of(words, name.equals(Key.ID.name()) ? null : Fix.unsafe(written, quoted));
            if (name.equals(Key.TITLE.name()) && scalar.text().isBlank()) {
                // Nothing is left, which is an error, but one with this place and this help.
                findings.report(rule, new Span(sign, end), message, help);
                findings.unknown(Unknown.of(new Span(0, file.text().length()), "title-present"));
            } else {
                findings.warn(rule, new Span(sign, end), message, help);
            }
        }
    }
}
