package io.github.quizmaven.syntax.node;

import org.commonmark.node.CustomNode;

/**
 * A {@code [x]} or {@code [ ]} at the start of a list item. It is an option's marker only where a
 * question's response is; anywhere else it is the text that it is.
 */
public final class TaskMarker extends CustomNode {

    private static final int LENGTH = 3;

    private final String literal;

    /**
     * @param literal the marker as written, with the blank after it
     */
    TaskMarker(String literal) {
        this.literal = literal;
    }

    /** What is shown where the marker marks no option: the marker and the blank after it. */
    public String literal() {
        return literal;
    }

    /** Whether it marks the item as right. */
    public boolean isChecked() {
        return literal.charAt(1) != ' ';
    }

    /**
     * Where a proper marker at the start of a line ends: after its closing bracket, or 0 if there
     * is none. Whatever follows a marker is set off by a blank.
     */
    static int end(CharSequence line) {
        boolean marker =
                line.length() >= LENGTH
                        && line.charAt(0) == '['
                        && " xX".indexOf(line.charAt(1)) >= 0
                        && line.charAt(2) == ']'
                        && (line.length() == LENGTH || isBlank(line.charAt(LENGTH)));
        return marker ? LENGTH : 0;
    }

    static boolean isBlank(char each) {
        return each == ' ' || each == '\t';
    }
}
