package io.github.quizmaven.exchange.gfm.row;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * For each line of a file, which lines below it could end a fence that it opens, or start a
 * question. All is found in one walk from the last line to the first.
 */
final class FenceLines {

    private static final Pattern HEADING = Pattern.compile(" {0,3}#{2,6}[ \\t]*+\\S.*");
    private static final Pattern TASK =
            Pattern.compile("[ \\t]*+(?:[-*+]|\\d{1,9}[.)])[ \\t]++\\[[ xX]\\](?:[ \\t].*)?");
    private static final Pattern MARK = Pattern.compile("[ \\t]*+(`{3,}+|~{3,}+)(.*)");

    /** What starts a question: a heading, or a number that stands for one. */
    private static final Pattern OPENING =
            Pattern.compile(
                    " {0,3}(?:#{1,6}[ \\t]++\\S.*|[*_]{2}(?:Q|Question)?[ .#]?\\d{1,4}\\b.*|(?:Q|Question)[ .#]?\\d{1,4}[ .:)].*)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern OPTION =
            Pattern.compile(
                    "[ \\t]*+(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]++\\[[ xX]\\]|(?:[-*+][ \\t]++)?[A-Da-d][.)])"
                            + "(?:[ \\t].*)?");

    private static final int NONE = Integer.MAX_VALUE;

    /** Longer fences than this count as this long. */
    private static final int LONGEST = 200;

    private final List<Row> rows;
    private final int[] closing;
    private final int[] almost;
    private final int[] heading;
    private final int[] task;
    private final int[] opening;
    private final int[] option;
    private final int[] content;
    private final int[] commentEnd;

    FenceLines(List<Row> rows) {
        this.rows = rows;
        int size = rows.size();
        closing = new int[size];
        almost = new int[size];
        heading = new int[size + 1];
        task = new int[size + 1];
        opening = new int[size + 1];
        option = new int[size + 1];
        content = new int[size + 1];
        commentEnd = new int[size + 1];
        read();
    }

    private void read() {
        int size = rows.size();
        int[][] next = new int[4][LONGEST + 1];
        for (int[] each : next) {
            Arrays.fill(each, NONE);
        }
        for (int[] each : new int[][] {heading, task, opening, option, content, commentEnd}) {
            each[size] = NONE;
        }
        for (int at = size - 1; at >= 0; at--) {
            String text = rows.get(at).text();
            Matcher opener = Fence.opener(text);
            if (opener.matches()) {
                String mark = opener.group("mark");
                int kind = mark.charAt(0) == '`' ? 0 : 1;
                int length = Math.min(LONGEST, mark.length());
                closing[at] = next[kind][length];
                almost[at] = next[kind + 2][length];
            }
            Matcher mark = MARK.matcher(text);
            if (mark.matches()) {
                int kind = mark.group(1).charAt(0) == '`' ? 0 : 1;
                boolean alone = mark.group(2).isBlank();
                int length = Math.min(LONGEST, mark.group(1).length());
                Arrays.fill(next[alone ? kind : kind + 2], 0, length + 1, at);
            }
            heading[at] = HEADING.matcher(text).matches() ? at : heading[at + 1];
            task[at] = TASK.matcher(text).matches() ? at : task[at + 1];
            opening[at] = OPENING.matcher(text).matches() ? at : opening[at + 1];
            option[at] = OPTION.matcher(text).matches() ? at : option[at + 1];
            content[at] = text.isBlank() ? content[at + 1] : at;
            commentEnd[at] = text.contains("-->") ? at : commentEnd[at + 1];
        }
    }

    /** The next line that closes a fence, or -1. */
    int closing(int fence) {
        return closing[fence] == NONE ? -1 : closing[fence];
    }

    /**
     * The next line that would close a fence but for what follows it, if a question is below; or
     * -1.
     */
    int almostClosing(int fence, int end) {
        int at = almost[fence];
        if (at >= end) {
            return -1;
        }
        int below = content[at + 1];
        return below < end && startsQuestion(below) ? at : -1;
    }

    /** Whether code holds a heading with a task list below, in it or after it. */
    boolean holdsQuestion(int fence, int end) {
        int first = heading[fence + 1];
        if (first >= end) {
            return false;
        }
        int tasks = task[first];
        return tasks < NONE && (tasks < end || heading[end] > tasks);
    }

    /**
     * Whether code holds the options of the question above it, and is not closed, or holds the
     * start of the next question too: the line that closes it was meant to open other code.
     */
    boolean swallowsOptions(int fence, int end) {
        int first = option[fence + 1];
        if (first >= end || opening[fence + 1] < first) {
            return false;
        }
        int next = opening[first];
        return end == rows.size()
                || next < end
                        && option[next] < NONE
                        && (option[next] < end || opening[end] > option[next]);
    }

    /**
     * Whether nothing is between a fence and the options: its line closes code that never opened.
     */
    boolean isStray(int fence) {
        int below = content[fence + 1];
        return below > fence + 1 && below != NONE && option[below] == below;
    }

    /** The index of the first line below a fence that is an option. */
    int firstOption(int fence) {
        return option[fence + 1];
    }

    /** The first line of the code that starts a question, or its end. */
    int firstOfQuestion(int fence, int end) {
        return Math.min(end, Math.min(heading[fence + 1], task[fence + 1]));
    }

    /** The line with the end of a comment, or -1. */
    int commentEnd(int start) {
        return commentEnd[start] == NONE ? -1 : commentEnd[start];
    }

    private boolean startsQuestion(int at) {
        return heading[at] == at || task[at] == at;
    }
}
