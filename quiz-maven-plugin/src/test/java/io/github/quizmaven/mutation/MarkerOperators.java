package io.github.quizmaven.mutation;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Ways to break the markers of options, and the list that they make. */
final class MarkerOperators {

    private MarkerOperators() {}

    static List<Operator> all() {
        return List.of(
                new Operator(
                        "malformed-marker",
                        "close a box",
                        s -> distractors(s, (sound, o) -> box(sound, o, "[]"))),
                new Operator(
                        "malformed-marker",
                        "write a Cyrillic letter",
                        s -> keys(s, (sound, o) -> box(sound, o, "[х]"))),
                new Operator(
                        "malformed-marker",
                        "write a no-break space",
                        s -> distractors(s, (sound, o) -> box(sound, o, "[\u00a0]"))),
                new Operator(
                        "malformed-marker",
                        "tick with a v",
                        s -> keys(s, (sound, o) -> box(sound, o, "[v]"))),
                new Operator(
                        "malformed-marker",
                        "escape the brackets",
                        s -> keys(s, (sound, o) -> box(sound, o, "\\[x\\]"))),
                new Operator(
                        "malformed-marker",
                        "write true",
                        s -> keys(s, (sound, o) -> box(sound, o, "[T]"))),
                new Operator(
                        "malformed-marker",
                        "give a share of the points",
                        s -> distractors(s, (sound, o) -> box(sound, o, "[50%]"))),
                new Operator(
                        "malformed-marker",
                        "forget the blank behind the box",
                        s -> distractors(s, MarkerOperators::glueText)),
                new Operator("malformed-marker", "forget a marker", MarkerOperators::forget),
                new Operator(
                        "malformed-marker",
                        "start a heading on the marker's line",
                        s -> distractors(s, MarkerOperators::heading)),
                new Operator("malformed-marker", "write another bullet", s -> bullets(s, "•")),
                new Operator("malformed-marker", "write a dash for a bullet", s -> bullets(s, "–")),
                new Operator("malformed-marker", "indent an option", MarkerOperators::indented),
                new Operator(
                        "options-split",
                        "put a comment between options",
                        s -> later(s, "<!-- note -->\n", "<!-- note -->")),
                new Operator(
                        "options-split",
                        "put a quote between options",
                        s -> later(s, "> a quote\n", "> a quote")),
                new Operator(
                        "options-split",
                        "put code between options",
                        s -> later(s, "```text\ncode\n```\n", "```text")));
    }

    private static List<Mutant> distractors(
            Sound sound, BiFunction<Sound, Option, @Nullable Mutant> damage) {
        return ChoiceOperators.options(sound, damage, each -> !each.correct());
    }

    private static List<Mutant> keys(
            Sound sound, BiFunction<Sound, Option, @Nullable Mutant> damage) {
        return ChoiceOperators.options(sound, damage, Option::correct);
    }

    /** Another sign for the bullet of a later option. */
    private static List<Mutant> bullets(Sound sound, String sign) {
        return ChoiceOperators.options(
                sound,
                (s, option) -> {
                    int line = s.lineStart(option.marker().start());
                    return s.bullet(option).equals("- ") && s.startsOnMarkersLine(option)
                            ? Mutant.replace(s, new Span(line, line + 1), sign)
                                    .reportedAt(new Span(line, line + "- [ ]".length()))
                            : null;
                },
                each -> !each.correct());
    }

    /** An option that becomes a part of the one above. */
    private static List<Mutant> indented(Sound sound) {
        List<Mutant> mutants = new ArrayList<>();
        for (Question question : sound.quiz().questions()) {
            boolean choice = question.type() == QuestionType.SINGLE_CHOICE;
            for (Option option : question.options().stream().skip(1).toList()) {
                if (choice && !option.correct() && sound.bullet(option).equals("- ")) {
                    int line = sound.lineStart(option.marker().start());
                    mutants.add(
                            Mutant.insert(sound, line, "    ", "    ")
                                    .reportedAt(
                                            new Span(
                                                    option.marker().start() + 4,
                                                    option.marker().end() + 4)));
                }
            }
        }
        return mutants;
    }

    private static @Nullable Mutant heading(Sound sound, Option option) {
        return sound.startsOnMarkersLine(option)
                ? Mutant.insert(sound, option.text().span().start(), "«#» ")
                : null;
    }

    private static @Nullable Mutant glueText(Sound sound, Option option) {
        return looksLikeLink(option) || !sound.startsOnMarkersLine(option)
                ? null
                : Mutant.replace(
                                sound,
                                new Span(option.marker().end(), option.text().span().start()),
                                "")
                        .reportedAt(option.marker());
    }

    /** The report is at the item's first line, from its bullet on. */
    private static List<Mutant> forget(Sound sound) {
        List<Mutant> mutants = new ArrayList<>();
        for (Question question : sound.quiz().questions()) {
            for (Option option : question.options().stream().skip(1).toList()) {
                boolean choice = question.type() == QuestionType.SINGLE_CHOICE;
                if (choice && !looksLikeLink(option) && sound.startsOnMarkersLine(option)) {
                    mutants.add(forget(sound, option));
                }
            }
        }
        return mutants;
    }

    private static Mutant forget(Sound sound, Option option) {
        int bullet = sound.lineStart(option.marker().start()) + indent(sound.bullet(option));
        Span marker = new Span(option.marker().start(), option.text().span().start());
        String line = option.text().source().lines().findFirst().orElseThrow().stripTrailing();
        int end = option.text().span().start() + line.length() - marker.length();
        return Mutant.replace(sound, marker, "").reportedAt(new Span(bullet, end));
    }

    private static int indent(String bullet) {
        return bullet.length() - bullet.stripLeading().length();
    }

    private static List<Mutant> later(Sound sound, String text, String reported) {
        List<Mutant> mutants = new ArrayList<>();
        for (Question question : sound.quiz().questions()) {
            if (question.type() == QuestionType.SINGLE_CHOICE) {
                for (Option option : question.options().subList(1, question.options().size())) {
                    int line = sound.lineStart(option.marker().start());
                    mutants.add(Mutant.insert(sound, line, text, reported));
                }
            }
        }
        return mutants;
    }

    private static @Nullable Mutant box(Sound sound, Option option, String box) {
        return looksLikeLink(option) ? null : Mutant.replace(sound, option.marker(), box);
    }

    /** Behind a bracket, these make a link of it. */
    private static boolean looksLikeLink(Option option) {
        return "[(:".indexOf(option.text().source().charAt(0)) >= 0;
    }
}
