package io.github.quizmaven.mutation;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.read.part.PartName;
import io.github.quizmaven.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ways to break the headings of questions. */
final class HeadingOperators {

    private static final String SIGNS = "^##[ \\t]++(?=[^#\\s])";

    private HeadingOperators() {}

    static List<Operator> all() {
        return List.of(
                new Operator(
                        "malformed-heading",
                        "escape the signs of a later question",
                        s -> Operators.each(s, (sound, index) -> hidden(sound, index, "\\## %s"))),
                new Operator(
                        "malformed-heading",
                        "quote the heading of a later question",
                        s -> Operators.each(s, (sound, index) -> hidden(sound, index, "> ## %s"))),
                new Operator(
                        "malformed-heading",
                        "write a later question as a title",
                        s -> Operators.each(s, (sound, index) -> hidden(sound, index, "# %s"))),
                new Operator(
                        "malformed-heading",
                        "remove the space of a question",
                        s -> Operators.each(s, HeadingOperators::gluedQuestion)),
                new Operator(
                        "malformed-heading",
                        "put a no-break space into a question's heading",
                        s -> Operators.each(s, HeadingOperators::noBreakSpace)),
                new Operator(
                        "malformed-heading",
                        "write wide signs",
                        s -> Operators.each(s, HeadingOperators::wideSigns)),
                new Operator(
                        "id-unique",
                        "repeat a heading",
                        s -> Operators.each(s, HeadingOperators::repeatHeading)),
                new Operator(
                        "id-form",
                        "title without letters",
                        s -> Operators.each(s, HeadingOperators::signsOnly)),
                new Operator(
                        "title-present",
                        "empty a heading",
                        s -> Operators.each(s, HeadingOperators::emptyHeading)),
                new Operator(
                        "stem-present",
                        "empty the heading of a question without a stem",
                        s -> Operators.each(s, HeadingOperators::nothingAsked)));
    }

    private static @Nullable Mutant gluedQuestion(Sound sound, int index) {
        return Operators.first(sound, index, SIGNS, "##");
    }

    private static @Nullable Mutant repeatHeading(Sound sound, int index) {
        Question first = sound.question(0);
        boolean named =
                sound.questions().anyMatch(each -> !sound.find(each, "^[ \\t]*id:").isEmpty());
        return index == 0 || named || first.title() == null
                ? null
                : Mutant.replace(
                        sound, sound.question(index).head().place(), first.title().source());
    }

    private static @Nullable Mutant signsOnly(Sound sound, int index) {
        return sound.find(index, "^[ \\t]*id:").isEmpty()
                ? Mutant.replace(sound, sound.question(index).head().place(), "???")
                : null;
    }

    private static @Nullable Mutant emptyHeading(Sound sound, int index) {
        return sound.question(index).stem() == null ? null : withoutTitle(sound, index);
    }

    private static @Nullable Mutant nothingAsked(Sound sound, int index) {
        return sound.question(index).stem() == null ? withoutTitle(sound, index) : null;
    }

    private static @Nullable Mutant withoutTitle(Sound sound, int index) {
        Question question = sound.question(index);
        if (!sound.find(index, "^[ \\t]*id:").isEmpty()) {
            return null;
        }
        int marks = sound.text().lastIndexOf("##", question.head().place().start() - 1);
        return Mutant.replace(sound, question.head().place(), "")
                .reportedAt(new Span(marks, marks + 2));
    }

    private static @Nullable Mutant noBreakSpace(Sound sound, int index) {
        return Operators.first(sound, index, SIGNS, "«##»\u00a0");
    }

    private static @Nullable Mutant wideSigns(Sound sound, int index) {
        return Operators.first(sound, index, SIGNS, "«＃＃» ");
    }

    /** Another line for the heading of a choice that is not the first question. */
    private static @Nullable Mutant hidden(Sound sound, int index, String form) {
        Question question = sound.question(index);
        boolean plain =
                index > 0
                        && !sound.text().contains("](#")
                        && sound.question(index - 1).response() != null
                        && question.type() == QuestionType.SINGLE_CHOICE
                        && question.steps().isEmpty()
                        && question.title() != null
                        && Sound.isPlain(question.title().source())
                        // A title that names a part is reported with the parts below it.
                        && !(form.startsWith("#")
                                && PartName.of(question.title().source(), "en").isPresent())
                        && sound.find(index, "^##").size() > 1
                        && sound.find(index, "^### [^#\n]*Answer").isEmpty();
        Span heading = question.head().place();
        int line = sound.lineStart(heading.start());
        return plain
                        && sound.text().startsWith("\n\n", line - 2)
                        && sound.text().startsWith("\n\n", sound.lineEnd(line))
                        && sound.at(new Span(line, heading.start())).equals("## ")
                ? Mutant.replace(
                        sound,
                        new Span(line, sound.lineEnd(line)),
                        form.formatted(sound.at(heading)))
                : null;
    }
}
