package io.github.quizmaven.math;

/**
 * What browsers could not show as it is meant.
 *
 * @param what names it, as the subject of the message
 * @param why the rest of the message
 * @param source a pattern of what wrote it in the formula
 */
record Refusal(String what, String why, String help, String source) {

    /** The pattern of a command's name. */
    static String command(String names) {
        return "\\\\(?:" + names + ")(?![A-Za-z])";
    }
}
