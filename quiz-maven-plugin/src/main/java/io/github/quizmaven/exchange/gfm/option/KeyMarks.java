package io.github.quizmaven.exchange.gfm.option;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.gfm.box.OptionRows;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.gfm.word.WordLists;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Marks on the right options themselves: a word in brackets, a sign, an asterisk, or emphasis that
 * the others lack. They are taken away, so that no page shows them.
 */
public final class KeyMarks {

    private static final String RIGHT = "[✅✔☑✓🟢👍⭐🎯]";
    private static final String WRONG = "[❌✗✘✖🔴☒👎]";

    private static final Pattern WORD =
            Pattern.compile(
                    "[ \\t]*+(?:(?:<?[-=]+>?|[–—←→⬅👈]\\ufe0f?)[ \\t]*+[*_`(\\[]{0,4}"
                            + WordLists.any("right")
                            + "[*_`)\\]]{0,4}|[*_`]{0,3}[(\\[{][*_]{0,2}[ \\t]?(?:"
                            + RIGHT
                            + "\\ufe0f?[ \\t]?)?"
                            + WordLists.any("right")
                            + "[ \\t]?[*_]{0,2}[)\\]}][*_`]{0,3})[.!]?[ \\t]*+$",
                    WordLists.FLAGS);

    private static final Pattern FIRST_SIGN =
            Pattern.compile("(?:%s|(?<wrong>%s))\\ufe0f?[ \\t]++(?=\\S)".formatted(RIGHT, WRONG));

    private static final Pattern SIGN =
            Pattern.compile(
                    "[ \\t]*+[*_(]{0,3}(?:%s|(?<wrong>%s))\\ufe0f?[*_)]{0,3}[ \\t]*+$"
                            .formatted(RIGHT, WRONG));

    private static final int LONGEST_MARK = 60;

    private static final Pattern STRONG =
            Pattern.compile(
                    "(?:\\*\\*(?<a>(?:(?!\\*\\*).)++)\\*\\*|__(?<b>(?:(?!__).)++)__|==(?<c>(?:(?!==).)++)=="
                            + "|<(?<tag>b|strong|mark|u)>(?<d>[^<>]*+)</\\k<tag>>)[.!]?[ \\t]*+",
                    Pattern.CASE_INSENSITIVE);

    /** What marks an option, the surest first. */
    private enum Kind {
        WORD,
        SIGN,
        STAR,
        STRONG
    }

    private final QuestionRows rows;
    private final Notes notes;

    private KeyMarks(QuestionRows rows, Notes notes) {
        this.rows = rows;
        this.notes = notes;
    }

    /** Whether some options are marked and others are not. */
    public static boolean areOn(QuestionRows rows, Notes notes) {
        return new KeyMarks(rows, notes).kind() != null;
    }

    /**
     * The question without its marks, its key read from them if nothing else says it.
     *
     * @param key what is right by markers or by a line; empty if nothing says so
     */
    public static QuestionRows read(QuestionRows rows, List<Integer> key, Notes notes) {
        KeyMarks marks = new KeyMarks(rows, notes);
        @Nullable Kind kind = marks.kind();
        if (kind == null) {
            return rows;
        }
        List<Integer> marked = marks.marked(kind);
        if (!key.isEmpty() && !marked.equals(key)) {
            if (kind != Kind.STRONG) {
                notes.refused(
                        rows.options().get(marked.get(0)).marker(),
                        "this option is marked as right, but the key says otherwise");
            }
            return rows;
        }
        QuestionRows bare = marks.without(kind);
        if (!key.isEmpty()) {
            return bare;
        }
        for (int index : marked) {
            notes.guessed(
                    rows.options().get(index).marker(),
                    "this option is right, as " + words(kind) + " says");
        }
        return bare.withKey(marked);
    }

    private static String words(Kind kind) {
        return switch (kind) {
            case WORD -> "a word at its end";
            case SIGN -> "a sign beside it";
            case STAR -> "an asterisk beside it";
            case STRONG -> "its emphasis";
        };
    }

    private @Nullable Kind kind() {
        if (rows.options().size() < 2) {
            return null;
        }
        for (Kind kind : Kind.values()) {
            boolean emphasis = kind == Kind.STRONG && rows.kind().hasBoxes();
            int marked = marked(kind).size();
            if (!emphasis && marked > 0 && marked < rows.options().size()) {
                return kind;
            }
        }
        return null;
    }

    private List<Integer> marked(Kind kind) {
        List<Integer> marked = new ArrayList<>();
        for (int index = 0; index < rows.options().size(); index++) {
            OptionRows option = rows.options().get(index);
            if (is(kind, option)) {
                marked.add(index);
            }
        }
        return marked;
    }

    private boolean is(Kind kind, OptionRows option) {
        Row first = option.first().stripped();
        if (!first.isText()) {
            return false;
        }
        return switch (kind) {
            case WORD -> word(first) != null;
            case SIGN -> {
                Matcher sign = sign(first);
                yield sign.find() && sign.group("wrong") == null;
            }
            case STAR -> isStarred(option);
            case STRONG -> strong(option) != null;
        };
    }

    /** Looks at the last characters of a line: runs of signs cost no more than that. */
    private static Matcher end(Pattern pattern, Row first) {
        String text = first.text();
        int from = Math.max(0, text.length() - LONGEST_MARK);
        return pattern.matcher(text).region(from, text.length()).useAnchoringBounds(true);
    }

    private static Matcher sign(Row first) {
        Matcher start = FIRST_SIGN.matcher(first.text());
        return start.lookingAt() ? start.reset() : end(SIGN, first);
    }

    private static @Nullable Matcher word(Row first) {
        Matcher word = end(WORD, first);
        return word.find() && word.start() > 0 ? word : null;
    }

    private String label(OptionRows option) {
        return rows.kind() == QuestionRows.Kind.LETTERS ? notes.file().text(option.marker()) : "";
    }

    /** One asterisk that nothing closes, before the letter or at the end. */
    private boolean isStarred(OptionRows option) {
        String label = label(option);
        String text = option.first().text().strip();
        boolean odd = (label + text).chars().filter(each -> each == '*').count() % 2 == 1;
        return odd
                && !label.isEmpty()
                && (label.startsWith("*")
                        || label.endsWith("*")
                        || text.startsWith("*")
                        || text.endsWith("*"));
    }

    /** The text inside of emphasis around all of an option, or null. */
    private @Nullable Row strong(OptionRows option) {
        String label = label(option);
        Row first = option.first().stripped();
        String mark = label.startsWith("**") ? "**" : label.startsWith("__") ? "__" : "";
        if (!mark.isEmpty() && !label.endsWith(mark)) {
            String text = first.text();
            return text.endsWith(mark)
                    ? first.withText(text.substring(0, text.length() - mark.length()))
                    : null;
        }
        Matcher strong = STRONG.matcher(first.text());
        if (!strong.matches() || !mark.isEmpty()) {
            return null;
        }
        for (String group : new String[] {"a", "b", "c", "d"}) {
            if (strong.group(group) != null) {
                return first.from(strong.start(group)).withText(strong.group(group));
            }
        }
        return null;
    }

    private QuestionRows without(Kind kind) {
        List<OptionRows> bare = new ArrayList<>();
        for (OptionRows option : rows.options()) {
            bare.add(option.with(without(kind, option), option.rest()));
        }
        return new QuestionRows(rows.stem(), bare, rows.tail(), rows.kind());
    }

    private Row without(Kind kind, OptionRows option) {
        Row first = option.first().stripped();
        if (!first.isText()) {
            return option.first();
        }
        return switch (kind) {
            case WORD -> {
                @Nullable Matcher word = word(first);
                yield word == null ? first : cut(first, word.start(), word.end());
            }
            case SIGN -> {
                Matcher sign = sign(first);
                yield sign.find() ? cut(first, sign.start(), sign.end()) : first;
            }
            case STAR -> isStarred(option) ? withoutStar(first) : first;
            case STRONG -> {
                @Nullable Row inside = strong(option);
                yield inside == null ? first : inside;
            }
        };
    }

    private Row withoutStar(Row first) {
        int length = first.text().length();
        return first.text().startsWith("*")
                ? cut(first, 0, 1).stripped()
                : first.text().endsWith("*") ? cut(first, length - 1, length).stripped() : first;
    }

    private Row cut(Row row, int from, int to) {
        Span span = row.span(from, to);
        notes.dropped(span, "the mark of a right or a wrong option");
        return from == 0 ? row.from(to) : row.withText(row.text().substring(0, from));
    }
}
