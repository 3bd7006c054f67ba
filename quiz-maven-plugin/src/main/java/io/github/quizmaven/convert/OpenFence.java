package io.github.quizmaven.convert;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows a text's lines to know which of them stand in a code block. */
final class OpenFence {

    private static final Pattern FENCE =
            Pattern.compile("[ \\t]*(`{3,}|~{3,})(.*)", Pattern.DOTALL);

    private String mark = "";

    boolean isOpen() {
        return !mark.isEmpty();
    }

    /** What closes it. */
    String mark() {
        return mark;
    }

    void read(String line) {
        Matcher fence = FENCE.matcher(line);
        if (!fence.matches()) {
            return;
        }
        String found = fence.group(1);
        String info = fence.group(2);
        if (mark.isEmpty()) {
            mark = found.startsWith("`") && info.contains("`") ? "" : found;
        } else if (found.startsWith(mark) && info.isBlank()) {
            mark = "";
        }
    }
}
