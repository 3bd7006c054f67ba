package io.github.quizmaven.mutation.transformation;

import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.syntax.Text;
import java.util.Comparator;
import java.util.List;

/** Before each text, on its line: an emoji of several code points, an accent, an astral letter. */
record WideCharacters() implements Transformation {

    private static final String WIDE =
            Character.toString(0x1F469)
                    + "\u200d"
                    + Character.toString(0x1F4BB)
                    + " e\u0301 "
                    + Character.toString(0x1D4B3)
                    + " ";

    @Override
    public String name() {
        return "wide characters";
    }

    @Override
    public boolean keepsContent() {
        return false;
    }

    @Override
    public String apply(String text, Quiz quiz) {
        List<Integer> starts =
                quiz.texts().stream()
                        .filter(each -> Character.isLetter(each.source().charAt(0)))
                        .map(Text::span)
                        .map(each -> each.start())
                        .filter(each -> each >= Body.start(text))
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList();
        StringBuilder wide = new StringBuilder(text);
        starts.forEach(each -> wide.insert(each, WIDE));
        return wide.toString();
    }
}
