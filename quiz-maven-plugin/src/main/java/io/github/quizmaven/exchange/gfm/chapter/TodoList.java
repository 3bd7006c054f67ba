package io.github.quizmaven.exchange.gfm.chapter;

import io.github.quizmaven.exchange.gfm.option.QuestionRows;
import io.github.quizmaven.exchange.gfm.word.WordLists;
import java.util.ArrayList;
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
    private static final Pattern OPEN = Pattern.compile("[:：…]|__|\\.{3}");
    private static final Pattern HOW_TO =
            Pattern.compile("\\bhow (?:do|can|should|to)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHOOSE = words("(?<![\\p{L}\\p{N}])", "choose");
    private static final Pattern CHECKLIST = words("(?<![\\p{L}\\p{N}])", "checklist");
    private static final Pattern WORK = words("(?<![\\p{L}\\p{N}])", "work");
    private static final Pattern VERB = words("[^\\p{L}\\p{N}]*+", "verb");

    private static final Pattern QUESTION = Pattern.compile("[?？؟]");

    private TodoList() {}

    /**
     * Whether the items of a chapter are no options: its heading names things to do, or nothing in
     * it asks and its items look like work, or nothing says that some are right.
     */
    static boolean is(Chapter chapter, QuestionRows rows) {
        @Nullable Opener opener = chapter.opener();
        if (chapter.element()
                || opener == null
                || opener.number() != null
                || opener.level() == Opener.NONE) {
            return false;
        }
        String words =
                NO_WORD.matcher(opener.text().text())
                        .replaceAll("")
                        .strip()
                        .toLowerCase(Locale.ROOT);
        if (HEADINGS.contains(words)) {
            return true;
        }
        if (asks(chapter, rows)) {
            return rows.checked().isEmpty()
                    && startWithVerbs(rows)
                    && HOW_TO.matcher(opener.text().text()).find();
        }
        if (CHECKLIST.matcher(words).find()) {
            return true;
        }
        List<String> above = new ArrayList<>(List.of(opener.text().text()));
        rows.stem().forEach(row -> above.add(row.text()));
        if (above.stream().anyMatch(TodoList::chooses)) {
            return false;
        }
        boolean keyed = hasKey(rows);
        boolean opens = OPEN.matcher(opener.text().text()).find();
        if (keyed && opens) {
            return false;
        }
        boolean open = opens || keyed && above.stream().anyMatch(each -> OPEN.matcher(each).find());
        return looksLikeWork(rows, above) || !open && !keyed;
    }

    /** Whether a line tells to choose, as questions do. */
    private static boolean chooses(String line) {
        return CHOOSE.matcher(line).find();
    }

    /** Whether something speaks to those who work, or most items start with what they do. */
    private static boolean looksLikeWork(QuestionRows rows, List<String> above) {
        return startWithVerbs(rows) || above.stream().anyMatch(line -> WORK.matcher(line).find());
    }

    /** Whether something above the options asks. */
    static boolean asks(Chapter chapter, QuestionRows rows) {
        return chapter.opener() != null && QUESTION.matcher(chapter.opener().text().text()).find()
                || rows.stem().stream().anyMatch(row -> QUESTION.matcher(row.text()).find());
    }

    private static boolean startWithVerbs(QuestionRows rows) {
        long verbs =
                rows.options().stream()
                        .filter(each -> VERB.matcher(each.first().text()).lookingAt())
                        .count();
        return verbs * 2 >= rows.options().size();
    }

    /** Whether some items are right and others are not. */
    private static boolean hasKey(QuestionRows rows) {
        int checked = rows.checked().size();
        return rows.options().size() > 1 && checked > 0 && checked < rows.options().size();
    }

    private static Pattern words(String start, String key) {
        return Pattern.compile(start + WordLists.any(key) + "(?![\\p{L}\\p{N}])", WordLists.FLAGS);
    }
}
