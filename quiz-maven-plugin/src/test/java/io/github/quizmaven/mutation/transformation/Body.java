package io.github.quizmaven.mutation.transformation;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Markdown of a file, without the YAML at its top, which has its own syntax. */
final class Body {

    private static final Pattern FRONT_MATTER =
            Pattern.compile("---[ \\t]*\\n.*?^---[ \\t]*\\n", Pattern.DOTALL | Pattern.MULTILINE);

    /** Code and formulas between marks that are not indented. */
    private static final Pattern CODE =
            Pattern.compile("^(`{3,}|\\$\\$).*?^\\1[ \\t]*$", Pattern.DOTALL | Pattern.MULTILINE);

    private Body() {}

    static int start(String text) {
        Matcher found = FRONT_MATTER.matcher(text);
        return found.lookingAt() ? found.end() : 0;
    }

    static String change(String text, UnaryOperator<String> change) {
        int start = start(text);
        return text.substring(0, start) + change.apply(text.substring(start));
    }

    /** The same, with code as it is. */
    static String changeText(String text, UnaryOperator<String> change) {
        StringBuilder changed = new StringBuilder();
        int from = start(text);
        changed.append(text, 0, from);
        Matcher code = CODE.matcher(text).region(from, text.length());
        while (code.find()) {
            changed.append(change.apply(text.substring(from, code.start()))).append(code.group());
            from = code.end();
        }
        return changed.append(change.apply(text.substring(from))).toString();
    }
}
