package io.github.quizmaven.rule.choice;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.response.Sequences;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds where a text calls a question's options by their letters. */
final class LetterFinder {

    /**
     * A place where a text refers to options.
     *
     * @param place in the text
     * @param options their places, from 0
     */
    record Reference(Span place, List<Integer> options) {}

    /** For each option, whether it is a list of letters. */
    private final BitSet lists = new BitSet();

    /** Letters that the question itself uses as names, by their places in the alphabet. */
    private final BitSet names = new BitSet();

    private final int options;

    LetterFinder(Question question) {
        this.options = question.options().size();
        List<@Nullable Text> named = new ArrayList<>();
        int index = 0;
        for (Option option : question.options()) {
            String text = option.text().prose().masked().text();
            boolean list = LetterPatterns.IN_OPTION.matcher(text).find();
            lists.set(index++, list);
            if (!list) {
                named.add(option.text());
            }
        }
        named.add(question.title());
        named.add(question.stem());
        named.add(question.response() instanceof Sequences sequences ? sequences.prompt() : null);
        named.stream()
                .filter(Objects::nonNull)
                .flatMap(each -> LetterPatterns.NAME.matcher(each.prose().text()).results())
                .forEach(each -> names.set(option(each.group(1))));
    }

    List<Reference> inExplanation(String text) {
        return find(
                        LetterPatterns.IN_EXPLANATION,
                        text,
                        found -> found.group("named") != null || found.group("verdict") != null)
                .toList();
    }

    /** Where all options are lists of letters, the letters stand for something in the stem. */
    List<Reference> inOption(String text) {
        return find(LetterPatterns.IN_OPTION, text, found -> true)
                .filter(each -> each.options().stream().noneMatch(lists::get))
                .toList();
    }

    private Stream<Reference> find(Pattern pattern, String text, Predicate<Matcher> wanted) {
        List<Reference> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            List<Integer> referred = wanted.test(matcher) ? referred(matcher.group()) : List.of();
            if (!referred.isEmpty()) {
                found.add(new Reference(trimmed(text, matcher.start(), matcher.end()), referred));
            }
        }
        return found.stream();
    }

    private static Span trimmed(String text, int from, int to) {
        String found = text.substring(from, to);
        int start = from + found.length() - found.stripLeading().length();
        return new Span(start, start + found.strip().length());
    }

    /** Empty unless each letter is that of an option, and none a name in the question. */
    private List<Integer> referred(String reference) {
        TreeSet<Integer> found = new TreeSet<>();
        Matcher label = LetterPatterns.LABEL.matcher(reference);
        while (label.find()) {
            int option = option(label.group());
            if (option >= options || names.get(option)) {
                return List.of();
            }
            found.add(option);
        }
        return List.copyOf(found);
    }

    private static int option(String letter) {
        return letter.charAt(0) - 'A';
    }
}
