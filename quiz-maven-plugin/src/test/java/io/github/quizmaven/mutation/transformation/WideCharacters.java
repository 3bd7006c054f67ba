package io.github.quizmaven.mutation.transformation;

import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.parse.QuizDocument;
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
    public String apply(String text, QuizDocument document) {
        List<Integer> starts =
                document.texts().values().stream()
                        .filter(each -> Character.isLetter(each.source().charAt(0)))
                        .map(Markdown::span)
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
