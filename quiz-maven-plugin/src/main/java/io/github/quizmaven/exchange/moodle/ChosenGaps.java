package io.github.quizmaven.exchange.moodle;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.lms.LmsAnswer;
import io.github.quizmaven.exchange.lms.LmsKind;
import io.github.quizmaven.exchange.markup.ForeignText;
import io.github.quizmaven.source.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gaps of a text with answers to choose from. A single one is a choice; several are numbered in the
 * text, and to be matched with what fills them.
 */
final class ChosenGaps {

    private static final BigDecimal ALL = new BigDecimal(100);

    /** What is seen of a single gap. */
    private static final String LINE = "_____";

    /** Words that touch a gap, be it from within tags. */
    private static final Pattern WORD_ENDS =
            Pattern.compile("[\\p{L}\\p{N}.,;:!?](?:<[^<>]{0,300}>)*+$");

    private static final Pattern WORD_STARTS =
            Pattern.compile("(?:<[^<>]{0,300}>)*+[\\p{L}\\p{N}]");

    private final Notes notes;
    private final List<List<LmsAnswer>> gaps;

    /**
     * @param gaps for each gap, the answers that it offers
     */
    ChosenGaps(Notes notes, List<List<LmsAnswer>> gaps) {
        this.notes = notes;
        this.gaps = gaps;
    }

    /** Why there is no question; null if there is one. */
    @Nullable String fault(boolean nearest) {
        for (List<LmsAnswer> gap : gaps) {
            if (gap.stream().noneMatch(LmsAnswer::isRight)) {
                return "nothing that one of its gaps offers is right";
            }
        }
        boolean alike = gaps.stream().map(ChosenGaps::words).distinct().count() < 2;
        return alike || nearest
                ? null
                : "each of its gaps offers answers of its own: `-Dquiz.nearest=true` makes one"
                        + " list of them";
    }

    private static Set<String> words(List<LmsAnswer> gap) {
        Set<String> words = new HashSet<>();
        gap.forEach(each -> words.add(each.text().text().strip()));
        return words;
    }

    LmsKind kind() {
        return gaps.size() == 1 ? LmsKind.ONE : LmsKind.MATCHING;
    }

    private String sign(int gap) {
        return gaps.size() == 1 ? LINE : "(" + (gap + 1) + ")";
    }

    /**
     * A text with signs for its gaps, apart from the words around them.
     *
     * @param pieces what is around the gaps
     */
    String text(List<String> pieces) {
        StringBuilder text = new StringBuilder(pieces.get(0));
        for (int gap = 0; gap + 1 < pieces.size(); gap++) {
            String after = pieces.get(gap + 1);
            text.append(WORD_ENDS.matcher(pieces.get(gap)).find() ? " " : "").append(sign(gap));
            text.append(WORD_STARTS.matcher(after).lookingAt() ? " " : "").append(after);
        }
        return text.toString();
    }

    /**
     * The options, or the pairs and what belongs to no gap.
     *
     * @param place where all of them are reported
     */
    List<LmsAnswer> answers(Span place) {
        if (gaps.size() == 1) {
            return gaps.get(0);
        }
        if (fault(false) != null) {
            notes.guessed(
                    Span.at(place.start()),
                    "what each of the gaps offers becomes one list for all of them");
        }
        List<LmsAnswer> answers = new ArrayList<>();
        Map<String, LmsAnswer> others = new LinkedHashMap<>();
        Set<String> used = new HashSet<>();
        for (List<LmsAnswer> gap : gaps) {
            @Nullable LmsAnswer right = null;
            for (LmsAnswer each : gap) {
                report(each, right, place);
                others.putIfAbsent(each.text().text().strip(), each);
                right = right == null && each.isRight() ? each : right;
            }
            if (right != null) {
                used.add(right.text().text().strip());
                answers.add(pair(sign(answers.size()), right));
            }
        }
        others.keySet().removeAll(used);
        others.values().forEach(each -> answers.add(pair("", each)));
        return answers;
    }

    /** Says what a pair has no place for. */
    private void report(LmsAnswer answer, @Nullable LmsAnswer right, Span place) {
        Span at = Span.at(place.start());
        if (answer.feedback() != null && !answer.feedback().isBlank()) {
            notes.dropped(at, "what is said to `" + answer.text().text() + "` in one of the gaps");
        }
        if (answer.isPartlyRight() || right != null && answer.isRight()) {
            notes.dropped(at, "that `" + answer.text().text() + "` counts too in one of the gaps");
        }
    }

    private static LmsAnswer pair(String left, LmsAnswer right) {
        return new LmsAnswer(
                ForeignText.plain(left, right.place()),
                ALL,
                right.text(),
                null,
                null,
                right.place(),
                0);
    }
}
