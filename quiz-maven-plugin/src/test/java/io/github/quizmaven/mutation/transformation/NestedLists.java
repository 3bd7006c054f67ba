package io.github.quizmaven.mutation.transformation;

import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.parse.QuizDocument;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;

/** A list of two levels inside each second option, at the end of its text. */
record NestedLists() implements Transformation {

    private static final Pattern OPTION =
            Pattern.compile("/questions/\\d+/options/\\d*[13579]/text");
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
    public String apply(String text, QuizDocument document) {
        if (text.contains("quiz-ignore")) {
            // Options that are the same on purpose would not be any more.
            return text;
        }
        StringBuilder nested = new StringBuilder(text);
        document.texts().entrySet().stream()
                .filter(each -> OPTION.matcher(each.getKey()).matches())
                .filter(each -> !SEQUENCE.matcher(each.getValue().source()).matches())
                .sorted(Comparator.comparing(NestedLists::start).reversed())
                .forEach(
                        each -> {
                            int marker = document.place(parent(each.getKey())).start();
                            boolean tabs = text.charAt(marker - 1) == '\t';
                            int end = text.indexOf('\n', each.getValue().span().end());
                            nested.insert(end, tabs ? WITH_TABS : LIST);
                        });
        return nested.toString();
    }

    private static int start(Map.Entry<String, Markdown> text) {
        return text.getValue().span().start();
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }
}
