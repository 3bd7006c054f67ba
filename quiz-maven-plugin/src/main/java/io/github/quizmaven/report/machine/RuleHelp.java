package io.github.quizmaven.report.machine;

import io.github.quizmaven.diagnostic.RuleId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the documentation says of a rule.
 *
 * @param rule the rule
 * @param summary what it is about, in one line
 * @param page its page, as Markdown
 */
public record RuleHelp(RuleId rule, String summary, String page) {

    private static final Pattern FLAGS =
            Pattern.compile(
                    "^## What it flags\\n+(.+?)\\n+## ", Pattern.MULTILINE | Pattern.DOTALL);

    /** What it flags, as one paragraph; the summary if the page does not say. */
    public String description() {
        Matcher section = FLAGS.matcher(page);
        return section.find() ? section.group(1).replaceAll("\\s+", " ") : summary;
    }
}
