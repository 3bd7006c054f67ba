package io.github.quizmaven.rules.structure;

import io.github.quizmaven.quiz.Question;

/** Tells an author where a line of metadata goes, so that it can be pasted as it is. */
final class MetadataLine {

    private MetadataLine() {}

    static String help(Question question, String line) {
        return question.head().hasFence()
                ? "add this line to the metadata fence:\n" + line
                : "add these lines below the heading:\n```yaml question\n" + line + "\n```";
    }
}
