package io.github.quizmaven.read.part;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a part in another form than that of a heading's whole text, as in {@code **Hint:**},
 * {@code Hint 1} or {@code Hint: think}.
 *
 * @param part what it names
 * @param end where the label ends in what was written
 * @param strong whether it is emphasized
 */
public record PartLabel(PartName part, int end, boolean strong) {

    private static final Pattern FORM =
            Pattern.compile(
                    "([*_`]*+)[ \\t]*+(\\p{L}++(?:[ \\t]++\\p{L}++)?+)[ \\t]*+(?:#?\\d{1,2}+)?"
                            + "([*_`:：.]*+)");

    /**
     * The label that a text starts with, if it names a part.
     *
     * @param language the quiz's, a BCP 47 tag
     */
    public static Optional<PartLabel> at(String text, String language) {
        Matcher form = FORM.matcher(text);
        if (!form.lookingAt()) {
            return Optional.empty();
        }
        String marks = form.group(3);
        boolean colon = marks.indexOf(':') >= 0 || marks.indexOf('：') >= 0;
        boolean strong = form.group(1).length() > 1;
        boolean alone = form.end() == text.stripTrailing().length();
        @Nullable PartName name = PartName.of(form.group(2), language).orElse(null);
        return name == null || !colon && !alone
                ? Optional.empty()
                : Optional.of(new PartLabel(name, form.end(), strong));
    }
}
