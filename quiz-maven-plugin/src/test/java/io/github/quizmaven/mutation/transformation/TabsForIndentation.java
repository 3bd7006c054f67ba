package io.github.quizmaven.mutation.transformation;

import io.github.quizmaven.quiz.Quiz;
import java.util.regex.Pattern;

/** A tab for each two or three blanks that indent a line below an item of a list. */
record TabsForIndentation() implements Transformation {

    private static final Pattern INDENTATION = Pattern.compile("^ {2,}", Pattern.MULTILINE);

    @Override
    public String name() {
        return "tabs for indentation";
    }

    @Override
    public boolean keepsContent() {
        return true;
    }

    @Override
    public String apply(String text, Quiz quiz) {
        return Body.changeText(text, TabsForIndentation::indented);
    }

    static String indented(String body) {
        return INDENTATION.matcher(body).replaceAll(each -> "\t".repeat(each.group().length() / 2));
    }
}
