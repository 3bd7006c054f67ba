package io.github.quizmaven.read.part;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Headings that authors write for parts which have another name here. */
final class OtherPart {

    private static final Map<PartName, List<String>> NAMES =
            Map.of(
                    PartName.HINT,
                    List.of("tip", "tips", "clue", "help"),
                    PartName.SOLUTION,
                    List.of("rationale", "reason", "reasoning", "why", "feedback", "discussion"),
                    PartName.QUICK_CHECK,
                    List.of("summary", "tl;dr", "takeaway", "key takeaway", "in short"),
                    PartName.COMMON_MISTAKES,
                    List.of("pitfalls", "common errors", "common pitfalls", "mistakes"),
                    PartName.REFERENCES,
                    List.of("sources", "source", "links", "further reading", "see also"));

    private static final List<String> ANSWERS =
            List.of(
                    "answers",
                    "key",
                    "answer key",
                    "correct",
                    "correct answer",
                    "correct answers",
                    "right answer",
                    "right answers");

    private static final List<String> BODIES =
            List.of("question", "options", "choices", "stem", "text");

    private OtherPart() {}

    /**
     * What to do about a heading, if it is known what it was meant for.
     *
     * @param place the heading's text
     */
    static Optional<Help> help(String heading, Response response, Span place) {
        String name = heading.strip().toLowerCase(Locale.ROOT);
        if (ANSWERS.contains(name)) {
            return Optional.of(
                    response.options().isEmpty()
                            ? Help.of(
                                    "write `### Answer`",
                                    Fix.unsafe(place, PartName.ANSWER.english()))
                            : Help.of(
                                    "mark the right options with `[x]`, and explain them under"
                                            + " `### Solution`"));
        }
        if (BODIES.contains(name)) {
            return Optional.of(Help.of("delete this heading: what is asked needs none below `##`"));
        }
        return NAMES.entrySet().stream()
                .filter(each -> each.getValue().contains(name))
                .findFirst()
                .map(each -> each.getKey().english())
                .map(each -> Help.of("did you mean `### " + each + "`?", Fix.unsafe(place, each)));
    }
}
