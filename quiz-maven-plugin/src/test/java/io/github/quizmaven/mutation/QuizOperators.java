package io.github.quizmaven.mutation;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.quizmaven.source.Span;
import io.github.quizmaven.source.folder.SourceTree;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ways to break a file as a whole, and its name. */
final class QuizOperators {

    /** A quiz that asks what no other quiz asks. */
    static final String OTHER =
            """
            ---
            title: Other
            ---

            ## Which animal lays the largest eggs?

            - [x] The ostrich
            - [ ] The eagle

            ### Hint

            It runs.

            ### Solution

            It is the largest bird.
            """;

    /** A letter between ASCII characters; in UTF-8 no byte from 80 to FF stands alone. */
    private static final int LATIN_1_LETTER = 0xE9;

    private static final int EVERY = 37;

    private static final Pattern KEY = Pattern.compile("^(?:mode|badge):", Pattern.MULTILINE);

    /** The mode, and the line with the badge, of a challenge. */
    private static final Pattern CHALLENGE =
            Pattern.compile(
                    "^mode: (challenge).*?^(badge: [^\\n]*\\n)",
                    Pattern.MULTILINE | Pattern.DOTALL);

    private QuizOperators() {}

    static List<Operator> all() {
        return List.of(
                new Operator(
                        "challenge-incomplete",
                        "make a challenge of a quiz without a badge",
                        one(QuizOperators::challenge)),
                new Operator(
                        "challenge-incomplete",
                        "remove the badge",
                        one(QuizOperators::withoutBadge)),
                new Operator("schema", "break a house rule", one(QuizOperators::breakHouseRule)),
                new Operator("encoding", "save a letter as Latin-1", QuizOperators::latin1),
                new Operator("encoding", "save as UTF-16", one(QuizOperators::utf16)),
                new Operator("file-too-large", "add blank lines", one(QuizOperators::tooLarge)),
                new Operator(
                        "not-a-quiz",
                        "keep only the introduction",
                        one(QuizOperators::introductionOnly)),
                new Operator(
                        "path-clash",
                        "add a folder of the quiz's name",
                        one(QuizOperators::folder)),
                new Operator(
                        "path-clash",
                        "name the quiz like a folder of the site",
                        one(QuizOperators::reserved)));
    }

    private static Function<Sound, List<Mutant>> one(Function<Sound, @Nullable Mutant> damage) {
        return sound -> Stream.ofNullable(damage.apply(sound)).toList();
    }

    private static @Nullable Mutant challenge(Sound sound) {
        Span yaml = sound.frontMatter();
        return yaml == null || KEY.matcher(sound.at(yaml)).find()
                ? null
                : Mutant.insert(sound, yaml.start(), "mode: «challenge»\n");
    }

    /** The one that {@link Workbench} puts on top of the schemas. */
    private static @Nullable Mutant breakHouseRule(Sound sound) {
        Span yaml = sound.frontMatter();
        return yaml == null || sound.at(yaml).contains("topic:")
                ? null
                : Mutant.insert(
                        sound, yaml.start(), "topic: «all that came up in the first week»\n");
    }

    private static @Nullable Mutant withoutBadge(Sound sound) {
        Matcher quiz = CHALLENGE.matcher(sound.text());
        return quiz.find()
                ? Mutant.replace(sound, new Span(quiz.start(2), quiz.end(2)), "")
                        .reportedAt(new Span(quiz.start(1), quiz.end(1)))
                : null;
    }

    private static List<Mutant> latin1(Sound sound) {
        String text = sound.text();
        return Stream.iterate(0, at -> at + EVERY < text.length(), at -> at + EVERY)
                .filter(at -> text.substring(at, at + 2).matches("[A-Za-z]\\p{ASCII}"))
                .map(at -> latin1(sound, at))
                .toList();
    }

    private static Mutant latin1(Sound sound, int at) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(sound.text().substring(0, at).getBytes(UTF_8));
        bytes.write(LATIN_1_LETTER);
        bytes.writeBytes(sound.text().substring(at + 1).getBytes(UTF_8));
        return Mutant.of(sound, sound.text(), new Span(at, at + 1))
                .with(sound.path(), bytes.toByteArray());
    }

    private static Mutant utf16(Sound sound) {
        return Mutant.of(sound, sound.text(), Span.at(0))
                .with(sound.path(), sound.text().getBytes(UTF_16LE));
    }

    private static Mutant tooLarge(Sound sound) {
        int length = sound.text().length();
        return Mutant.replace(sound, Span.at(length), "\n".repeat(SourceTree.MAX_BYTES))
                .reportedAt(Span.at(0));
    }

    /** A link from another quiz would lead to nothing then. */
    private static @Nullable Mutant introductionOnly(Sound sound) {
        int first = sound.section(0).start();
        return sound.folder().holdsOneQuiz()
                ? Mutant.of(sound, sound.text().substring(sound.body(), first), Span.at(0))
                : null;
    }

    private static Mutant folder(Sound sound) {
        String name = sound.path().substring(0, sound.path().length() - ".md".length());
        return Mutant.of(sound, sound.text(), Span.at(0))
                .with(name + "/other.md", OTHER.getBytes(UTF_8));
    }

    private static @Nullable Mutant reserved(Sound sound) {
        Folder renamed = sound.folder().without(sound.path()).with("assets.md", sound.text());
        return sound.folder().holdsOneQuiz() ? new Mutant(renamed, "assets.md", Span.at(0)) : null;
    }
}
