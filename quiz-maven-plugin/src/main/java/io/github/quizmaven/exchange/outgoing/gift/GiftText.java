package io.github.quizmaven.exchange.outgoing.gift;

/** Text as GIFT takes it: on one line, since a blank line would end the question. */
final class GiftText {

    private static final String SIGNS = "\\~=#{}:";

    private GiftText() {}

    static String of(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (char each : text.toCharArray()) {
            if (each == '\n') {
                escaped.append("\\n");
            } else if (each != '\r') {
                if (SIGNS.indexOf(each) >= 0) {
                    escaped.append('\\');
                }
                escaped.append(each);
            }
        }
        return escaped.toString();
    }

    /** What is in a comment: a line, and no bracket that would end a tag. */
    static String ofComment(String text) {
        return text.replace("\\", "\\\\").replace("]", "\\]").replaceAll("\\s+", " ");
    }
}
