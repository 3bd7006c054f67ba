package io.github.quizmaven.exchange.lms;

import io.github.quizmaven.exchange.markup.ForeignText;
import io.github.quizmaven.exchange.markup.TextMarkup;
import io.github.quizmaven.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of a learning platform.
 *
 * @param place all of it
 * @param title its name, or null
 * @param stem what it asks, {@link #GAP} in the places of gaps
 * @param answers what can be answered
 * @param hints what is shown before another try
 * @param feedback what is shown after it, whatever was answered; or null
 */
public record LmsQuestion(
        LmsKind kind,
        Span place,
        @Nullable ForeignText title,
        ForeignText stem,
        List<LmsAnswer> answers,
        List<ForeignText> hints,
        @Nullable ForeignText feedback,
        LmsSettings settings) {

    /** Stands in the text for each of its gaps. */
    public static final char GAP = TextMarkup.GAP;

    public LmsQuestion {
        answers = List.copyOf(answers);
        hints = List.copyOf(hints);
    }
}
