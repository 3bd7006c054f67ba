package io.github.quizmaven.exchange.gfm.chapter;

import io.github.quizmaven.exchange.gfm.option.QuestionRows;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.gfm.word.WordLists;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells lists of things to do from questions: both are written with task markers. */
final class TodoList {

    private static final Set<String> HEADINGS =
            WordLists.of("todo").stream()
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N} -]");
    private static final Pattern ASKS = Pattern.compile("[?？؟:：…]|__|\\.{3}");

    private static final Pattern QUESTION = Pattern.compile("[?？؟]");

    private TodoList() {}

    /**
     * Whether the items of a chapter are no options: its heading names things to do, or nothing in
     * it asks.
     */
    static boolean is(Chapter chapter, QuestionRows rows) {
        @Nullable Opener opener = chapter.opener();
        if (chapter.element() || opener == null || opener.number() != null) {
            return false;
        }
        String words =
                NO_WORD.matcher(opener.text().text())
                        .replaceAll("")
                        .strip()
                        .toLowerCase(Locale.ROOT);
        return HEADINGS.contains(words) || !asks(opener, rows.stem()) && !hasOneKey(rows);
    }

    /** Whether something above the options asks. */
    static boolean asks(Chapter chapter, QuestionRows rows) {
        return chapter.opener() != null && QUESTION.matcher(chapter.opener().text().text()).find()
                || rows.stem().stream().anyMatch(row -> QUESTION.matcher(row.text()).find());
    }

    private static boolean asks(Opener opener, List<Row> stem) {
        return ASKS.matcher(opener.text().text()).find()
                || stem.stream().anyMatch(row -> ASKS.matcher(row.text()).find());
    }

    private static boolean hasOneKey(QuestionRows rows) {
        return rows.options().size() > 1 && rows.checked().size() == 1;
    }
}
