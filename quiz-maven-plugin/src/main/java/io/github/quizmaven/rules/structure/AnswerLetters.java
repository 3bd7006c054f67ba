package io.github.quizmaven.rules.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads letters of options, as in {@code C}, {@code (a)}, {@code Option B} or {@code A, B and C}. */
final class AnswerLetters {

    private static final Set<String> NOUNS = Set.of("option", "options");
    private static final Set<String> JOINERS = Set.of(",", "&", ";", "and", "und");

    private final List<String> tokens;
    private int at;

    private AnswerLetters(List<String> tokens) {
        this.tokens = tokens;
    }

    /** The places of the options that are named, from 0 and sorted; empty if it is not such a text. */
    static Optional<List<Integer>> in(CharSequence text) {
        return new AnswerLetters(tokens(text)).read();
    }

    private Optional<List<Integer>> read() {
        TreeSet<Integer> named = new TreeSet<>();
        do {
            if (NOUNS.contains(peek().toLowerCase(Locale.ROOT))) {
                at++;
            }
            skip("(");
            String letter = peek();
            if (letter.length() != 1 || !isLetter(letter.charAt(0))) {
                return Optional.empty();
            }
            named.add(Character.toUpperCase(letter.charAt(0)) - 'A');
            at++;
            skip(")");
        } while (skipJoiner());
        skip(".");
        return at == tokens.size() ? Optional.of(List.copyOf(named)) : Optional.empty();
    }

    private boolean skipJoiner() {
        boolean comma = peek().equals(",");
        boolean joined = JOINERS.contains(peek());
        at += joined ? 1 : 0;
        if (comma) {
            skip("and");
        }
        return joined;
    }

    private void skip(String token) {
        at += peek().equals(token) ? 1 : 0;
    }

    private String peek() {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    /** Words, and every other character that is not blank by itself. */
    private static List<String> tokens(CharSequence text) {
        List<String> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at + 1;
            if (Character.isLetterOrDigit(text.charAt(at))) {
                while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                    end++;
                }
            }
            if (!Character.isWhitespace(text.charAt(at))) {
                tokens.add(text.subSequence(at, end).toString());
            }
            at = end;
        }
        return tokens;
    }

    private static boolean isLetter(char each) {
        return each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z';
    }
}
