package io.github.quizmaven.site.script;

import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.site.language.OptionWords;
import java.util.ArrayList;
import java.util.List;

/**
 * How options may be moved.
 *
 * @param shuffled whether they are shown in a random order
 * @param last the ids of those that stay after the others
 */
record OptionOrder(boolean shuffled, List<String> last) {

    /**
     * @param shuffle whether they are to be shown in a random order
     * @param words by which they show that they must keep their places
     */
    static OptionOrder of(List<Option> options, boolean shuffle, OptionWords words) {
        boolean shuffled = shuffle;
        List<String> last = new ArrayList<>();
        for (Option option : options) {
            String line = option.text().prose().with(code -> " ").line();
            shuffled = shuffled && !words.namesLetters(line);
            if (words.isLast(line)) {
                last.add(option.id());
            }
        }
        return new OptionOrder(shuffled, last);
    }
}
