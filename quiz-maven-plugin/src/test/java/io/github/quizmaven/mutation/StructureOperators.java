package io.github.quizmaven.mutation;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Ways to break headings, parts, front matter and metadata. */
final class StructureOperators {

    private StructureOperators() {}

    static List<Operator> all() {
        List<Operator> operators =
                new ArrayList<>(
                        List.of(
                                new Operator(
                                        "hint-present",
                                        "empty the hint",
                                        s -> each(s, StructureOperators::emptyHint)),
                                new Operator(
                                        "solution-present",
                                        "empty the solution",
                                        s -> each(s, StructureOperators::emptySolution)),
                                new Operator(
                                        "unknown-part",
                                        "mistype a part",
                                        s -> parts(s, "Hint", "Hnit")),
                                new Operator(
                                        "unknown-part",
                                        "add a part of nobody's",
                                        s -> each(s, StructureOperators::foreignPart)),
                                new Operator(
                                        "malformed-heading",
                                        "remove the space of a question",
                                        s -> each(s, StructureOperators::gluedQuestion)),
                                new Operator(
                                        "malformed-heading",
                                        "write a part with four signs",
                                        s -> each(s, StructureOperators::smallPart)),
                                new Operator(
                                        "stray-content",
                                        "add a second solution",
                                        s -> each(s, StructureOperators::secondSolution)),
                                new Operator(
                                        "stray-content",
                                        "write a level-1 heading in a part",
                                        s -> each(s, StructureOperators::topHeading)),
                                new Operator(
                                        "setext-heading",
                                        "underline the hint",
                                        s -> each(s, StructureOperators::underline)),
                                new Operator(
                                        "id-unique",
                                        "repeat a heading",
                                        s -> each(s, StructureOperators::repeatHeading)),
                                new Operator(
                                        "id-form",
                                        "title without letters",
                                        s -> each(s, StructureOperators::signsOnly)),
                                new Operator(
                                        "title-present",
                                        "empty a heading",
                                        s -> each(s, StructureOperators::emptyHeading)),
                                new Operator(
                                        "stem-present",
                                        "empty the heading of a question without a stem",
                                        s -> each(s, StructureOperators::nothingAsked)),
                                new Operator(
                                        "metadata-place",
                                        "put metadata under a hint",
                                        s -> each(s, StructureOperators::misplace)),
                                new Operator(
                                        "response-missing",
                                        "add a section without options",
                                        s -> each(s, StructureOperators::bareSection)),
                                new Operator(
                                        "fence-swallows-question",
                                        "leave a code block open",
                                        s -> each(s, StructureOperators::swallow))));
        operators.addAll(
                List.of(
                        frontMatter("unknown-key", "foo: 1\n", "foo"),
                        frontMatter("value", "draw: 0\n", "0"),
                        frontMatter("value", "estimate: soon\n", "soon"),
                        frontMatter("value", "draw: 99\n", "99"),
                        frontMatter("front-matter-syntax", "topic: a: b\n", "a: b"),
                        frontMatter("front-matter-syntax", "topic: [a\n", "[a"),
                        frontMatter("front-matter-syntax", "topic: *a*\n", "*a*"),
                        frontMatter("front-matter-syntax", "topic: \"a\n", "\""),
                        frontMatter("front-matter-syntax", "topic:a\n", "topic:a"),
                        metadata("unknown-key", "foo: 1\n", "foo"),
                        metadata("value", "points: -1\n", "-1"),
                        metadata("value", "attempts: 21\n", "21"),
                        metadata("metadata-syntax", "category: a: b\n", "a: b"),
                        metadata("metadata-syntax", "category: 'a' b\n", "'a' b"),
                        metadata("id-form", "id: Not An Id\n", "Not An Id"),
                        new Operator(
                                "title-present", "remove the title", StructureOperators::noTitle),
                        new Operator(
                                "title-differs",
                                "add another title",
                                StructureOperators::otherTitle),
                        new Operator(
                                "quiz-empty",
                                "remove the questions",
                                StructureOperators::noQuestions)));
        return operators;
    }

    private static List<Mutant> each(
            Sound sound, BiFunction<Sound, Integer, @Nullable Mutant> damage) {
        return sound.questions()
                .map(index -> damage.apply(sound, index))
                .filter(Objects::nonNull)
                .toList();
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
                sound -> each(sound, (s, index) -> intoMetadata(s, index, line, reported)));
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

    private static @Nullable Mutant emptyHint(Sound sound, int index) {
        Question question = sound.question(index);
        return question.parts().hints().size() == 1
                ? emptied(sound, question.parts().hints().get(0).span())
                : null;
    }

    private static @Nullable Mutant emptySolution(Sound sound, int index) {
        Question question = sound.question(index);
        return question.parts().solution() == null
                        || question.parts().solution().text() == null
                        || question.parts().solution().answer() != null
                ? null
                : emptied(sound, question.parts().solution().text().span());
    }

    /** Without a part's text; reported at the part's name. */
    private static Mutant emptied(Sound sound, Span text) {
        int start = sound.text().lastIndexOf("###", text.start()) + "###".length();
        String line = sound.at(new Span(start, sound.lineEnd(start)));
        String name = line.replaceFirst("[ \\t]+#*[ \\t]*$", "");
        int from = start + name.length() - name.stripLeading().length();
        return Mutant.replace(sound, text, "")
                .reportedAt(new Span(from, start + name.stripTrailing().length()));
    }

    private static List<Mutant> parts(Sound sound, String name, String slip) {
        return each(
                sound,
                (s, index) ->
                        s.find(index, "^[ \\t]*### (" + name + ")(?=[ \\t#]*$)").stream()
                                .findFirst()
                                .map(
                                        each ->
                                                Mutant.replace(
                                                        s,
                                                        new Span(each.start(1), each.end(1)),
                                                        slip))
                                .orElse(null));
    }

    private static @Nullable Mutant gluedQuestion(Sound sound, int index) {
        return signs(sound, index, "^##[ \\t]++(?=[^#\\s])", "##");
    }

    private static @Nullable Mutant smallPart(Sound sound, int index) {
        return sound.question(index).parts().hints().size() == 1
                ? signs(sound, index, "^### Hint$", "#### Hint")
                : null;
    }

    private static @Nullable Mutant signs(Sound sound, int index, String pattern, String slip) {
        return sound.find(index, pattern).stream()
                .findFirst()
                .map(each -> Mutant.replace(sound, new Span(each.start(), each.end()), slip))
                .orElse(null);
    }

    private static @Nullable Mutant foreignPart(Sound sound, int index) {
        return atEnd(sound, index, "\n\n### Wombat\n\nLong ago.\n\n", "Wombat");
    }

    private static @Nullable Mutant secondSolution(Sound sound, int index) {
        return sound.question(index).parts().solution() == null
                ? null
                : atEnd(sound, index, "\n\n### Solution\n\nOnce more.\n\n", "Solution");
    }

    private static @Nullable Mutant topHeading(Sound sound, int index) {
        return atEnd(sound, index, "\n\n# Top\n\n", "# Top");
    }

    private static @Nullable Mutant bareSection(Sound sound, int index) {
        return atEnd(sound, index, "\n\n## Bare section\n\nNothing.\n\n", "Bare section");
    }

    /** Behind the last part's text; parts come last in every sound question. */
    private static @Nullable Mutant atEnd(Sound sound, int index, String text, String reported) {
        Span section = sound.section(index);
        String source = sound.at(section);
        int end = section.start() + source.replaceFirst("(?:\\n[-*]{3}\\s*|\\s)*$", "").length();
        return sound.question(index).parts().hints().isEmpty()
                ? null
                : Mutant.insert(sound, end, text, reported);
    }

    private static @Nullable Mutant underline(Sound sound, int index) {
        Text hint = sound.question(index).parts().hints().get(0);
        return Sound.isPlain(hint.source())
                ? Mutant.insert(sound, sound.lineEnd(hint.span().end()), "\n---", "---")
                : null;
    }

    private static @Nullable Mutant repeatHeading(Sound sound, int index) {
        Question first = sound.question(0);
        boolean named =
                sound.questions().anyMatch(each -> !sound.find(each, "^[ \\t]*id:").isEmpty());
        return index == 0 || named || first.title() == null
                ? null
                : Mutant.replace(
                        sound, sound.question(index).head().place(), first.title().source());
    }

    private static @Nullable Mutant signsOnly(Sound sound, int index) {
        return sound.find(index, "^[ \\t]*id:").isEmpty()
                ? Mutant.replace(sound, sound.question(index).head().place(), "???")
                : null;
    }

    private static @Nullable Mutant emptyHeading(Sound sound, int index) {
        return sound.question(index).stem() == null ? null : withoutTitle(sound, index);
    }

    private static @Nullable Mutant nothingAsked(Sound sound, int index) {
        return sound.question(index).stem() == null ? withoutTitle(sound, index) : null;
    }

    private static @Nullable Mutant withoutTitle(Sound sound, int index) {
        Question question = sound.question(index);
        if (!sound.find(index, "^[ \\t]*id:").isEmpty()) {
            return null;
        }
        int marks = sound.text().lastIndexOf("##", question.head().place().start() - 1);
        return Mutant.replace(sound, question.head().place(), "")
                .reportedAt(new Span(marks, marks + 2));
    }

    private static @Nullable Mutant misplace(Sound sound, int index) {
        Span hint = sound.question(index).parts().hints().get(0).span();
        return Mutant.insert(
                sound, hint.end(), "\n\n```yaml question\ntopic: x\n```", "```yaml question");
    }

    private static @Nullable Mutant swallow(Sound sound, int index) {
        boolean last = index + 1 == sound.quiz().questions().size();
        Question next = last ? null : sound.question(index + 1);
        boolean plain =
                next != null
                        && next.type() == QuestionType.SINGLE_CHOICE
                        && !sound.at(sound.section(index)).contains("```")
                        && !sound.at(sound.section(index + 1)).contains("```")
                        && index + 2 == sound.quiz().questions().size();
        return plain
                ? Mutant.insert(
                        sound,
                        sound.question(index).parts().hints().get(0).span().end(),
                        "\n\n```text\ncode",
                        "```text")
                : null;
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
}
