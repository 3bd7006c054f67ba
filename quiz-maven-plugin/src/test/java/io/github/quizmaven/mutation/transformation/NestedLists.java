package io.github.quizmaven.mutation.transformation;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.response.Option;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A list of two levels inside each second option, at the end of its text. */
record NestedLists() implements Transformation {

    private static final Pattern SEQUENCE = Pattern.compile("[\\d, ]+");
    private static final String LIST =
            "\n  - a list\n    in two lines\n    1. and another\n  - end";
    private static final String WITH_TABS = "\n\t- a list\n\t\tin two lines\n\t\t1. and another";

    @Override
    public String name() {
        return "nested lists";
    }

    @Override
    public boolean keepsContent() {
        return false;
    }

    @Override
    public String apply(String text, Quiz quiz) {
        if (text.contains("quiz-ignore")) {
            // Options that are the same on purpose would not be any more.
            return text;
        }
        StringBuilder nested = new StringBuilder(text);
        quiz.questions().stream()
                .flatMap(NestedLists::everySecond)
                .filter(each -> !SEQUENCE.matcher(each.text().source()).matches())
                .sorted(Comparator.comparing(Option::marker).reversed())
                .forEach(
                        each -> {
                            boolean tabs = text.charAt(each.marker().start() - 1) == '\t';
                            int end = text.indexOf('\n', each.text().span().end());
                            nested.insert(end, tabs ? WITH_TABS : LIST);
                        });
        return nested.toString();
    }

    private static Stream<Option> everySecond(Question question) {
        List<Option> options = question.options();
        return IntStream.range(0, options.size())
                .filter(index -> index % 2 == 1)
                .mapToObj(options::get);
    }
}
