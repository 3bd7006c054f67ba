package io.github.quizmaven.mutation.transformation;

import io.github.quizmaven.parse.QuizDocument;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Markdown of a file, without the YAML at its top, which has its own syntax. */
final class Body {

    private static final Pattern FRONT_MATTER =
            Pattern.compile("---[ \\t]*\\n.*?^---[ \\t]*\\n", Pattern.DOTALL | Pattern.MULTILINE);

    private Body() {}

    static int start(QuizDocument document) {
        Matcher found = FRONT_MATTER.matcher(document.file().text());
        return found.lookingAt() ? found.end() : 0;
    }

    static String change(QuizDocument document, UnaryOperator<String> change) {
        String text = document.file().text();
        int start = start(document);
        return text.substring(0, start) + change.apply(text.substring(start));
    }
}
