package io.github.quizmaven.language.completion;

import io.github.quizmaven.read.part.PartName;
import io.github.quizmaven.source.Span;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** The headings of a question's parts, in the quiz's language and in English. */
final class PartSource implements CompletionSource {

    private static final String HEADING = "### ";
    private static final int LEVEL = 3;

    @Override
    public Stream<Candidate> at(Spot spot, Vocabulary words) {
        String line = spot.line();
        int signs = 0;
        while (signs < line.length() && line.charAt(signs) == '#') {
            signs++;
        }
        boolean heading = line.isEmpty() || signs > 0 && signs <= LEVEL;
        if (spot.zone() != Zone.TEXT || !heading) {
            return Stream.of();
        }
        Span all = new Span(spot.place().end() - line.length(), spot.place().end());
        return Arrays.stream(PartName.values())
                .flatMap(part -> candidates(part, spot.language(), all, words));
    }

    private static Stream<Candidate> candidates(
            PartName part, String language, Span all, Vocabulary words) {
        return Stream.of(part.in(language), part.english())
                .distinct()
                .map(
                        name ->
                                new Candidate(
                                        HEADING + name,
                                        HEADING + name,
                                        all,
                                        Candidate.Kind.PART,
                                        words.part(property(part))));
    }

    /** What a part is called in the data of a question. */
    private static String property(PartName part) {
        if (part == PartName.HINT) {
            return "hints";
        }
        String[] words = part.key().split("-");
        return words.length == 1
                ? words[0]
                : words[0]
                        + words[1].substring(0, 1).toUpperCase(Locale.ROOT)
                        + words[1].substring(1);
    }
}
