package io.github.quizmaven.rules.choice;

import io.github.quizmaven.rules.choice.LetterTokens.Kind;
import io.github.quizmaven.rules.choice.LetterTokens.Token;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds letters in a text that read as names of options, as in "answers A, B and C". */
final class LetterSeries {

    private static final Set<String> NOUNS =
            words(
                    "option options answer answers choice choices alternative alternatives antwort"
                            + " antworten optionen réponse réponses opción opciones respuesta"
                            + " respuestas opzione opzioni risposta risposte");
    private static final Set<String> JOINERS = words("and or nor und oder et ou y o e");
    private static final Set<String> PAIRS = words("both either neither sowohl weder");
    private static final Set<String> VERBS = words("is are was were ist sind");
    private static final Set<String> ADVERBS = words("not both all also clearly nicht beide");
    private static final Set<String> VERDICTS =
            words("correct incorrect wrong right true false richtig falsch");
    private static final Set<String> BEST = words("correct right best");
    private static final Set<String> LEADS = words("both either neither only all beide");
    private static final Set<String> OF = words("all none");
    private static final Set<String> TAILS = words("only both are is nur sind");

    private static final Token END = new Token(Kind.NONE, 0, 0, false, "");

    /**
     * A run of letters with what belongs to it.
     *
     * @param place in the text
     * @param options the places of the options that they name, from 0
     */
    record Series(Span place, Set<Integer> options) {}

    private final CharSequence text;
    private final List<Token> tokens;
    private int at;

    private LetterSeries(CharSequence text) {
        this.text = text;
        this.tokens = LetterTokens.of(text);
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    /** Whether a word joins letters. */
    static boolean isJoiner(String word) {
        return JOINERS.contains(word);
    }

    /** What refers to options in an explanation, in its order. */
    static List<Series> inExplanation(CharSequence text) {
        return new LetterSeries(text).all(true);
    }

    /** What refers to other options in an option: all of it, or the names in it. */
    static List<Series> inOption(CharSequence text) {
        LetterSeries series = new LetterSeries(text);
        @Nullable Series whole = series.whole();
        series.at = 0;
        return whole == null ? series.all(false) : List.of(whole);
    }

    private List<Series> all(boolean explanation) {
        List<Series> found = new ArrayList<>();
        while (at < tokens.size()) {
            int start = at;
            @Nullable Series series = explanation ? any() : named();
            if (series != null) {
                found.add(series);
            } else {
                at = Math.max(at, start + 1);
            }
        }
        return found;
    }

    private @Nullable Series any() {
        if (peek(0).kind() == Kind.LETTER) {
            int start = at;
            at = end(at);
            return isVerdict() ? series(start, start, at) : null;
        }
        @Nullable Series named = named();
        return named != null ? named : paired();
    }

    /** "option B", "answers A, C"; not "answer A records", where the letter is part of a name. */
    private @Nullable Series named() {
        if (!isOneOf(NOUNS, at) || peek(1).kind() != Kind.LETTER || !peek(1).spaced()) {
            return null;
        }
        int start = at;
        int end = end(start + 1);
        String next = end < tokens.size() ? tokens.get(end).text() : "";
        if (next.equals("record") || next.equals("records")) {
            do {
                end--;
            } while (end > start + 1 && tokens.get(end - 1).kind() != Kind.LETTER);
        }
        if (end == start + 1) {
            return null;
        }
        at = end;
        return series(start, start + 1, end);
    }

    /** "both A and B". */
    private @Nullable Series paired() {
        if (!isOneOf(PAIRS, at) || peek(1).kind() != Kind.LETTER || !peek(1).spaced()) {
            return null;
        }
        int start = at;
        int end = joinedEnd(start + 1);
        if (end < 0) {
            return null;
        }
        at = end;
        return series(start, start + 1, end);
    }

    /** An option that is nothing but a list of letters, as in "Both B and C are right". */
    private @Nullable Series whole() {
        int lead = lead();
        while (lead > 0) {
            at += lead;
            lead = lead();
        }
        int start = at;
        int end = peek(0).kind() == Kind.LETTER ? end(start) : start;
        if (end - start < 2) {
            return null;
        }
        at = end;
        if (at < tokens.size() && peek(0).spaced() && isOneOf(TAILS, at)) {
            // The rest of the line belongs to it.
            int line = lineEnd(peek(0).start());
            while (at < tokens.size() && peek(0).start() < line) {
                at++;
            }
        } else if (peek(0).is(".") || peek(0).is("!")) {
            at++;
        }
        return at < tokens.size() ? null : withRest(series(0, start, end));
    }

    /** How many words are before letters that mean the same with them. */
    private int lead() {
        boolean of = isWord(peek(1), "of") && isOneOf(OF, at);
        return of ? 2 : isOneOf(LEADS, at) ? 1 : 0;
    }

    private Series withRest(Series letters) {
        int end = tokens.get(tokens.size() - 1).end();
        return new Series(new Span(letters.place().start(), end), letters.options());
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    /** After the letters that start at an index and what joins them. */
    private int end(int start) {
        int end = start + 1;
        for (int next = joiner(end); next > 0; next = joiner(end)) {
            end = next + 1;
        }
        return end;
    }

    /** The same for letters of which the last is joined by a word or {@code &}; -1 if none is. */
    private int joinedEnd(int start) {
        int joined = -1;
        int end = start + 1;
        for (int next = joiner(end); next > 0; next = joiner(end)) {
            joined = tokens.get(next - 1).is(",") ? joined : next + 1;
            end = next + 1;
        }
        return joined;
    }

    /** Where a letter is that what starts at an index joins to the one before; -1 if none is. */
    private int joiner(int index) {
        int next = index;
        boolean comma = next < tokens.size() && tokens.get(next).is(",");
        next += comma ? 1 : 0;
        if (next < tokens.size() && (tokens.get(next).is("&") || isJoiningWord(next))) {
            next++;
        }
        boolean letter = next < tokens.size() && tokens.get(next).kind() == Kind.LETTER;
        return letter && next > index ? next : -1;
    }

    private boolean isJoiningWord(int index) {
        Token word = tokens.get(index);
        return word.kind() == Kind.WORD
                && JOINERS.contains(word.text())
                && word.spaced()
                && index + 1 < tokens.size()
                && tokens.get(index + 1).spaced();
    }

    private boolean isVerdict() {
        int next = 1;
        if (!isWord(peek(0), VERBS)) {
            return false;
        }
        next += isWord(peek(next), ADVERBS) ? 1 : 0;
        return isWord(peek(next), VERDICTS)
                || isWord(peek(next), "the") && isWord(peek(next + 1), BEST);
    }

    private static boolean isWord(Token token, Set<String> words) {
        return token.kind() == Kind.WORD && token.spaced() && words.contains(token.text());
    }

    private static boolean isWord(Token token, String word) {
        return isWord(token, Set.of(word));
    }

    private boolean isOneOf(Set<String> words, int index) {
        return index < tokens.size()
                && tokens.get(index).kind() == Kind.WORD
                && words.contains(tokens.get(index).text().toLowerCase(Locale.ROOT));
    }

    private Token peek(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead) : END;
    }

    private Series series(int from, int start, int end) {
        Set<Integer> options = new TreeSet<>();
        for (Token each : tokens.subList(start, end)) {
            if (each.kind() == Kind.LETTER) {
                options.add(each.option());
            }
        }
        return new Series(
                new Span(tokens.get(from).start(), tokens.get(end - 1).end()), options);
    }
}
