package io.github.quizmaven.rules.choice;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.response.Sequences;
import io.github.quizmaven.rules.choice.LetterTokens.Kind;
import io.github.quizmaven.rules.choice.LetterTokens.Token;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds where a text calls a question's options by their letters. */
final class LetterFinder {

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
            boolean list = !LetterSeries.inOption(masked(option.text())).isEmpty();
            lists.set(index++, list);
            if (!list) {
                named.add(option.text());
            }
        }
        named.add(question.title());
        named.add(question.stem());
        named.add(question.response() instanceof Sequences sequences ? sequences.prompt() : null);
        named.stream().filter(Objects::nonNull).forEach(this::addNames);
    }

    private static String masked(Text text) {
        return text.prose().masked().text();
    }

    /** A single capital is a name, but for an article before a word. */
    private void addNames(Text text) {
        List<Token> tokens = LetterTokens.of(text.prose().text());
        for (int index = 0; index < tokens.size(); index++) {
            Token each = tokens.get(index);
            @Nullable Token next = index + 1 < tokens.size() ? tokens.get(index + 1) : null;
            boolean bare = each.end() - each.start() == 1;
            boolean article = bare && each.text().equals("A") && isNoun(next);
            if (each.kind() == Kind.LETTER && !article) {
                names.set(each.option());
            }
        }
    }

    private static boolean isNoun(@Nullable Token token) {
        return token != null
                && token.kind() == Kind.WORD
                && token.spaced()
                && Character.isLowerCase(token.text().charAt(0))
                && !LetterSeries.isJoiner(token.text());
    }

    List<LetterSeries.Series> inExplanation(String text) {
        return known(LetterSeries.inExplanation(text)).toList();
    }

    /** Where all options are lists of letters, the letters stand for something in the stem. */
    List<LetterSeries.Series> inOption(String text) {
        return known(LetterSeries.inOption(text))
                .filter(each -> each.options().stream().noneMatch(lists::get))
                .toList();
    }

    /** Those whose letters are all those of options, and none a name in the question. */
    private Stream<LetterSeries.Series> known(List<LetterSeries.Series> found) {
        return found.stream()
                .filter(
                        each ->
                                each.options().stream()
                                        .allMatch(
                                                option -> option < options && !names.get(option)));
    }
}
