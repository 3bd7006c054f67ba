package io.github.quizmaven.mutation;

import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Ways to break the front matter and the metadata of questions. */
final class MetadataOperators {

    private MetadataOperators() {}

    static List<Operator> all() {
        return List.of(
                frontMatter("unknown-key", "foo: 1\n", "foo"),
                frontMatter("unknown-key", "time_limit: 20m\n", "time_limit"),
                frontMatter("value", "draw: 0\n", "0"),
                frontMatter("value", "estimate: soon\n", "soon"),
                frontMatter("value", "draw: 99\n", "99"),
                frontMatter("value", "pass: 0.8\n", "0.8"),
                frontMatter("front-matter-syntax", "topic: a: b\n", "a: b"),
                frontMatter("front-matter-syntax", "topic: [a\n", "[a"),
                frontMatter("front-matter-syntax", "topic: *a*\n", "*a*"),
                frontMatter("front-matter-syntax", "topic: \"a\n", "\""),
                frontMatter("front-matter-syntax", "topic:a\n", "topic:a"),
                frontMatter("front-matter-syntax", "author: Team #1\n", "#1"),
                metadata("unknown-key", "foo: 1\n", "foo"),
                metadata("value", "points: -1\n", "-1"),
                metadata("value", "attempts: 21\n", "21"),
                metadata("metadata-syntax", "category: a: b\n", "a: b"),
                metadata("metadata-syntax", "category: 'a' b\n", "'a' b"),
                metadata("metadata-syntax", "category: C #1\n", "#1"),
                metadata("id-form", "id: Not An Id\n", "Not An Id"),
                new Operator(
                        "value",
                        "write another tool's type",
                        s -> Operators.each(s, MetadataOperators::otherType)),
                new Operator(
                        "metadata-place",
                        "put metadata under a hint",
                        s -> Operators.each(s, MetadataOperators::misplace)),
                new Operator(
                        "metadata-place",
                        "name the block otherwise",
                        s -> fences(s, "```yaml quiz")),
                new Operator(
                        "metadata-place", "leave out the block's language", s -> fences(s, "```")),
                new Operator(
                        "front-matter-syntax",
                        "leave a blank line above the front matter",
                        MetadataOperators::late),
                new Operator(
                        "front-matter-syntax",
                        "write plus signs around the front matter",
                        MetadataOperators::plus),
                new Operator("title-present", "remove the title", MetadataOperators::noTitle),
                new Operator("title-differs", "add another title", MetadataOperators::otherTitle),
                new Operator("quiz-empty", "remove the questions", MetadataOperators::noQuestions));
    }

    private static Operator frontMatter(String rule, String line, String reported) {
        return new Operator(
                rule,
                "write `" + line.strip() + "` into the front matter",
                sound -> {
                    Span yaml = sound.frontMatter();
                    return yaml == null || sound.at(yaml).matches("(?sm).*^" + key(line) + ".*")
                            ? List.of()
                            : List.of(Mutant.insert(sound, yaml.start(), line, reported));
                });
    }

    private static Operator metadata(String rule, String line, String reported) {
        return new Operator(
                rule,
                "write `" + line.strip() + "` into metadata",
                sound ->
                        Operators.each(
                                sound, (s, index) -> intoMetadata(s, index, line, reported)));
    }

    private static @Nullable Mutant intoMetadata(
            Sound sound, int index, String line, String reported) {
        List<MatchResult> fences = sound.find(index, "^[ \\t]*```(?i:ya?ml question)[ \\t]*\\n");
        return fences.isEmpty() || !sound.find(index, "^[ \\t]*" + key(line)).isEmpty()
                ? null
                : Mutant.insert(sound, fences.get(0).end(), line, reported);
    }

    private static String key(String line) {
        return line.substring(0, line.indexOf(':') + 1);
    }

    private static @Nullable Mutant misplace(Sound sound, int index) {
        List<Text> hints = sound.question(index).parts().hints();
        return hints.isEmpty()
                ? null
                : Mutant.insert(
                        sound,
                        hints.get(0).span().end(),
                        "\n\n```yaml question\ntopic: x\n```",
                        "```yaml question");
    }

    private static List<Mutant> noTitle(Sound sound) {
        Span yaml = sound.frontMatter();
        return yaml == null || !sound.at(yaml).startsWith("title: ")
                ? List.of()
                : List.of(
                        Mutant.replace(
                                        sound,
                                        new Span(yaml.start(), sound.lineEnd(yaml.start())),
                                        "title:")
                                .reportedAt(Span.at(0)));
    }

    private static List<Mutant> otherTitle(Sound sound) {
        return sound.frontMatter() == null
                ? List.of()
                : List.of(
                        Mutant.insert(sound, sound.body(), "\n# Another title\n", "Another title"));
    }

    private static List<Mutant> noQuestions(Sound sound) {
        Span body = new Span(sound.body(), sound.text().length());
        return sound.frontMatter() == null
                ? List.of()
                : List.of(Mutant.replace(sound, body, "\nText.\n").reportedAt(Span.at(0)));
    }

    private static @Nullable Mutant otherType(Sound sound, int index) {
        return sound.question(index).type() == QuestionType.SINGLE_CHOICE
                ? intoMetadata(sound, index, "type: radio\n", "radio")
                : null;
    }

    private static List<Mutant> fences(Sound sound, String opening) {
        return Operators.each(
                sound,
                (s, index) ->
                        Operators.first(s, index, "^```(?i:ya?ml question)(?=[ \\t]*$)", opening));
    }

    private static List<Mutant> late(Sound sound) {
        return sound.frontMatter() == null
                ? List.of()
                : List.of(Mutant.replace(sound, Span.at(0), "\n").reportedAt(new Span(1, 4)));
    }

    private static List<Mutant> plus(Sound sound) {
        Span yaml = sound.frontMatter();
        if (yaml == null || !sound.at(new Span(yaml.end(), yaml.end() + 4)).equals("---\n")) {
            return List.of();
        }
        String text = "+++\n" + sound.at(yaml) + "+++\n" + sound.text().substring(yaml.end() + 4);
        return List.of(Mutant.of(sound, text, new Span(0, 3)));
    }
}
