package io.github.quizmaven.mutation;

import io.github.quizmaven.bind.QuizBinder;
import io.github.quizmaven.model.Option;
import io.github.quizmaven.model.Question;
import io.github.quizmaven.model.Quiz;
import io.github.quizmaven.parse.QuizDocument;
import io.github.quizmaven.parse.QuizParser;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A quiz without faults, as operators look at it.
 *
 * @param name the file's name
 * @param text its text with {@code \n} line ends
 * @param document what is read from it
 * @param quiz the same as a model
 */
public record Sound(String name, String text, QuizDocument document, Quiz quiz) {

    public static Sound of(String name, String text) {
        QuizDocument document = QuizParser.parse(SourceFile.of(name, text));
        return new Sound(name, text, document, QuizBinder.bind(document));
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

    /** Whether an option is one line of text and nothing else. */
    boolean isOneLine(Option option) {
        Span content = option.text().span();
        return option.feedback() == null
                && !option.text().source().contains("\n")
                && lineStart(content.start()) == lineStart(option.marker().start())
                && lineEnd(content.start()) == content.end();
    }
}
