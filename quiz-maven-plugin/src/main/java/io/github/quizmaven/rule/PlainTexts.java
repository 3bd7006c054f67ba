package io.github.quizmaven.rule;

import io.github.quizmaven.syntax.PlainSource;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What Markdown leaves of a file's texts as it is written, read once for all rules. */
public final class PlainTexts {

    private static final Function<Subject, List<PlainSource>> OF_FILE = PlainTexts::all;

    private PlainTexts() {}

    private static List<PlainSource> all(Subject subject) {
        List<PlainSource> all = new ArrayList<>(subject.texts().size());
        for (Text each : subject.texts()) {
            all.add(PlainSource.of(each));
        }
        return all;
    }

    /** In the order of the file's texts. */
    public static List<PlainSource> of(Subject subject) {
        return subject.shared(OF_FILE);
    }
}
