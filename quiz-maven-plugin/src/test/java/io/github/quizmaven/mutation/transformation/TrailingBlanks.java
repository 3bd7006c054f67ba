package io.github.quizmaven.mutation.transformation;

import io.github.quizmaven.quiz.Quiz;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Blanks and tabs at the end of each line, in the front matter too. */
record TrailingBlanks() implements Transformation {

    private static final List<String> BLANKS = List.of(" ", "\t", "  ", " \t ");

    @Override
    public String name() {
        return "trailing blanks";
    }

    @Override
    public boolean keepsContent() {
        return false;
    }

    @Override
    public String apply(String text, Quiz quiz) {
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(each -> lines.get(each) + BLANKS.get(each % BLANKS.size()) + "\n")
                .collect(Collectors.joining());
    }
}
