package io.github.quizmaven.convert.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of written quizzes, each of which can be taken once. */
final class OutputWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** Ids repeat the words of titles. */
    private static final Pattern METADATA =
            Pattern.compile("^```yaml question$.*?^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private static final Pattern NO_SIGN = Pattern.compile("[\\s\\\\]+");

    /** How far from the last words the next ones are likely to be. */
    private static final int NEAR = 600;

    private final List<String> words = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final BitSet taken = new BitSet();
    private final String signs;

    /** Where the last words were found: the next ones are looked for from there. */
    private int cursor;

    OutputWords(List<String> outputs) {
        StringBuilder all = new StringBuilder();
        for (String output : outputs) {
            String text = METADATA.matcher(output).replaceAll("");
            all.append(text).append('\n');
            for (String word : words(text)) {
                places.computeIfAbsent(word, key -> new ArrayList<>()).add(words.size());
                words.add(word);
            }
        }
        signs = NO_SIGN.matcher(all).replaceAll("");
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    boolean holdsSigns(String text) {
        return signs.contains(NO_SIGN.matcher(text).replaceAll(""));
    }

    /** Takes words that stand together, or in a few pieces; none if that cannot be. */
    boolean take(List<String> wanted, int mostPieces) {
        List<int[]> pieces = new ArrayList<>();
        BitSet before = (BitSet) taken.clone();
        int from = 0;
        while (from < wanted.size() && pieces.size() < mostPieces) {
            int[] piece = longest(wanted, from);
            if (piece[1] == 0) {
                break;
            }
            taken.set(piece[0], piece[0] + piece[1]);
            pieces.add(piece);
            from += piece[1];
        }
        if (from < wanted.size()) {
            taken.clear();
            taken.or(before);
            return false;
        }
        int[] last = pieces.get(pieces.size() - 1);
        cursor = last[0] + last[1];
        return true;
    }

    /**
     * Start and length of the longest run of wanted words: near the last ones, or else anywhere.
     */
    private int[] longest(List<String> wanted, int from) {
        int[] near = longest(wanted, from, NEAR);
        return near[1] > 0 ? near : longest(wanted, from, Integer.MAX_VALUE);
    }

    /** Of equal runs the nearest. */
    private int[] longest(List<String> wanted, int from, int most) {
        int start = 0;
        int length = 0;
        for (int place : places.getOrDefault(wanted.get(from), List.of())) {
            int run = distance(place) > most ? 0 : run(wanted, from, place);
            if (run > length || run == length && run > 0 && distance(place) < distance(start)) {
                start = place;
                length = run;
            }
        }
        return new int[] {start, length};
    }

    private int run(List<String> wanted, int from, int place) {
        int run = 0;
        while (from + run < wanted.size()
                && place + run < words.size()
                && !taken.get(place + run)
                && words.get(place + run).equals(wanted.get(from + run))) {
            run++;
        }
        return run;
    }

    /** Words in front of the last ones are farther than those behind. */
    private int distance(int place) {
        return place >= cursor ? place - cursor : 2 * (cursor - place);
    }
}
