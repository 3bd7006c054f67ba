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
    public String apply(QuizDocument sound) {
        List<Integer> starts =
                sound.texts().values().stream()
                        .filter(each -> Character.isLetter(each.source().charAt(0)))
                        .map(Markdown::span)
                        .map(each -> each.start())
                        .filter(each -> each >= Body.start(sound))
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList();
        StringBuilder text = new StringBuilder(sound.file().text());
        starts.forEach(each -> text.insert(each, WIDE));
        return text.toString();
    }
}
