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
import io.github.quizmaven.quiz.response.Step;
import io.github.quizmaven.site.language.OptionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
        return options(
                choice.multiple() ? "multiple" : "choice",
                choice.options(),
                choice.multiple(),
                asked("", contents(choice.options())));
    }

    @Override
    public ResponseEntry sequences(Sequences sequences) {
        List<String> arranged = new ArrayList<>(contents(sequences.options()));
        sequences.steps().forEach(step -> arranged.add(step.id()));
        String prompt = sequences.prompt() == null ? "" : sequences.prompt().source();
        return options("choice", sequences.options(), false, asked(prompt, arranged));
    }

    private ResponseEntry options(
            String form, List<Option> options, boolean divisible, List<String> asked) {
        boolean shuffled = shuffle;
        List<String> key = new ArrayList<>();
        List<String> last = new ArrayList<>();
        for (Option option : options) {
            String line = option.text().prose().with(code -> " ").line();
            shuffled = shuffled && !words.namesLetters(line);
            if (words.isLast(line)) {
                last.add(option.id());
            }
            if (option.correct()) {
                key.add(option.id());
            }
        }
        ResponseEntry.Order order = new ResponseEntry.Order(shuffled, last);
        return ResponseEntry.arranged(form, key, divisible, order, asked);
    }

    private static List<String> contents(List<Option> options) {
        return options.stream().map(option -> option.id() + option.correct()).sorted().toList();
    }

    private static List<String> asked(String prompt, List<String> arranged) {
        return ResponseEntry.asked(prompt, arranged, "[]", List.of(), false);
    }

    @Override
    public ResponseEntry ordering(Ordering ordering) {
        return ResponseEntry.arranged(
                "ordering",
                ordering.solved().stream().map(Step::id).toList(),
                true,
                new ResponseEntry.Order(ordering.isListedSolved(), null),
                ResponseEntry.asked(
                        "",
                        ordering.steps().stream().map(Step::id).toList(),
                        ordering.order().toString(),
                        List.of(),
                        false));
    }

    @Override
    public ResponseEntry matching(Matching matching) {
        List<String> matches = new ArrayList<>();
        for (Matching.Pair pair : matching.pairs()) {
            if (pair.left() != null) {
                matches.add(pair.left().id() + ":" + pair.right().id());
            }
        }
        Stream<String> offered = matching.pairs().stream().map(pair -> pair.right().id()).sorted();
        List<String> asked = Stream.concat(matches.stream().sorted(), offered).toList();
        return ResponseEntry.typed("matching", matches, true, false, asked);
    }

    /** The bounds are decimal strings, which keep what a binary fraction would lose. */
    @Override
    public ResponseEntry numeric(Numeric numeric) {
        List<String> bounds =
                numeric.accepted() == null
                        ? List.of()
                        : List.of(
                                numeric.accepted().from().toPlainString(),
                                numeric.accepted().to().toPlainString());
        List<String> accepted = new ArrayList<>(bounds);
        if (numeric.unit() != null) {
            accepted.add(numeric.unit());
        }
        List<String> asked = ResponseEntry.asked("", List.of(), "[]", accepted, false);
        return new ResponseEntry("numeric", bounds, false, false, numeric.unit(), null, asked);
    }

    @Override
    public ResponseEntry shortAnswer(ShortAnswer answer) {
        boolean exact = answer.caseSensitive();
        return ResponseEntry.typed("short", answer.answers(), false, exact, answer.answers());
    }

    /** Its blanks are in the stem's source, which answers depend on anyway. */
    @Override
    public ResponseEntry cloze(Cloze cloze) {
        return ResponseEntry.typed(
                "cloze",
                cloze.blanks().stream().map(Cloze.Blank::answers).toList(),
                true,
                cloze.caseSensitive(),
                List.of());
    }
}
