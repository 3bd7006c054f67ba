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
 */
public record PartLabel(PartName part, int end) {

    private static final Pattern FORM =
            Pattern.compile(
                    "(?:\\d{1,2}[.)][ \\t]++)?[*_`]*+[ \\t]*+(\\p{L}++(?:[ \\t]++\\p{L}++)?+)[ \\t]*+(?:#?\\d{1,2}+)?"
                            + "([*_`:：.]*+)");

    /**
     * The label that a text starts with, if it names a part.
     *
     * @param language the quiz's, a BCP 47 tag
     */
    public static Optional<PartLabel> at(String text, String language) {
        if (!mayBeLabel(text)) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(text);
        if (!form.lookingAt()) {
            return Optional.empty();
        }
        String marks = form.group(2);
        boolean colon = marks.indexOf(':') >= 0 || marks.indexOf('：') >= 0;
        boolean alone = form.end() == text.stripTrailing().length();
        @Nullable PartName name = PartName.of(form.group(1), language).orElse(null);
        return name == null || !colon && !alone
                ? Optional.empty()
                : Optional.of(new PartLabel(name, form.end()));
    }

    /** Whether there is a colon after the name, or not more than a name. */
    private static boolean mayBeLabel(String text) {
        if (text.indexOf(':') >= 0 || text.indexOf('：') >= 0) {
            return true;
        }
        int letters = 0;
        for (int at = 0; at < text.length(); at++) {
            if (Character.isLetter(text.charAt(at)) && ++letters > PartName.LONGEST) {
                return false;
            }
        }
        return true;
    }

    /** The part that a heading was meant to name, in whatever form and language. */
    public static Optional<PartName> meant(String heading, String language) {
        return PartName.of(heading, language)
                .or(() -> at(heading, language).map(PartLabel::part))
                .or(() -> PartName.languageOf(heading).flatMap(each -> PartName.of(heading, each)));
    }
}
