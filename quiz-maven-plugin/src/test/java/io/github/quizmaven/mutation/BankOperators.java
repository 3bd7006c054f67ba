package io.github.quizmaven.mutation;

import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.quiz.response.Step;
import io.github.quizmaven.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ways to ask a question twice. */
final class BankOperators {

    /** Behind all other names, so that the copy is the later one. */
    private static final String COPY = "zz-copy.md";

    /** What a question's text needs from elsewhere in its file. */
    private static final Pattern DEFINITION = Pattern.compile("(?m)^[ \\t]*\\[[^\\]]+\\]: ");

    private BankOperators() {}

    static List<Operator> all() {
        return List.of(
                new Operator(
                        "duplicate-question",
                        "copy a question into another quiz",
                        s -> each(s, (sound, index) -> copied(sound, sound, index))),
                new Operator(
                        "duplicate-question",
                        "copy a question to the end of its quiz",
                        s -> each(s, BankOperators::repeated)),
                new Operator(
                        "conflicting-answer",
                        "copy a question and mark another option",
                        s -> each(s, BankOperators::contradicted)),
                new Operator(
                        "conflicting-answer",
                        "copy a question and turn its steps around",
                        s -> each(s, BankOperators::turned)));
    }

    private static List<Mutant> each(
            Sound sound, BiFunction<Sound, Integer, @Nullable Mutant> damage) {
        return DEFINITION.matcher(sound.text()).find()
                ? List.of()
                : sound.questions()
                        .map(index -> damage.apply(sound, index))
                        .filter(Objects::nonNull)
                        .toList();
    }

    /**
     * A quiz beside the sound one, with the same front matter.
     *
     * @param changed the sound one, or what it became, of which the question is taken
     */
    private static Mutant copied(Sound sound, Sound changed, int index) {
        String head =
                changed.frontMatter() == null
                        ? "---\ntitle: Copy\n---\n"
                        : changed.text().substring(0, changed.body());
        String copy = head + "\n" + changed.at(changed.section(index));
        Sound other = Sound.of(sound.folder().with(COPY, copy), COPY);
        return new Mutant(other.folder(), COPY, other.question(0).heading());
    }

    /** Under an id of its own; that it has the other one's is another rule's matter. */
    private static @Nullable Mutant repeated(Sound sound, int index) {
        if (!sound.find(index, "^[ \\t]*```(?i:ya?ml question)[ \\t]*$").isEmpty()
                || !sound.find(index, "^[ \\t]*id:").isEmpty()) {
            return null;
        }
        Span heading = sound.question(index).heading();
        int line = sound.lineEnd(heading.end());
        Span section = sound.section(index);
        String text =
                "\n\n"
                        + sound.at(new Span(section.start(), heading.start()))
                        + "«"
                        + sound.at(heading)
                        + "»"
                        + sound.at(new Span(heading.end(), line))
                        + "\n\n```yaml question\nid: copy\n```\n"
                        + sound.at(new Span(line, section.end()));
        return Mutant.insert(sound, sound.text().length(), text);
    }

    private static @Nullable Mutant contradicted(Sound sound, int index) {
        Question question = sound.question(index);
        if (question.type() != QuestionType.SINGLE_CHOICE || question.solution() == null) {
            return null;
        }
        boolean named = question.solution().answer() != null;
        Option key = question.key().get(0);
        Option other =
                question.options().stream().filter(each -> !each.correct()).findFirst().get();
        String text = swapped(sound, key.marker(), other.marker());
        return named ? null : copied(sound, changed(sound, text), index);
    }

    private static @Nullable Mutant turned(Sound sound, int index) {
        Question question = sound.question(index);
        if (question.type() != QuestionType.ORDERING || !question.options().isEmpty()) {
            return null;
        }
        List<Step> steps = question.steps();
        String text =
                swapped(
                        sound,
                        steps.get(steps.size() - 2).text().span(),
                        steps.get(steps.size() - 1).text().span());
        return copied(sound, changed(sound, text), index);
    }

    private static String swapped(Sound sound, Span one, Span two) {
        Span first = one.start() < two.start() ? one : two;
        Span second = one.start() < two.start() ? two : one;
        return sound.text().substring(0, first.start())
                + sound.at(second)
                + sound.at(new Span(first.end(), second.start()))
                + sound.at(first)
                + sound.text().substring(second.end());
    }

    private static Sound changed(Sound sound, String text) {
        return Sound.of(sound.folder().with(sound.path(), text), sound.path());
    }
}
