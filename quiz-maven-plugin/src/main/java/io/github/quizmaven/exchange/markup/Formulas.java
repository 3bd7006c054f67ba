package io.github.quizmaven.exchange.markup;

import org.jsoup.nodes.Element;

/** Finds formulas in running text as learning platforms mark them. */
final class Formulas {

    private static final String[][] MARKS = {{"$$", "$$"}, {"\\(", "\\)"}, {"\\[", "\\]"}};

    private Formulas() {}

    /** The block of a paragraph that is one displayed formula; empty for any other. */
    static String display(Element paragraph) {
        String text = paragraph.wholeText().strip();
        boolean alone =
                text.startsWith("\\[")
                        && text.indexOf("\\]") == text.length() - 2
                        && paragraph.childrenSize() == 0;
        String formula = alone ? text.substring(2, text.length() - 2).strip() : "";
        boolean sayable = !formula.isEmpty() && !formula.contains("\n\n") && !formula.contains("$");
        return sayable ? "$$\n" + formula + "\n$$" : "";
    }

    /** Adds words with their formulas to a run. */
    static void add(String words, Inline run) {
        int[] next = new int[MARKS.length];
        int at = 0;
        while (at < words.length()) {
            int best = -1;
            for (int mark = 0; mark < MARKS.length; mark++) {
                if (next[mark] >= 0 && next[mark] <= at) {
                    next[mark] = start(words, mark, at);
                }
                boolean nearer = next[mark] >= 0 && (best < 0 || next[mark] < next[best]);
                best = nearer ? mark : best;
            }
            if (best < 0) {
                break;
            }
            int start = next[best];
            int end = words.indexOf(MARKS[best][1], start + 2);
            run.words(words.substring(at, start));
            run.markdown(
                    '$' + words.substring(start + 2, end).strip().replaceAll("\\s+", " ") + '$');
            at = end + 2;
        }
        run.words(words.substring(at));
    }

    /** Where a mark opens a formula that closes; -1 if there is none any more. */
    private static int start(String words, int mark, int from) {
        int start = words.indexOf(MARKS[mark][0], from);
        int end = start < 0 ? -1 : words.indexOf(MARKS[mark][1], start + 2);
        while (end >= 0 && words.substring(start + 2, end).isBlank()) {
            start = words.indexOf(MARKS[mark][0], end);
            end = start < 0 ? -1 : words.indexOf(MARKS[mark][1], start + 2);
        }
        return end < 0 ? -1 : start;
    }
}
