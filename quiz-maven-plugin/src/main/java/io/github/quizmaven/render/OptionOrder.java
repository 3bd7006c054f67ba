package io.github.quizmaven.render;

import io.github.quizmaven.model.Option;
import io.github.quizmaven.model.Question;
import java.util.List;
import java.util.regex.Pattern;

/** Which options may change their places. */
final class OptionOrder {

    private static final Pattern CODE = Pattern.compile("(`+)(?:(?!\\1).)+?\\1", Pattern.DOTALL);

    private final Pattern last;
    private final Pattern letters;

    OptionOrder(Messages messages) {
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        last = Pattern.compile("^\\W*(?:" + messages.text("pattern.last") + ")\\W*$", flags);
        letters = Pattern.compile(messages.text("pattern.letters"));
    }

    /** Whether options name each other by letters, so that the author's order must stay. */
    boolean isFixed(Question question) {
        return question.options().stream().anyMatch(each -> letters.matcher(words(each)).find());
    }

    /** The ids of options such as "none of the above", which stay behind the others. */
    List<String> last(Question question) {
        return question.options().stream()
                .filter(each -> last.matcher(words(each)).find())
                .map(Option::id)
                .toList();
    }

    private static String words(Option option) {
        return CODE.matcher(option.text().source()).replaceAll(" ").replaceAll("[*_]", "").strip();
    }
}
