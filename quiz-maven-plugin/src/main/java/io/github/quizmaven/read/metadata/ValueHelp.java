package io.github.quizmaven.read.metadata;

import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.key.Kind;
import io.github.quizmaven.quiz.word.DurationText;
import io.github.quizmaven.quiz.word.LanguageTag;
import java.util.stream.Collectors;

/** The words for what a key's value may be. */
final class ValueHelp {

    private static final int MOST_SHOWN = 40;

    private ValueHelp() {}

    /** What it must be. */
    static String expected(Key<?> key) {
        return switch (key.kind()) {
            case TEXT, OWN -> "a text";
            case TEXT_LIST -> "a list of texts";
            case WORD ->
                    (key.words().size() > 1 ? "one of " : "")
                            + key.words().stream()
                                    .map(each -> "`" + each + "`")
                                    .collect(Collectors.joining(", "));
            case LANGUAGE -> "a language tag like `en` or `pt-BR`";
            case DURATION -> "a duration above zero";
            case POINTS -> "a number above zero";
            case ATTEMPTS ->
                    "a whole number from 1 to " + ValueReader.MAX_ATTEMPTS + ", or `unlimited`";
            case PASS -> "a percentage up to `100%`, or a number of points";
            case COUNT -> "a whole number above zero";
            case BOOLEAN -> "`true` or `false`";
            case ORDER -> "a list of step numbers";
            case DEFAULTS -> "a set of question keys";
        };
    }

    /** What could be written. */
    static String example(Key<?> key) {
        return switch (key.kind()) {
            case TEXT, OWN -> "`" + key.name() + ": …`";
            case TEXT_LIST -> "`" + key.name() + ": [one, two]`";
            case WORD -> "one of these words";
            case LANGUAGE -> "`lang: en`";
            case DURATION -> DurationText.FORMS;
            case POINTS -> "`points: 2`";
            case ATTEMPTS -> "`attempts: 2`";
            case PASS -> "`pass: 80%`";
            case COUNT -> "`" + key.name() + ": 5`";
            case BOOLEAN -> "`" + key.name() + ": false`";
            case ORDER -> "`order: [3, 1, 2, 4]`";
            case DEFAULTS -> "`defaults: { attempts: 2 }`";
        };
    }

    /** The same, with what was probably meant by a text. */
    static String example(Key<?> key, String text) {
        return key.kind() == Kind.LANGUAGE
                ? LanguageTag.meant(text)
                        .map(each -> "`" + key.name() + ": " + each + "`")
                        .orElseGet(() -> example(key))
                : example(key);
    }

    /** What was written, on one line and not too long. */
    static String shown(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= MOST_SHOWN ? line : line.substring(0, MOST_SHOWN - 1) + "…";
    }
}
