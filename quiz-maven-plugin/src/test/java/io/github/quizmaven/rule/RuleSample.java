package io.github.quizmaven.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.quiz.Authored;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.read.Reading;
import io.github.quizmaven.source.Place;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.folder.SourceFolder;
import io.github.quizmaven.suppress.IgnorableRules;
import io.github.quizmaven.suppress.Suppressions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs a single rule on a file's text and says what it reports. */
public final class RuleSample {

    private static final IgnorableRules NONE = new IgnorableRules(List.of(), Set.of(), Set.of());

    private RuleSample() {}

    /**
     * Compares all diagnostics of a rule, as in {@code 5:3 «text» message = help + option A 4:3}.
     */
    public static void assertReports(Rule rule, String text, String... expected) {
        assertReports(rule, SourceFolder.EMPTY, "quiz.md", text, expected);
    }

    /**
     * The same for a file in a folder.
     *
     * @param path the file's own; one that is called {@code index.md} is no quiz
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

    /** A file as rules see it. */
    public static Subject subject(SourceFolder folder, String path, String text) {
        return new Subject(authored(read(path, text)), folder);
    }

    public static List<Diagnostic> check(Rule rule, SourceFolder folder, String path, String text) {
        Reading reading = read(path, text);
        List<Diagnostic> found = new ArrayList<>();
        rule.check(new Subject(authored(reading), folder), found::add);
        return new Suppressions(
                        reading.file().text().length(),
                        reading.authored(),
                        reading.unknown(),
                        List.of(),
                        NONE)
                .check(found);
    }

    private static Reading read(String path, String text) {
        SourceFile file = SourceFile.of(path, text);
        return path.endsWith("index.md")
                ? new QuizReader().collection(file)
                : new QuizReader().quiz(file);
    }

    private static Authored authored(Reading reading) {
        return Objects.requireNonNull(reading.authored(), "the text is not a quiz");
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
