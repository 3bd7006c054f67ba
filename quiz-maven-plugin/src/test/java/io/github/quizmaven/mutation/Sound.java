package io.github.quizmaven.mutation;

import io.github.quizmaven.bind.QuizBinder;
import io.github.quizmaven.markdown.Content;
import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.parse.QuizDocument;
import io.github.quizmaven.parse.QuizParser;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A quiz without faults, as operators look at it.
 *
 * @param folder the quiz with what stands beside it
 * @param path the quiz in it
 * @param text its text, comments included
 * @param document what is read from it
 * @param quiz the same as a model
 */
public record Sound(Folder folder, String path, String text, QuizDocument document, Quiz quiz) {

    /**
     * Words that are no markup, with the marks and signs that languages put on and between them.
     */
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{M}\\p{So}\\p{Sk}\\p{Cf}„“– ,.?!'’-]*\\p{L}[.?!]?");

    private static final Pattern FRONT_MATTER =
            Pattern.compile("---[ \\t]*\\n(.*?^)---[ \\t]*\\n", Pattern.DOTALL | Pattern.MULTILINE);

    public static Sound of(Folder folder, String path) {
        String text = folder.text(path);
        QuizDocument document = QuizParser.parse(SourceFile.of(path, text));
        return new Sound(folder, path, text, document, QuizBinder.bind(document));
    }

    /** All that readers see, by the place in the document. */
    String content() {
        return document.texts().entrySet().stream()
                .map(each -> each.getKey() + " " + Content.key(each.getValue()))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** Behind each text that ends with plain words, so that more can be written there. */
    List<Integer> ends() {
        return ends(each -> true);
    }

    List<Integer> ends(Predicate<Markdown> wanted) {
        return document.texts().values().stream()
                .filter(wanted)
                .filter(each -> isPlain(lastLine(each.source())))
                .map(each -> each.span().end())
                .distinct()
                .sorted()
                .toList();
    }

    private static String lastLine(String source) {
        return source.substring(source.lastIndexOf('\n') + 1);
    }

    /** A place in a question, by the question's index and a pointer below it. */
    Span place(int question, String pointer) {
        return document.place("/questions/" + question + pointer);
    }

    String at(Span span) {
        return text.substring(span.start(), span.end());
    }

    Stream<Integer> questions() {
        return IntStream.range(0, quiz.questions().size()).boxed();
    }

    Question question(int index) {
        return quiz.questions().get(index);
    }

    /** From a question's heading line to the next one, or to the end. */
    Span section(int question) {
        int start = lineStart(question(question).heading().start());
        int end =
                question + 1 < quiz.questions().size()
                        ? lineStart(question(question + 1).heading().start())
                        : text.length();
        return new Span(start, end);
    }

    /** Matches of a pattern in a question's section. */
    List<MatchResult> find(int question, String regex) {
        Span section = section(question);
        return Pattern.compile(regex, Pattern.MULTILINE)
                .matcher(text)
                .region(section.start(), section.end())
                .results()
                .toList();
    }

    int lineStart(int offset) {
        return text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
    }

    int lineEnd(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }

    /** The YAML at the top, without its marks; null if there is none. */
    @Nullable Span frontMatter() {
        Matcher found = FRONT_MATTER.matcher(text);
        return found.lookingAt() ? new Span(found.start(1), found.end(1)) : null;
    }

    /** Where the Markdown starts. */
    int body() {
        return body(text);
    }

    static int body(String text) {
        Matcher found = FRONT_MATTER.matcher(text);
        return found.lookingAt() ? found.end() : 0;
    }

    /** Whether a text is words that no markup stands in. */
    static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches();
    }

    /** Whether an option's text is one line. */
    boolean isOneLine(Option option) {
        return startsOnMarkersLine(option) && !option.text().source().contains("\n");
    }

    /** Whether an option's text starts behind its marker, not below it. */
    boolean startsOnMarkersLine(Option option) {
        return lineStart(option.text().span().start()) == lineStart(option.marker().start());
    }

    /** Behind all that belongs to an option. */
    int end(Option option) {
        return (option.feedback() == null ? option.text() : option.feedback()).span().end();
    }

    /** From an option's bullet to its marker. */
    String bullet(Option option) {
        return text.substring(lineStart(option.marker().start()), option.marker().start());
    }
}
