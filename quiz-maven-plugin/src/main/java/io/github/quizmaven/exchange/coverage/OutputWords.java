package io.github.quizmaven.exchange.coverage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of written quizzes, each of which can be taken once. */
final class OutputWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++");
    private static final Pattern BULLET =
            Pattern.compile("^\\s*+(?:[-*+]|\\d{1,9}[.)])?\\s*+(?:\\[[ xX]\\])?");
    private static final String METADATA = "```yaml question";

    /** Into how many pieces the words of a line may have come. */
    private static final int MOST_PIECES = 4;

    /** How far from the last words the next ones are likely to be. */
    private static final int NEAR = 600;

    /** How many places of a word are looked at, and how many words are compared for a line. */
    private static final int MOST_PLACES = 4000;

    /** How often signs are looked for that are not all that a line holds. */
    private static final int MOST_SEARCHES = 500;

    private static final Deque<Integer> NONE = new ArrayDeque<>();

    private final List<String> words = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();

    /** Where lines start that have the same words. */
    private final Map<String, Deque<Integer>> lines = new HashMap<>();

    /** How many lines with the same words are kept for who asks for them. */
    private final Map<String, Integer> reserved = new HashMap<>();

    private final boolean wholeLines;
    private final BitSet taken = new BitSet();
    private final Set<String> signLines = new HashSet<>();
    private final String signs;
    private int searches;

    /** Where the last words were found: the next ones are looked for from there. */
    private int cursor;

    /**
     * @param wholeLines whether a line that is there as it was is taken first, wherever it is
     */
    OutputWords(List<String> outputs, boolean wholeLines) {
        this.wholeLines = wholeLines;
        StringBuilder all = new StringBuilder();
        for (String output : outputs) {
            boolean metadata = false;
            for (String line : output.split("\n", -1)) {
                // Ids repeat the words of titles.
                boolean starts = line.equals(METADATA);
                if (!starts && !metadata) {
                    add(line, all);
                }
                metadata = starts || metadata && !line.equals("```");
            }
        }
        signs = all.toString();
    }

    private void add(String line, StringBuilder all) {
        all.append(bare(line));
        Matcher bullet = BULLET.matcher(line);
        String item = bullet.find() ? line.substring(bullet.end()) : line;
        signLines.add(bare(item));
        List<String> own = words(line);
        List<String> bare = words(item);
        addLine(own, words.size());
        if (bare.size() < own.size()) {
            addLine(bare, words.size() + own.size() - bare.size());
        }
        for (String word : own) {
            places.computeIfAbsent(word, key -> new ArrayList<>()).add(words.size());
            words.add(word);
        }
    }

    private void addLine(List<String> own, int start) {
        if (!own.isEmpty()) {
            lines.computeIfAbsent(String.join(" ", own), key -> new ArrayDeque<>()).add(start);
        }
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each != '\\' && !Character.isWhitespace(each)) {
                bare.append(each);
            }
        }
        return bare.toString();
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
        String wanted = bare(text);
        return signLines.contains(wanted) || searches++ < MOST_SEARCHES && signs.contains(wanted);
    }

    /** A run of words: its first place in the output, and how many words it has. */
    private record WordRun(int start, int length) {}

    /** Keeps a line that is there as it was for who asks for just these words. */
    void reserve(List<String> wanted) {
        if (!wanted.isEmpty() && takeLine(wanted)) {
            reserved.merge(String.join(" ", wanted), 1, Integer::sum);
        }
    }

    private boolean takeReserved(List<String> wanted) {
        String line = String.join(" ", wanted);
        int left = reserved.getOrDefault(line, 0);
        reserved.put(line, Math.max(0, left - 1));
        return left > 0;
    }

    /** Takes words that are together, or in a few pieces; none if that cannot be. */
    boolean take(List<String> wanted) {
        if (!reserved.isEmpty() && takeReserved(wanted)) {
            return true;
        }
        return wholeLines && takeLine(wanted) || takePieces(wanted);
    }

    /** Takes a line that is there as it was, so that it is not taken from in pieces. */
    private boolean takeLine(List<String> wanted) {
        Deque<Integer> same = lines.getOrDefault(String.join(" ", wanted), NONE);
        while (!same.isEmpty()) {
            int start = same.removeFirst();
            int end = start + wanted.size();
            if (taken.nextSetBit(start) < 0 || taken.nextSetBit(start) >= end) {
                taken.set(start, end);
                cursor = end;
                return true;
            }
        }
        return false;
    }

    private boolean takePieces(List<String> wanted) {
        List<WordRun> pieces = new ArrayList<>();
        int from = 0;
        while (from < wanted.size() && pieces.size() < MOST_PIECES) {
            WordRun piece = longest(wanted, from);
            if (piece.length() == 0) {
                break;
            }
            taken.set(piece.start(), piece.start() + piece.length());
            pieces.add(piece);
            from += piece.length();
        }
        if (from < wanted.size()) {
            pieces.forEach(each -> taken.clear(each.start(), each.start() + each.length()));
            return false;
        }
        WordRun last = pieces.get(pieces.size() - 1);
        cursor = last.start() + last.length();
        return true;
    }

    /**
     * The longest run of wanted words: near the last ones, or else anywhere; of equal ones the
     * nearest. What is looked at is bounded, so that repetition costs no more than its length.
     */
    private WordRun longest(List<String> wanted, int from) {
        List<Integer> all = places.getOrDefault(wanted.get(from), List.of());
        int first = firstFrom(all, cursor);
        WordRun best = new WordRun(0, 0);
        boolean near = false;
        int left = MOST_PLACES + 2 * wanted.size();
        int after = first;
        int before = first - 1;
        while (left > 0 && (after < all.size() || before >= 0)) {
            boolean next =
                    before < 0
                            || after < all.size()
                                    && distance(all.get(after)) <= distance(all.get(before));
            int place = all.get(next ? after++ : before--);
            boolean far = distance(place) > NEAR;
            if (far && near || best.length() == wanted.size() - from) {
                break;
            }
            int run = run(wanted, from, place);
            left -= 1 + run;
            best = run > best.length() ? new WordRun(place, run) : best;
            near |= !far && run > 0;
        }
        return best;
    }

    /** The index of the first place that is not before another. */
    private static int firstFrom(List<Integer> places, int least) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle) < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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

    /** Words before the last ones are farther than those after them. */
    private int distance(int place) {
        return place >= cursor ? place - cursor : 2 * (cursor - place);
    }
}
