package io.github.quizmaven.convert.gfm;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells lists of things to do from questions: both are written with boxes. */
final class TodoList {

    private static final Set<String> HEADINGS =
            Words.of("todo").stream()
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N} -]");
    private static final Pattern ASKS = Pattern.compile("[?？؟:：…]|_{2,}|\\.{3}");

    private TodoList() {}

    /**
     * Whether the boxes of a section are no options: its heading names things to do, or nothing in
     * it asks.
     */
    static boolean is(Section section, Choices choices) {
        Heading heading = section.heading();
        if (section.element() || heading == null || heading.number() != null) {
            return false;
        }
        String words =
                NO_WORD.matcher(heading.text().text())
                        .replaceAll("")
                        .strip()
                        .toLowerCase(Locale.ROOT);
        return HEADINGS.contains(words) || !asks(heading, choices.stem()) && !hasOneKey(choices);
    }

    private static boolean asks(Heading heading, List<Line> stem) {
        return ASKS.matcher(heading.text().text()).find()
                || stem.stream().anyMatch(line -> ASKS.matcher(line.text()).find());
    }

    private static boolean hasOneKey(Choices choices) {
        return choices.options().size() > 1
                && choices.options().stream().filter(Choice::checked).count() == 1;
    }
}
