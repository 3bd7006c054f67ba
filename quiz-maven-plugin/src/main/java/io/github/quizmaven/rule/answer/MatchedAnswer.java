package io.github.quizmaven.rule.answer;

import io.github.quizmaven.quiz.response.Matching;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an answer line says of matches, as in {@code Answer: Pod - smallest unit; Node - machine}.
 */
final class MatchedAnswer {

    private static final Pattern BETWEEN_PAIRS = Pattern.compile("[,;]");
    private static final Pattern SIGN = Pattern.compile("->|=>|[-–—=:→⇒]");

    private MatchedAnswer() {}

    /** The row that a line contradicts; null if it agrees or nobody can tell. */
    static @Nullable String contradicted(Matching matching, String said) {
        Map<String, Set<String>> rows = new HashMap<>();
        Set<String> matches = new HashSet<>();
        for (Matching.Pair each : matching.pairs()) {
            String right = TypedAnswer.folded(each.right().prose().text());
            matches.add(right);
            if (each.left() != null) {
                String left = TypedAnswer.folded(each.left().prose().text());
                rows.computeIfAbsent(left, key -> new HashSet<>()).add(right);
            }
        }
        for (String pair : BETWEEN_PAIRS.split(said)) {
            Matcher sign = SIGN.matcher(pair);
            if (sign.find()) {
                String left = TypedAnswer.folded(pair.substring(0, sign.start()));
                String right = TypedAnswer.folded(pair.substring(sign.end()));
                @Nullable Set<String> sound = rows.get(left);
                if (sound != null && matches.contains(right) && !sound.contains(right)) {
                    return left + " - " + String.join(", ", sound);
                }
            }
        }
        return null;
    }
}
