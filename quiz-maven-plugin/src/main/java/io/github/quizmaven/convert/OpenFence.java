package io.github.quizmaven.convert;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows a text's lines to know which of them stand in a code block. */
final class OpenFence {

    private static final Pattern FENCE =
            Pattern.compile("[ \\t]*(`{3,}|~{3,})(.*)", Pattern.DOTALL);

    private String mark = "";
    private String last = "```";

    boolean isOpen() {
        return !mark.isEmpty();
    }

    /** What closes the last one, whether or not it seems to be open. */
    String closing() {
        return last;
    }

    void read(String line) {
        Matcher fence = FENCE.matcher(line);
        if (!fence.matches()) {
            return;
        }
        String found = fence.group(1);
        String info = fence.group(2);
        last = mark.isEmpty() ? found : mark;
        if (mark.isEmpty()) {
            mark = found.startsWith("`") && info.contains("`") ? "" : found;
        } else if (found.startsWith(mark) && info.isBlank()) {
            mark = "";
        }
    }
}
