package io.github.quizmaven.mutation;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Ways to break the options of choices. */
final class ChoiceOperators {

    private ChoiceOperators() {}

    static List<Operator> all() {
        return List.of(
                new Operator(
                        "one-correct-answer",
                        "mark a distractor too",
                        s -> each(s, ChoiceOperators::markAnother)),
                new Operator(
                        "one-correct-answer",
                        "unmark the key",
                        s -> each(s, ChoiceOperators::unmark)),
                new Operator(
                        "options-count",
                        "leave one option",
                        s -> each(s, ChoiceOperators::leaveOne)),
                new Operator(
                        "options-count", "add ten options", s -> each(s, ChoiceOperators::addTen)),
                new Operator(
                        "option-empty",
                        "empty a distractor",
                        s -> distractors(s, ChoiceOperators::empty)),
                new Operator(
                        "options-distinct",
                        "repeat an option",
                        s -> each(s, ChoiceOperators::repeat)),
                new Operator(
                        "stray-content",
                        "put text behind the options",
                        s -> each(s, ChoiceOperators::stray)),
                new Operator(
                        "hint-leaks-answer",
                        "say the key in a hint",
                        s -> each(s, ChoiceOperators::leak)),
                new Operator(
                        "option-label",
                        "say that an option is wrong",
                        s -> distractors(s, ChoiceOperators::verdict)),
                new Operator(
                        "option-label",
                        "write a letter before the option",
                        s -> each(s, ChoiceOperators::letter)),
                new Operator("options-all-right", "mark all options", ChoiceOperators::markAll),
                new Operator(
                        "answer-agrees",
                        "name another option",
                        s -> each(s, ChoiceOperators::disagree)),
                new Operator(
                        "answer-agrees",
                        "name another option at the start",
                        s -> each(s, ChoiceOperators::disagreeFirst)));
    }

    /** Choices whose options are nothing but text. */
    private static List<Mutant> each(
            Sound sound, BiFunction<Sound, Integer, @Nullable Mutant> damage) {
        return sound.questions()
                .filter(
                        index ->
                                sound.question(index).type() == QuestionType.SINGLE_CHOICE
                                        && sound.question(index).options().size() > 1)
                .map(index -> damage.apply(sound, index))
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Mutant> distractors(
            Sound sound, BiFunction<Sound, Option, @Nullable Mutant> damage) {
        return options(sound, damage, each -> !each.correct());
    }

    /** The options of choices. */
    static List<Mutant> options(
            Sound sound,
            BiFunction<Sound, Option, @Nullable Mutant> damage,
            Predicate<Option> wanted) {
        return sound.quiz().questions().stream()
                .filter(each -> each.type() == QuestionType.SINGLE_CHOICE)
                .flatMap(each -> each.options().stream())
                .filter(wanted)
                .map(each -> damage.apply(sound, each))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Mutant markAnother(Sound sound, int index) {
        List<Option> options = sound.question(index).options();
        int key = options.indexOf(sound.question(index).key().get(0));
        int other = key == 0 ? options.size() - 1 : 0;
        Mutant mutant = Mutant.replace(sound, options.get(other).marker(), "[x]");
        return other > key ? mutant : mutant.reportedAt(options.get(key).marker());
    }

    private static Mutant unmark(Sound sound, int index) {
        Option key = sound.question(index).key().get(0);
        return Mutant.replace(sound, key.marker(), "[ ]")
                .reportedAt(sound.question(index).options().get(0).marker());
    }

    private static @Nullable Mutant leaveOne(Sound sound, int index) {
        List<Option> options = sound.question(index).options();
        if (!options.get(0).correct()) {
            return null;
        }
        int start = sound.lineStart(options.get(1).marker().start());
        int end = sound.lineEnd(sound.end(options.get(options.size() - 1)));
        return Mutant.replace(sound, new Span(start, end), "")
                .reportedAt(sound.question(index).head().place());
    }

    private static Mutant addTen(Sound sound, int index) {
        List<Option> options = sound.question(index).options();
        Option last = options.get(options.size() - 1);
        StringBuilder lines = new StringBuilder();
        for (int number = 0; number < 10; number++) {
            boolean surplus = options.size() + number == 10;
            lines.append('\n').append(sound.bullet(last));
            lines.append(surplus ? "«[ ]»" : "[ ]").append(" surplus ").append(number);
        }
        return Mutant.insert(sound, sound.lineEnd(sound.end(last)), lines.toString());
    }

    /** Without a link that would leave its definition unused. */
    private static @Nullable Mutant empty(Sound sound, Option option) {
        if (option.text().source().contains("[link]")) {
            return null;
        }
        int start = option.marker().end();
        return Mutant.replace(sound, new Span(start, sound.end(option)), "")
                .reportedAt(option.marker());
    }

    private static @Nullable Mutant repeat(Sound sound, int index) {
        List<Option> options = sound.question(index).options();
        Option first = options.get(0);
        Option last = options.get(options.size() - 1);
        return last.correct() || !sound.isOneLine(first) || !sound.startsOnMarkersLine(last)
                ? null
                : Mutant.replace(sound, last.text().span(), first.text().source());
    }

    private static Mutant stray(Sound sound, int index) {
        List<Option> options = sound.question(index).options();
        int end = sound.lineEnd(sound.end(options.get(options.size() - 1)));
        return Mutant.insert(sound, end, "\n\n«Stray text.»\n");
    }

    private static @Nullable Mutant leak(Sound sound, int index) {
        Question question = sound.question(index);
        String key = question.key().get(0).text().source();
        boolean telling = key.split("\\s+").length > 2 && key.length() > 12 && Sound.isPlain(key);
        return telling && question.parts().hints().size() == 1
                ? Mutant.replace(
                        sound,
                        question.parts().hints().get(0).span(),
                        "It is so: " + key,
                        10,
                        10 + key.replaceAll("[.]$", "").length())
                : null;
    }

    private static @Nullable Mutant disagree(Sound sound, int index) {
        Question question = sound.question(index);
        if (question.parts().solution() == null
                || question.parts().solution().answerSpan() == null) {
            return null;
        }
        String other = question.options().get(0).correct() ? "B" : "A";
        return Mutant.replace(sound, question.parts().solution().answerSpan(), other);
    }

    private static @Nullable Mutant verdict(Sound sound, Option option) {
        return sound.isOneLine(option)
                ? Mutant.insert(sound, option.text().span().end(), " «(wrong)»")
                : null;
    }

    private static @Nullable Mutant letter(Sound sound, int index) {
        Option last = sound.question(index).options().get(1);
        return sound.isOneLine(last)
                ? Mutant.insert(sound, last.text().span().start(), "«B)» ")
                : null;
    }

    private static List<Mutant> markAll(Sound sound) {
        return sound.questions()
                .filter(index -> sound.question(index).type() == QuestionType.MULTIPLE_CHOICE)
                .filter(index -> !sound.at(sound.section(index)).contains("Answer:"))
                .map(
                        index -> {
                            StringBuilder text = new StringBuilder(sound.text());
                            List<Option> options = sound.question(index).options();
                            options.forEach(each -> text.setCharAt(each.marker().start() + 1, 'x'));
                            return Mutant.of(sound, text.toString(), options.get(0).marker());
                        })
                .toList();
    }

    private static @Nullable Mutant disagreeFirst(Sound sound, int index) {
        Question question = sound.question(index);
        if (question.parts().solution() == null || question.parts().solution().text() == null) {
            return null;
        }
        String other = question.options().get(0).correct() ? "B" : "A";
        return Mutant.insert(
                sound,
                question.parts().solution().text().span().start(),
                "The correct answer is «" + other + "».\n\n");
    }
}
