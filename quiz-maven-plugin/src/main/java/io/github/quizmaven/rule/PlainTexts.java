package io.github.quizmaven.rule;

import io.github.quizmaven.syntax.PlainSource;
import java.util.List;
import java.util.function.Function;

/** What Markdown leaves of a file's texts as it is written, read once for all rules. */
public final class PlainTexts {

    private static final Function<Subject, List<PlainSource>> OF_FILE =
            subject -> subject.texts().stream().map(PlainSource::of).toList();

    private PlainTexts() {}

    /** In the order of the file's texts. */
    public static List<PlainSource> of(Subject subject) {
        return subject.shared(OF_FILE);
    }
}
