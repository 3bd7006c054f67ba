package io.github.quizmaven.mutation;

import io.github.quizmaven.model.Option;
import io.github.quizmaven.model.Question;
import io.github.quizmaven.model.QuestionType;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
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
                        "malformed-marker",
                        "close a box",
                        s -> distractors(s, (sound, o) -> Mutant.replace(sound, o.marker(), "[]"))),
                new Operator(
                        "malformed-marker",
                        "write a Cyrillic letter",
                        s -> keys(s, (sound, o) -> Mutant.replace(sound, o.marker(), "[х]"))),
                new Operator(
                        "malformed-marker",
                        "forget the blank behind the box",
                        s -> distractors(s, ChoiceOperators::glueText)),
                new Operator(
                        "malformed-marker",
                        "forget a marker",
                        s -> distractors(s, ChoiceOperators::forget)),
                new Operator(
                        "malformed-marker",
                        "start a heading on the marker's line",
                        s ->
                                distractors(
                                        s,
                                        (sound, o) ->
                                                Mutant.insert(
                                                        sound,
                                                        o.text().span().start(),
                                                        "# ",
                                                        "#"))),
                new Operator(
                        "options-split",
                        "put a comment between options",
                        s -> later(s, "<!-- note -->\n", "<!-- note -->")),
                new Operator(
                        "options-split",
                        "put a quote between options",
                        s -> later(s, "> a quote\n", "> a quote")),
                new Operator(
                        "options-split",
                        "put code between options",
                        s -> later(s, "```text\ncode\n```\n", "```text")),
                new Operator(
                        "stray-content",
                        "put text behind the options",
                        s -> each(s, ChoiceOperators::stray)),
                new Operator(
                        "hint-leaks-answer",
                        "say the key in a hint",
                        s -> each(s, ChoiceOperators::leak)),
                new Operator(
                        "answer-agrees",
                        "name another option",
                        s -> each(s, ChoiceOperators::disagree)));
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

    private static List<Mutant> distractors(Sound sound, BiFunction<Sound, Option, Mutant> damage) {
        return options(sound, false, damage);
    }

    private static List<Mutant> keys(Sound sound, BiFunction<Sound, Option, Mutant> damage) {
        return options(sound, true, damage);
    }

    private static List<Mutant> options(
            Sound sound, boolean correct, BiFunction<Sound, Option, Mutant> damage) {
        List<Mutant> mutants = new ArrayList<>();
        for (Question question : sound.quiz().questions()) {
            if (question.type() == QuestionType.SINGLE_CHOICE) {
                question.options().stream()
                        .skip(1)
                        .filter(
                                o ->
                                        o.correct() == correct
                                                && sound.isOneLine(o)
                                                && !looksLikeLink(o))
                        .forEach(o -> mutants.add(damage.apply(sound, o)));
            }
        }
        return mutants;
    }

    /** Behind a bracket, these make a link of it. */
    private static boolean looksLikeLink(Option option) {
        return "[(:".indexOf(option.text().source().charAt(0)) >= 0;
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
        if (!options.get(0).correct() || !sound.isOneLine(options.get(0))) {
            return null;
        }
        int start = sound.lineStart(options.get(1).marker().start());
        Option last = options.get(options.size() - 1);
        int end =
                sound.lineEnd(
                        (last.feedback() == null ? last.text() : last.feedback()).span().end());
        return Mutant.replace(sound, new Span(start, end), "")
                .reportedAt(sound.question(index).heading());
    }

    private static @Nullable Mutant addTen(Sound sound, int index) {
        List<Option> options = sound.question(index).options();
        Option last = options.get(options.size() - 1);
        if (!sound.isOneLine(last)) {
            return null;
        }
        String bullet = bullet(sound, last);
        if (!bullet.equals("- ")) {
            return null;
        }
        StringBuilder lines = new StringBuilder();
        for (int number = 0; number < 10; number++) {
            lines.append('\n').append("- [ ] surplus ").append(number);
        }
        int surplus = 10 - options.size();
        int at = surplus * "\n- [ ] surplus 0".length() + 3;
        return Mutant.replace(
                sound, Span.at(last.text().span().end()), lines.toString(), at, at + 3);
    }

    private static Mutant empty(Sound sound, Option option) {
        int start = option.marker().end();
        return Mutant.replace(sound, new Span(start, option.text().span().end()), "")
                .reportedAt(option.marker());
    }

    private static @Nullable Mutant repeat(Sound sound, int index) {
        List<Option> options = sound.question(index).options();
        Option first = options.get(0);
        Option last = options.get(options.size() - 1);
        return last.correct() || !sound.isOneLine(first) || !sound.isOneLine(last)
                ? null
                : Mutant.replace(sound, last.text().span(), first.text().source());
    }

    private static Mutant glueText(Sound sound, Option option) {
        return Mutant.replace(
                        sound, new Span(option.marker().end(), option.text().span().start()), "")
                .reportedAt(option.marker());
    }

    private static Mutant forget(Sound sound, Option option) {
        int start = sound.lineStart(option.marker().start());
        Span marker = new Span(option.marker().start(), option.text().span().start());
        int end = option.text().span().end() - marker.length();
        return Mutant.replace(sound, marker, "").reportedAt(new Span(start, end));
    }

    private static List<Mutant> later(Sound sound, String text, String reported) {
        List<Mutant> mutants = new ArrayList<>();
        for (Question question : sound.quiz().questions()) {
            if (question.type() == QuestionType.SINGLE_CHOICE) {
                for (Option option : question.options().subList(1, question.options().size())) {
                    int line = sound.lineStart(option.marker().start());
                    if (!sound.text().substring(0, line).endsWith("\n\n")) {
                        mutants.add(Mutant.insert(sound, line, text, reported));
                    }
                }
            }
        }
        return mutants;
    }

    private static @Nullable Mutant stray(Sound sound, int index) {
        List<Option> options = sound.question(index).options();
        Option last = options.get(options.size() - 1);
        return sound.isOneLine(last)
                ? Mutant.insert(sound, last.text().span().end(), "\n\nStray text.", "Stray text.")
                : null;
    }

    private static @Nullable Mutant leak(Sound sound, int index) {
        Question question = sound.question(index);
        String key = question.key().get(0).text().source();
        boolean long_ =
                key.split("\\s+").length > 2 && key.length() > 12 && key.matches("[\\w ,.]+");
        return long_ && question.hints().size() == 1
                ? Mutant.replace(
                        sound,
                        question.hints().get(0).span(),
                        "It is so: " + key,
                        10,
                        10 + key.replaceAll("[.]$", "").length())
                : null;
    }

    private static @Nullable Mutant disagree(Sound sound, int index) {
        Question question = sound.question(index);
        if (question.solution() == null || question.solution().answerSpan() == null) {
            return null;
        }
        String other = question.options().get(0).correct() ? "B" : "A";
        return Mutant.replace(sound, question.solution().answerSpan(), other);
    }

    private static String bullet(Sound sound, Option option) {
        return sound.text()
                .substring(sound.lineStart(option.marker().start()), option.marker().start());
    }
}
