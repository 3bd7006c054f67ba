package io.github.quizmaven.exchange.mdq.question;

import io.github.quizmaven.exchange.foreign.QuestionDraft;
import io.github.quizmaven.exchange.marked.ForeignKeys;
import io.github.quizmaven.exchange.marked.MarkedFile;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.word.Grading;
import io.github.quizmaven.quiz.word.Shuffle;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the keys of a question say that is the same for all types. */
public final class QuestionKeys {

    static final Set<String> TYPES =
            Set.of(
                    "essay",
                    "ordering",
                    "numeric",
                    "short-answer",
                    "fill-in",
                    "true-false",
                    "multiple-choice",
                    "multiple-selection");

    public static final Pattern INLINE_ID =
            Pattern.compile("\\[(?<id>[\\p{L}\\p{N}_.-]{1,99})\\][ \\t]++(?![(\\[:])");

    /** Keys that say nothing a question has a place for, and why. */
    private static final Map<String, String> LOST =
            Map.of(
                    "uuid", "a second id",
                    "meta", "what other programs know of a question",
                    "domain", "what kind of number: any is accepted that is right",
                    "decimalPlaces", "how many decimals are asked for",
                    "indentation", "how lines of code are to be indented",
                    "unmatched", "who grades other answers",
                    "incorrectFeedback", "what is said to wrong answers",
                    "preAccept", "what answers have to look like",
                    "preReject", "what answers must not look like");

    private QuestionKeys() {}

    static void read(ForeignKeys keys, QuestionDraft draft, MarkedFile file) {
        @Nullable String id = keys.text("id");
        if (id != null) {
            draft.id(id);
        }
        List<String> tags = keys.list("tags");
        if (!tags.isEmpty()) {
            draft.key(Key.TAGS, tags);
        }
        if ("incorrect".equals(keys.word("unmatched", Set.of("incorrect")))) {
            keys.take("unmatched");
        }
        weight(keys, draft);
        if (keys.has("shuffle")) {
            @Nullable Boolean shuffle = keys.flag("shuffle");
            if (shuffle != null) {
                draft.key(Key.SHUFFLE_OPTIONS, shuffle ? Shuffle.OPTIONS : Shuffle.NONE);
            } else if ("inherit".equals(keys.word("shuffle", Set.of("inherit")))) {
                keys.take("shuffle");
            }
        }
        @Nullable String grading = keys.word("grading", Set.of("partial", "all-or-nothing"));
        if (grading != null) {
            boolean all = grading.equals("all-or-nothing");
            draft.key(Key.GRADING, all ? Grading.ALL_OR_NOTHING : Grading.PARTIAL);
        }
        keys.take("accept", "reject");
        LOST.forEach(keys::drop);
        keys.dropRest();
    }

    private static void weight(ForeignKeys keys, QuestionDraft draft) {
        @Nullable BigDecimal weight = keys.number("weight");
        if (weight != null && weight.signum() > 0) {
            draft.key(Key.POINTS, weight);
        }
    }
}
