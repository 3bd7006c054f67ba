package io.github.quizmaven.mutation;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ways to break the parts of questions, and what is between them. */
final class PartOperators {

    private PartOperators() {}

    static List<Operator> all() {
        return List.of(
                new Operator(
                        "hint-present",
                        "empty the hint",
                        s -> Operators.each(s, PartOperators::emptyHint)),
                new Operator(
                        "solution-present",
                        "empty the solution",
                        s -> Operators.each(s, PartOperators::emptySolution)),
                new Operator(
                        "unknown-part",
                        "mistype a part",
                        s -> Operators.each(s, PartOperators::mistyped)),
                new Operator(
                        "unknown-part",
                        "add a part of nobody's",
                        s -> Operators.each(s, PartOperators::foreignPart)),
                new Operator(
                        "malformed-heading",
                        "write a part with four signs",
                        s -> Operators.each(s, PartOperators::smallPart)),
                new Operator(
                        "malformed-heading",
                        "write a part with two signs",
                        s -> Operators.each(s, PartOperators::largePart)),
                new Operator(
                        "malformed-heading",
                        "write a part in bold",
                        s -> Operators.each(s, PartOperators::boldPart)),
                new Operator(
                        "malformed-heading",
                        "write a hint on its heading's line",
                        s -> Operators.each(s, PartOperators::joinedPart)),
                new Operator(
                        "malformed-heading",
                        "write a part as a label",
                        s -> Operators.each(s, PartOperators::labelledPart)),
                new Operator(
                        "stray-content",
                        "add a second solution",
                        s -> Operators.each(s, PartOperators::secondSolution)),
                new Operator(
                        "stray-content",
                        "write a level-1 heading in a part",
                        s -> Operators.each(s, PartOperators::topHeading)),
                new Operator(
                        "setext-heading",
                        "underline the hint",
                        s -> Operators.each(s, PartOperators::underline)),
                new Operator(
                        "response-missing",
                        "add a section without options",
                        s -> Operators.each(s, PartOperators::bareSection)),
                new Operator(
                        "response-missing",
                        "empty the back of a card",
                        s -> Operators.each(s, PartOperators::emptyCard)),
                new Operator(
                        "fence-swallows-question",
                        "leave a code block open",
                        s -> Operators.each(s, PartOperators::swallow)));
    }

    private static @Nullable Mutant emptyHint(Sound sound, int index) {
        Question question = sound.question(index);
        boolean needed = !List.of(Mode.EXAM, Mode.FLASHCARDS).contains(sound.quiz().mode());
        return needed && question.parts().hints().size() == 1
                ? emptied(sound, question.parts().hints().get(0).span())
                : null;
    }

    private static @Nullable Mutant emptySolution(Sound sound, int index) {
        Question question = sound.question(index);
        return question.response() instanceof Response.Recall
                        || question.parts().solution() == null
                        || question.parts().solution().text() == null
                        || question.parts().solution().answer() != null
                ? null
                : emptied(sound, question.parts().solution().text().span());
    }

    private static @Nullable Mutant emptyCard(Sound sound, int index) {
        Question question = sound.question(index);
        return question.response() instanceof Response.Recall recall
                ? Mutant.replace(sound, recall.back().span(), "")
                        .reportedAt(question.head().place())
                : null;
    }

    /** Without a part's text; reported at the part's name. */
    private static Mutant emptied(Sound sound, Span text) {
        int start = sound.text().lastIndexOf("###", text.start()) + "###".length();
        String line = sound.at(new Span(start, sound.lineEnd(start)));
        String name = line.replaceFirst("[ \\t]+#*[ \\t]*$", "");
        int from = start + name.length() - name.stripLeading().length();
        return Mutant.replace(sound, text, "")
                .reportedAt(new Span(from, start + name.stripTrailing().length()));
    }

    private static @Nullable Mutant smallPart(Sound sound, int index) {
        return hint(sound, index, "#### Hint");
    }

    private static @Nullable Mutant foreignPart(Sound sound, int index) {
        return atEnd(sound, index, "\n\n### Wombat\n\nLong ago.\n\n", "Wombat");
    }

    private static @Nullable Mutant secondSolution(Sound sound, int index) {
        return sound.question(index).parts().solution() == null
                ? null
                : atEnd(sound, index, "\n\n### Solution\n\nOnce more.\n\n", "Solution");
    }

    private static @Nullable Mutant topHeading(Sound sound, int index) {
        return atEnd(sound, index, "\n\n# Top\n\n", "# Top");
    }

    private static @Nullable Mutant bareSection(Sound sound, int index) {
        return atEnd(sound, index, "\n\n## Bare section\n\nNothing.\n\n", "Bare section");
    }

    /** Behind the last part's text; parts come last in every sound question. */
    private static @Nullable Mutant atEnd(Sound sound, int index, String text, String reported) {
        Span section = sound.section(index);
        String source = sound.at(section);
        int end = section.start() + source.replaceFirst("(?:\\n[-*]{3}\\s*|\\s)*$", "").length();
        return sound.question(index).parts().hints().isEmpty()
                ? null
                : Mutant.insert(sound, end, text, reported);
    }

    private static @Nullable Mutant underline(Sound sound, int index) {
        @Nullable Text hint =
                sound.question(index).parts().hints().stream().findFirst().orElse(null);
        return hint != null && Sound.isPlain(hint.source())
                ? Mutant.insert(sound, sound.lineEnd(hint.span().end()), "\n---", "---")
                : null;
    }

    private static @Nullable Mutant swallow(Sound sound, int index) {
        boolean last = index + 1 == sound.quiz().questions().size();
        Question next = last ? null : sound.question(index + 1);
        boolean plain =
                next != null
                        && !sound.question(index).parts().hints().isEmpty()
                        && next.type() == QuestionType.SINGLE_CHOICE
                        && !sound.at(sound.section(index)).contains("```")
                        && !sound.at(sound.section(index + 1)).contains("```")
                        && index + 2 == sound.quiz().questions().size();
        return plain
                ? Mutant.insert(
                        sound,
                        sound.question(index).parts().hints().get(0).span().end(),
                        "\n\n```text\ncode",
                        "```text")
                : null;
    }

    private static @Nullable Mutant mistyped(Sound sound, int index) {
        return Operators.first(sound, index, "(?<=^[ \\t]{0,3}### )Hint(?=[ \\t#]*$)", "Hnit");
    }

    private static @Nullable Mutant largePart(Sound sound, int index) {
        return sound.frontMatter() == null ? null : hint(sound, index, "## Hint");
    }

    private static @Nullable Mutant boldPart(Sound sound, int index) {
        return hint(sound, index, "### «**Hint**»");
    }

    private static @Nullable Mutant joinedPart(Sound sound, int index) {
        return hint(sound, index, "### «Hint: look»");
    }

    private static @Nullable Mutant labelledPart(Sound sound, int index) {
        Question question = sound.question(index);
        boolean named = sound.at(question.head().place()).endsWith("Hint");
        // What is right above goes on with the label's line, which can be a report of its own.
        boolean crowded = sound.find(index, "^\n### Hint$").isEmpty();
        return named || crowded ? null : hint(sound, index, "«**Hint:**» look");
    }

    /** Another form of the heading of the one hint. */
    private static @Nullable Mutant hint(Sound sound, int index, String slip) {
        return sound.question(index).parts().hints().size() == 1
                ? Operators.first(sound, index, "^### Hint$", slip)
                : null;
    }
}
