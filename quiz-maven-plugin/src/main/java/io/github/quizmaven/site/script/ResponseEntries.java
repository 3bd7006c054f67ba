package io.github.quizmaven.site.script;

import io.github.quizmaven.quiz.response.Choice;
import io.github.quizmaven.quiz.response.Cloze;
import io.github.quizmaven.quiz.response.Matching;
import io.github.quizmaven.quiz.response.Numeric;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.response.Ordering;
import io.github.quizmaven.quiz.response.ResponseVisitor;
import io.github.quizmaven.quiz.response.Sequences;
import io.github.quizmaven.quiz.response.ShortAnswer;
import io.github.quizmaven.quiz.response.Slider;
import io.github.quizmaven.quiz.response.Step;
import io.github.quizmaven.site.language.OptionWords;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the entry of one question's response.
 *
 * @param shuffle whether its options may be shown in a random order
 * @param words by which options show that they must keep their places
 */
record ResponseEntries(boolean shuffle, OptionWords words)
        implements ResponseVisitor<ResponseEntry> {

    @Override
    public ResponseEntry choice(Choice choice) {
        return choice.multiple()
                ? options("multiple", choice.options(), true)
                : options("choice", choice.options(), false);
    }

    @Override
    public ResponseEntry sequences(Sequences sequences) {
        return options("choice", sequences.options(), false);
    }

    private ResponseEntry options(String form, List<Option> options, boolean divisible) {
        boolean shuffled = shuffle;
        List<String> last = new ArrayList<>();
        for (Option option : options) {
            String line = option.text().prose().with(code -> " ").line();
            shuffled = shuffled && !words.namesLetters(line);
            if (words.isLast(line)) {
                last.add(option.id());
            }
        }
        return ResponseEntry.arranged(
                form,
                options.stream().filter(Option::correct).map(Option::id).toList(),
                divisible,
                new ResponseEntry.Order(shuffled, last));
    }

    @Override
    public ResponseEntry ordering(Ordering ordering) {
        return ResponseEntry.arranged(
                "ordering",
                ordering.solved().stream().map(Step::id).toList(),
                true,
                new ResponseEntry.Order(ordering.isListedSolved(), null));
    }

    @Override
    public ResponseEntry matching(Matching matching) {
        return ResponseEntry.typed("matching", matches(matching), true, false);
    }

    /** Each item with its match. */
    static List<String> matches(Matching matching) {
        List<String> matches = new ArrayList<>();
        for (Matching.Pair pair : matching.pairs()) {
            if (pair.left() != null) {
                matches.add(pair.left().id() + ":" + pair.right().id());
            }
        }
        return matches;
    }

    @Override
    public ResponseEntry numeric(Numeric numeric) {
        return new ResponseEntry("numeric", bounds(numeric), false, false, numeric.unit(), null);
    }

    /** As decimal strings, which keep what a binary fraction would lose. */
    static List<String> bounds(Numeric numeric) {
        return numeric.accepted() == null
                ? List.of()
                : List.of(
                        numeric.accepted().from().toPlainString(),
                        numeric.accepted().to().toPlainString());
    }

    @Override
    public ResponseEntry slider(Slider slider) {
        String right = slider.scale() == null ? "" : slider.scale().value().toPlainString();
        return ResponseEntry.typed("slider", List.of(right, right), false, false);
    }

    @Override
    public ResponseEntry shortAnswer(ShortAnswer answer) {
        return ResponseEntry.typed("short", answer.answers(), false, answer.caseSensitive());
    }

    @Override
    public ResponseEntry cloze(Cloze cloze) {
        return ResponseEntry.typed(
                "cloze",
                cloze.blanks().stream().map(Cloze.Blank::answers).toList(),
                true,
                cloze.caseSensitive());
    }
}
