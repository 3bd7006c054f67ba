package io.github.quizmaven.rule.answer;

import io.github.quizmaven.quiz.Solution;
import io.github.quizmaven.quiz.response.Cloze;
import io.github.quizmaven.quiz.response.Matching;
import io.github.quizmaven.quiz.response.Numeric;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.quiz.response.ShortAnswer;
import io.github.quizmaven.quiz.response.TypedText;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an answer line says of something that is typed. */
final class TypedAnswer {

    /** A number at the start, unless it goes on as a power, a fraction or a formula. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "[≈~=$]?[ \\t]*+([-+−]?\\d{1,30}+(?:\\.\\d{1,30}+)?+)"
                            + "(?![,.'’]?\\d|[ \\t]*+[eE^*×·/\\\\])");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}./_:-]{1,40}");

    /** What sentences say of an answer. */
    private static final Set<String> VAGUE =
            Set.of(
                    "yes", "no", "not", "simple", "easy", "obvious", "clear", "below", "above",
                    "wrong", "right", "correct", "both", "neither", "yours", "here", "it", "this",
                    "that", "always", "never", "short", "long", "known", "unique");

    private TypedAnswer() {}

    /** The key that a line contradicts, to be shown; null if it agrees or nobody can tell. */
    static @Nullable String contradicted(Response response, Solution.Claim claim) {
        if (response instanceof Numeric numeric && numeric.accepted() != null) {
            return number(numeric.accepted(), claim);
        }
        if (response instanceof Matching matching && claim.colon()) {
            return MatchedAnswer.contradicted(matching, claim.plain());
        }
        boolean telling = claim.colon() || isBrief(claim.plain());
        if (response instanceof ShortAnswer typed && telling) {
            return typed.answers().stream().anyMatch(each -> says(claim, each))
                    ? null
                    : typed.answers().stream().findFirst().orElse(null);
        }
        if (response instanceof Cloze cloze && cloze.isAnswerable() && telling) {
            List<Cloze.Blank> blanks = cloze.blanks();
            Predicate<Cloze.Blank> said =
                    blank -> blank.answers().stream().anyMatch(each -> says(claim, each));
            // A sentence may speak of one of them.
            boolean agrees =
                    claim.colon() ? blanks.stream().allMatch(said) : blanks.stream().anyMatch(said);
            return agrees
                    ? null
                    : blanks.stream()
                            .map(each -> each.answers().get(0))
                            .collect(Collectors.joining(", "));
        }
        return null;
    }

    /** Whether a sentence names a word, and does not go on about it. */
    static boolean isBrief(String said) {
        return WORD.matcher(said).matches() && !VAGUE.contains(folded(said));
    }

    private static @Nullable String number(Numeric.Accepted accepted, Solution.Claim claim) {
        Matcher number = NUMBER.matcher(claim.plain());
        if (!number.lookingAt()) {
            return null;
        }
        BigDecimal said = new BigDecimal(number.group(1).replace('−', '-'));
        boolean right = said.compareTo(accepted.from()) >= 0 && said.compareTo(accepted.to()) <= 0;
        return right ? null : accepted.text();
    }

    /** Whether a line holds an answer as whole words. */
    private static boolean says(Solution.Claim claim, String answer) {
        return holds(TypedText.folded(claim.plain()), TypedText.folded(answer))
                || holds(TypedText.folded(claim.written()), TypedText.folded(answer));
    }

    private static boolean holds(String text, String word) {
        int at = text.indexOf(word);
        while (at >= 0) {
            int end = at + word.length();
            if ((at == 0 || !isWord(text.charAt(at - 1)) || !isWord(text.charAt(at)))
                    && (end == text.length()
                            || !isWord(text.charAt(end))
                            || !isWord(text.charAt(end - 1)))) {
                return true;
            }
            at = text.indexOf(word, end);
        }
        return false;
    }

    private static boolean isWord(char each) {
        return Character.isLetterOrDigit(each);
    }

    /** A word or a match, which nobody types. */
    static String folded(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC)
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }
}
