package io.github.quizmaven.starter;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What an editor inserts for one type of question.
 *
 * @param description what it is, without a full stop
 * @param body its lines, with places to fill in as VS Code writes them: {@code ${1:default}}
 */
record Snippet(String description, List<String> body) {

    private static final Pattern DEFAULT = Pattern.compile("\\$\\{\\d++:([^}]*+)\\}");
    private static final Pattern END = Pattern.compile("\\$\\d++");

    Snippet {
        body = List.copyOf(body);
    }

    /** What stands in a file when nobody has filled anything in. */
    String text() {
        String filled = DEFAULT.matcher(String.join("\n", body)).replaceAll("$1");
        return END.matcher(filled).replaceAll("");
    }
}
