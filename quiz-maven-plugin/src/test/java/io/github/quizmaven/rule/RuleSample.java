package io.github.quizmaven.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.bind.QuizBinder;
import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.parse.QuizDocument;
import io.github.quizmaven.parse.QuizParser;
import io.github.quizmaven.source.Place;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.SourceFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Runs a single rule on a quiz's text and says what it reports. */
public final class RuleSample {

    private RuleSample() {}

    /** Compares all reports of a rule, as in {@code 5:3 «text» message = help + option A 4:3}. */
    public static void assertReports(Rule rule, String text, String... expected) {
        assertReports(rule, SourceFolder.EMPTY, "quiz.md", text, expected);
    }

    /**
     * The same for a quiz in a folder.
     *
     * @param path the quiz's own
     */
    public static void assertReports(
            Rule rule, SourceFolder folder, String path, String text, String... expected) {
        assertEquals(
                String.join("\n\n", expected),
                check(rule, folder, path, text).stream()
                        .map(each -> words(each, text))
                        .collect(Collectors.joining("\n\n")));
    }

    public static List<Diagnostic> check(Rule rule, String text) {
        return check(rule, SourceFolder.EMPTY, "quiz.md", text);
    }

    public static List<Diagnostic> check(Rule rule, SourceFolder folder, String path, String text) {
        QuizDocument document = QuizParser.parse(SourceFile.of(path, text));
        List<Diagnostic> found = new ArrayList<>();
        rule.check(BoundQuiz.of(document, QuizBinder.bind(document), folder), found::add);
        return document.audible(found);
    }

    private static String words(Diagnostic diagnostic, String text) {
        Place place = diagnostic.place();
        String related =
                diagnostic.related().stream()
                        .map(each -> "\n+ " + each.label() + " " + position(each.place()))
                        .collect(Collectors.joining());
        return position(place)
                + " «"
                + text.substring(place.span().start(), place.span().end())
                + "»\n"
                + diagnostic.severity().name().toLowerCase(Locale.ROOT)
                + ": "
                + diagnostic.message()
                + "\n= "
                + diagnostic.help()
                + related;
    }

    private static String position(Place place) {
        return place.line() + ":" + place.column();
    }
}
