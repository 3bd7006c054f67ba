package io.github.quizmaven.mutation;

import io.github.quizmaven.source.Span;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Ways to break comments that ignore reports. */
final class IgnoreOperators {

    private static final Pattern REASON =
            Pattern.compile("(?<=<!-- quiz-ignore [a-z-]{1,40}): [^-]* -->");

    private static final String USELESS = "<!-- quiz-ignore hint-leaks-answer: a leftover -->\n";

    private IgnoreOperators() {}

    static List<Operator> all() {
        return List.of(
                new Operator("ignore-reason", "forget the reason", IgnoreOperators::noReason),
                new Operator(
                        "ignore-unused", "ignore what is not there", IgnoreOperators::useless));
    }

    private static List<Mutant> noReason(Sound sound) {
        return REASON.matcher(sound.text())
                .results()
                .map(
                        each ->
                                Mutant.replace(
                                        sound, new Span(each.start(), each.end()), " -->", 0, 0))
                .toList();
    }

    private static List<Mutant> useless(Sound sound) {
        return sound.questions()
                .flatMap(index -> sound.find(index, "^[ \\t]*### Hint[ \\t#]*$").stream())
                .map(MatchResult::start)
                .map(at -> Mutant.insert(sound, at, USELESS, "hint-leaks-answer"))
                .toList();
    }
}
