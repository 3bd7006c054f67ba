package io.github.quizmaven.rule.answer;

import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.quiz.response.Sequence;
import io.github.quizmaven.quiz.response.Sequences;
import io.github.quizmaven.quiz.word.Letters;
import io.github.quizmaven.read.mended.MeantOrder;
import io.github.quizmaven.source.Chars;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an answer line says: options' texts, sequences or letters, in this order. */
final class AnswerText {

    /** As in {@code C}, {@code (a)}, {@code Option B} or {@code A, B and C}. */
    private static final Pattern LETTERS =
            Pattern.compile(
                    "(?i:options?\\s++)?\\(?[A-Za-z]\\)?"
                            + "(?:\\s*+(?:,(?:\\s*+and\\b)?|&|;|\\b(?:and|und)\\b)\\s*+"
                            + "(?:(?i:option)\\s++)?\\(?[A-Za-z]\\)?)*+\\.?");

    private static final Pattern LETTER = Pattern.compile("(?<![A-Za-z])[A-Za-z](?![A-Za-z])");

    private static final Pattern LETTERED =
            Pattern.compile("\\(?([A-Z])(?:\\)|[.:]|[ \\t]++[-–—])[ \\t]++(?=\\S)");

    private final String written;
    private final String plain;

    /**
     * @param written the line after {@code Answer:}, as Markdown
     * @param plain the same without markup
     */
    AnswerText(String written, String plain) {
        this.written = written;
        this.plain = plain;
    }

    String written() {
        return written;
    }

    /** The options that it names, in their order; empty if it is not understood. */
    Optional<List<Integer>> options(Response response) {
        String said = folded(plain);
        int count = response.options().size();
        List<Integer> found = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            if (folded(response.options().get(index).text().prose().text()).equals(said)) {
                found.add(index);
            }
        }
        Optional<Sequence> sequence = sequence();
        if (found.isEmpty() && response instanceof Sequences sequences && sequence.isPresent()) {
            for (int index = 0; index < count; index++) {
                if (sequences.orders().get(index).equals(sequence)) {
                    found.add(index);
                }
            }
        }
        if (!found.isEmpty()) {
            return Optional.of(found);
        }
        Optional<List<Integer>> letters = letters(plain);
        Optional<List<Integer>> named = letters.isPresent() ? letters : lettered();
        boolean known = named.isPresent() && named.get().get(named.get().size() - 1) < count;
        return known ? named : Optional.empty();
    }

    /** Whether it is the text of options, and would name others as letters. */
    boolean isTextNotLetter(Response response) {
        Optional<List<Integer>> letters = letters(plain);
        return letters.isPresent() && !letters.equals(options(response));
    }

    /**
     * What an answer line says to name options: their letters, unless these are texts of others.
     */
    static String naming(List<Integer> key, Response response) {
        StringBuilder named = new StringBuilder();
        for (int each : key) {
            named.append(named.isEmpty() ? "" : ", ").append(Letters.of(each));
        }
        String letters = named.toString();
        boolean clear = new AnswerText(letters, letters).options(response).equals(Optional.of(key));
        return clear ? letters : folded(response.options().get(key.get(0)).text().prose().text());
    }

    /** As in {@code B) It adds machines}. */
    private Optional<List<Integer>> lettered() {
        Matcher lettered = LETTERED.matcher(plain);
        return lettered.lookingAt()
                ? Optional.of(List.of(lettered.group(1).charAt(0) - 'A'))
                : Optional.empty();
    }

    Optional<Sequence> sequence() {
        return Sequence.of(plain);
    }

    /** The same, also with letters or words for numbers. */
    Optional<Sequence> meantSequence() {
        return MeantOrder.of(plain).or(this::sequence);
    }

    /** The places of the options whose letters are all of a text, from 0 and sorted. */
    static Optional<List<Integer>> letters(CharSequence text) {
        if (text.length() == 1 && Chars.isLatin(text.charAt(0))) {
            return Optional.of(List.of(Character.toUpperCase(text.charAt(0)) - 'A'));
        }
        if (!LETTERS.matcher(text).matches()) {
            return Optional.empty();
        }
        SortedSet<Integer> named = new TreeSet<>();
        Matcher letter = LETTER.matcher(text);
        while (letter.find()) {
            named.add(Character.toUpperCase(text.charAt(letter.start())) - 'A');
        }
        return Optional.of(List.copyOf(named));
    }

    /** Whether it has one form in Unicode by its signs alone. */
    private static boolean isLatin(CharSequence text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > '\u00ff') {
                return false;
            }
        }
        return true;
    }

    /** With single spaces, in one Unicode form, and without a full stop at the end. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (!Character.isWhitespace(each)) {
                folded.append(each);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        String bare =
                isLatin(folded)
                        ? folded.toString().strip()
                        : Normalizer.normalize(folded, Normalizer.Form.NFC).strip();
        return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
