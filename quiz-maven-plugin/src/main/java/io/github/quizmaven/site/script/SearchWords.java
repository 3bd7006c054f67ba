package io.github.quizmaven.site.script;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.response.Cloze;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import io.github.quizmaven.syntax.fact.Prose;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words by which a quiz is found: those of its title, description, topic, tags, and of what its
 * questions ask, each once. Nothing that answers a question is among them.
 */
public final class SearchWords {

    // As `catalogue/words.js` folds what is looked for.
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What is longer is data rather than a word. */
    private static final int LONGEST = 40;

    private static final int ASCII = 128;
    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";

    private final Set<String> words = new LinkedHashSet<>();

    private SearchWords() {}

    public static String of(Quiz quiz) {
        SearchWords search = new SearchWords();
        search.add(quiz.title() == null ? quiz.id() : quiz.title().text());
        search.add(quiz.description());
        search.add(quiz.metadata().get(Key.TOPIC));
        for (String each : quiz.metadata().get(Key.TAGS, List.<String>of())) {
            search.add(each);
        }
        for (Question each : quiz.questions()) {
            for (String tag : each.tags()) {
                search.add(tag);
            }
            search.add(each.title());
            if (each.response() instanceof Cloze cloze && each.stem() != null) {
                search.add(outside(cloze.blanks(), each.stem().prose()));
            } else {
                search.add(each.stem());
            }
        }
        return String.join(" ", search.words);
    }

    private void add(@Nullable Text text) {
        if (text != null) {
            add(text.prose().text());
        }
    }

    private void add(@Nullable String text) {
        if (text != null) {
            if (!addPlain(text)) {
                for (String each : BETWEEN.split(folded(text))) {
                    addWord(each);
                }
            }
        }
    }

    private void addWord(String word) {
        if (!word.isEmpty() && word.length() <= LONGEST) {
            words.add(word);
        }
    }

    /** Adds the words of a text of ASCII, as most are; false if it is none, with nothing added. */
    private boolean addPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= ASCII) {
                return false;
            }
        }
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || !Character.isLetterOrDigit(text.charAt(at))) {
                addWord(text.substring(start, at).toLowerCase(Locale.ROOT));
                start = at + 1;
            }
        }
        return true;
    }

    private static String folded(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** A text without its blanks, which come in its order. */
    private static String outside(List<Cloze.Blank> blanks, Prose prose) {
        StringBuilder outside = new StringBuilder();
        String text = prose.text();
        int next = 0;
        for (int at = 0; at < text.length(); at++) {
            int place = prose.inFile(at, at + 1).start();
            while (next < blanks.size() && blanks.get(next).place().end() <= place) {
                next++;
            }
            Span blank = next < blanks.size() ? blanks.get(next).place() : Span.at(place + 1);
            outside.append(place >= blank.start() ? ' ' : text.charAt(at));
        }
        return withoutWritten(outside.toString());
    }

    /** Code is one place in the file, so blanks in it are found as they are written. */
    private static String withoutWritten(String text) {
        StringBuilder without = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, from)) {
            int close = close(text, open + OPEN.length());
            without.append(text, from, open).append(' ');
            // No blank goes on over a line's end.
            from = close + (text.startsWith(CLOSE, close) ? CLOSE.length() : 0);
        }
        return without.append(text, from, text.length()).toString();
    }

    private static int close(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && !text.startsWith(CLOSE, at)) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, text.length());
    }
}
