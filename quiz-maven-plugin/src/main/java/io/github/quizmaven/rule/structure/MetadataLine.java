package io.github.quizmaven.rule.structure;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.rule.BoundQuestion;
import java.util.regex.Pattern;

/** Tells an author where a line of metadata goes, so that it can be pasted as it is. */
final class MetadataLine {

    /** Below the heading, comments aside, a fence like {@code yaml question}. */
    private static final Pattern FENCE =
            Pattern.compile(
                    "[^\\n]*\\n(?:\\s*<!--(?:(?!-->)[\\s\\S])*+-->)*+\\s*"
                            + "(?:`{3,}|~{3,})\\s*(?i:ya?ml)\\s+(?i:question)\\s*\\n");

    private MetadataLine() {}

    static Help help(BoundQuestion question, String line) {
        return hasFence(question)
                ? Help.paste("add this line to the metadata fence:", line)
                : Help.paste("add these lines below the heading:", "```yaml question", line, "```");
    }

    private static boolean hasFence(BoundQuestion question) {
        String text = question.quiz().quiz().file().text();
        int from = question.question().heading().start();
        return FENCE.matcher(text).region(from, text.length()).lookingAt();
    }
}
