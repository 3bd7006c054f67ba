package io.github.quizmaven.exchange.aiken;

import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A line and what it is.
 *
 * @param label the letter with its sign, or the word before the letters
 * @param content what it says
 */
record AikenLine(Kind kind, Span label, Span content, String text) {

    private static final String ANSWER = "ANSWER:";

    /** What a line can be. */
    enum Kind {
        BLANK,
        OPTION,
        ANSWER,
        TEXT
    }

    static AikenLine of(SourceFile file, int number) {
        Span line = file.trimmed(file.line(number));
        String text = file.text(line).strip();
        if (text.isEmpty()) {
            return new AikenLine(Kind.BLANK, Span.at(line.start()), Span.at(line.start()), "");
        }
        boolean option =
                text.length() > 1
                        && text.charAt(0) >= 'A'
                        && text.charAt(0) <= 'Z'
                        && ".)".indexOf(text.charAt(1)) >= 0;
        if (option) {
            return labelled(Kind.OPTION, 2, line, text);
        }
        return text.toUpperCase(Locale.ROOT).startsWith(ANSWER)
                ? labelled(Kind.ANSWER, ANSWER.length(), line, text)
                : new AikenLine(Kind.TEXT, Span.at(line.start()), line, text);
    }

    private static AikenLine labelled(Kind kind, int length, Span line, String text) {
        String rest = text.substring(length);
        int start = line.start() + length + rest.length() - rest.stripLeading().length();
        return new AikenLine(
                kind,
                new Span(line.start(), line.start() + length),
                new Span(Math.min(start, line.end()), line.end()),
                rest.strip());
    }

    /** The letters that an answer names, as numbers from 0; none if it says something else. */
    Set<Integer> letters() {
        Set<Integer> letters = new TreeSet<>();
        for (String each : text.toUpperCase(Locale.ROOT).split("[,; ]+")) {
            if (each.length() != 1 || each.charAt(0) < 'A' || each.charAt(0) > 'Z') {
                return Set.of();
            }
            letters.add(each.charAt(0) - 'A');
        }
        return letters;
    }

    Span whole() {
        return new Span(label.start(), content.end());
    }
}
