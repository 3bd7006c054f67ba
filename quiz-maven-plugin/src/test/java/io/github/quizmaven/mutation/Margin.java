package io.github.quizmaven.mutation;

import io.github.quizmaven.source.Span;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Blanks around each line of a damaged text. No report is about them. */
enum Margin {
    BEFORE("(?md)^(?=.)", " ", true),
    BEHIND("(?md)(?<=.)$", " \t", false);

    private static final Span WHOLE_FILE = Span.at(0);

    private final Pattern place;
    private final String blanks;
    private final boolean opens;

    /**
     * @param place where in a text the blanks are put
     * @param opens whether they push what starts there to the right
     */
    Margin(String place, String blanks, boolean opens) {
        this.place = Pattern.compile(place);
        this.blanks = blanks;
        this.opens = opens;
    }

    /** The same mutant with blanks around each line below the front matter. */
    Mutant apply(Mutant mutant) {
        if (!mutant.isText()) {
            return mutant;
        }
        String text = mutant.folder().text(mutant.path());
        List<Integer> places =
                place.matcher(text)
                        .region(Sound.body(text), text.length())
                        .results()
                        .map(MatchResult::start)
                        .toList();
        StringBuilder padded = new StringBuilder();
        int from = 0;
        for (int each : places) {
            padded.append(text, from, each).append(blanks);
            from = each;
        }
        padded.append(text, from, text.length());
        return new Mutant(
                mutant.folder().with(mutant.path(), padded.toString()),
                mutant.path(),
                mutant.expected().equals(WHOLE_FILE)
                        ? WHOLE_FILE
                        : new Span(
                                moved(mutant.expected().start(), places),
                                moved(mutant.expected().end(), places)));
    }

    private int moved(int offset, List<Integer> places) {
        long before =
                places.stream().filter(each -> opens ? each <= offset : each < offset).count();
        return offset + (int) before * blanks.length();
    }
}
