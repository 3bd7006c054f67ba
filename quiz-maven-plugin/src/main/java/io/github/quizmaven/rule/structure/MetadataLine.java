package io.github.quizmaven.rule.structure;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.quiz.Question;

/** Tells an author where a line of metadata goes, so that it can be pasted as it is. */
final class MetadataLine {

    private MetadataLine() {}

    static Help help(Question question, String line) {
        return question.head().hasFence()
                ? Help.paste("add this line to the metadata fence:", line)
                : Help.paste("add these lines below the heading:", "```yaml question", line, "```");
    }
}
