package io.github.quizmaven.rule.bank;

import io.github.quizmaven.markdown.Content;
import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.markdown.Prose;
import io.github.quizmaven.model.NumericAnswer;
import io.github.quizmaven.model.Option;
import io.github.quizmaven.model.Pair;
import io.github.quizmaven.model.Question;
import io.github.quizmaven.model.QuestionType;
import io.github.quizmaven.model.Sequence;
import io.github.quizmaven.model.Step;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a question asks, offers and accepts, each in a form in which equal things are equal. Whoever
 * asks a question again may set other words in code and end with or without a full stop.
 */
final class QuestionContent {

    /** A stem with fewer words, as in "True or false?", leaves it to the title what is asked. */
    private static final int TELLING_WORDS = 4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’]+");

    /**
     * A number before a title, as in {@code Q12.}, {@code P12.}, {@code Question 3:} or {@code 问题
     * 3.}, asks nothing. Three letters may be a name, as in {@code RFC 2616:}.
     */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?:question|pregunta|frage|\\p{L}{1,2})?\\s*\\d+\\s*(?:[.):-]\\s*|$)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern CODE = Pattern.compile("</?code>");

    /** A full stop behind a word. */
    private static final Pattern FINISH = Pattern.compile("(?<=[\\p{L}\\p{N})])\\.((?:</p>)?)$");

    private final Question question;
    private final List<String> options;

    QuestionContent(Question question) {
        this.question = question;
        this.options = question.options().stream().map(this::option).toList();
    }

    /** Whatever looks like a choice is one: the number of keys is no part of what is asked. */
    String kind() {
        QuestionType type = question.type();
        return type == null || type == QuestionType.MULTIPLE_CHOICE
                ? QuestionType.SINGLE_CHOICE.word()
                : type.word();
    }

    /** The stem, with the title where the stem does not ask by itself; empty if nothing asks. */
    List<String> stem() {
        String stem = text(question.stem());
        if (!stem.isEmpty() && isTelling(question.stem())) {
            return List.of(stem);
        }
        return Stream.of(title(question.title()), stem).filter(each -> !each.isEmpty()).toList();
    }

    /** What learners choose from, put in order or match, whatever its order in the source. */
    List<String> offered() {
        Stream<String> matching =
                question.pairs().stream()
                        .flatMap(each -> Stream.of(text(each.left()), "=" + text(each.right())));
        return Stream.of(
                        options.stream(),
                        question.steps().stream().map(each -> text(each.text())),
                        matching)
                .flatMap(each -> each)
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .sorted()
                .toList();
    }

    /** What is right. */
    List<String> key() {
        NumericAnswer numeric = question.numeric();
        if (numeric != null) {
            return List.of(
                    numeric.value() != null
                            ? numeric.value().stripTrailingZeros().toPlainString()
                            : numeric.min().stripTrailingZeros().toPlainString()
                                    + ".."
                                    + numeric.max().stripTrailingZeros().toPlainString());
        }
        List<String> key = new ArrayList<>();
        // Of several accepted answers the first is the solution; the others are its spellings.
        question.answers().stream().limit(1).map(this::typed).forEach(key::add);
        question.blanks().forEach(each -> key.add(typed(each.answers().get(0))));
        question.order().forEach(number -> key.add(step(number)));
        question.pairs().stream()
                .filter(each -> each.left() != null)
                .map(this::pair)
                .sorted()
                .forEach(key::add);
        IntStream.range(0, options.size())
                .filter(index -> question.options().get(index).correct())
                .mapToObj(options::get)
                .distinct()
                .sorted()
                .forEach(key::add);
        return key;
    }

    /** A sequence of step numbers stands for the steps, wherever they are listed. */
    private String option(Option option) {
        String plain = text(option.text());
        if (question.steps().isEmpty()) {
            return plain;
        }
        return Sequence.of(option.text())
                .map(each -> each.numbers().stream().map(this::step).toList().toString())
                .orElse(plain);
    }

    private String step(int number) {
        List<Step> steps = question.steps();
        return number < 1 || number > steps.size()
                ? String.valueOf(number)
                : text(steps.get(number - 1).text());
    }

    private String pair(Pair pair) {
        return text(pair.left()) + " = " + text(pair.right());
    }

    private String typed(String answer) {
        String folded = answer.strip().replaceAll("\\s+", " ");
        return question.caseSensitive() ? folded : folded.toLowerCase(Locale.ROOT);
    }

    private static boolean isTelling(@Nullable Markdown stem) {
        return stem != null
                && WORD.matcher(Prose.of(stem, code -> " ").text()).results().count()
                        >= TELLING_WORDS;
    }

    private static String title(@Nullable Markdown title) {
        if (title == null) {
            return "";
        }
        Matcher number = NUMBER.matcher(title.source());
        int start = number.lookingAt() ? number.end() : 0;
        Span rest = new Span(start, title.source().length());
        return text(new Markdown(title.slice().part(rest), title.dialect()));
    }

    private static String text(@Nullable Markdown markdown) {
        return markdown == null
                ? ""
                : FINISH.matcher(CODE.matcher(Content.key(markdown)).replaceAll(""))
                        .replaceFirst("$1");
    }
}
