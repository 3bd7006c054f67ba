package io.github.quizmaven.write;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.Title;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.key.Written;
import io.github.quizmaven.quiz.response.Numeric;
import io.github.quizmaven.quiz.word.Grading;
import io.github.quizmaven.quiz.word.Level;
import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.quiz.word.PassMark;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.quiz.word.Shuffle;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.FileTree;
import io.github.quizmaven.syntax.SyntaxParser;
import io.github.quizmaven.write.Plan.Item;
import io.github.quizmaven.write.Plan.Metadata;
import io.github.quizmaven.write.Plan.Parts;
import io.github.quizmaven.write.Plan.Response;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Quizzes of all kinds. */
public final class QuizArbitraries {

    private static final String DEFINITIONS = "[ref]: </r?a&b> \"T \\\"x\\\"\"\n[link]: <#l>\n";

    private final Arbitrary<String> texts;
    private final Arbitrary<String> solutions;
    private final Arbitrary<String> leads;
    private final Arbitrary<String> nested;

    /**
     * @param texts for what stands below headings
     * @param solutions for what may end with an answer line
     * @param leads for what stands above a list
     * @param nested for what stands in lists
     */
    QuizArbitraries(
            Arbitrary<String> texts,
            Arbitrary<String> solutions,
            Arbitrary<String> leads,
            Arbitrary<String> nested) {
        this.solutions = solutions;
        this.texts = texts;
        this.leads = leads;
        this.nested = nested;
    }

    /** Quizzes that can be written in our format without a loss. */
    public static Arbitrary<Quiz> sayable() {
        return new QuizArbitraries(Texts.text(), Texts.solution(), Texts.lead(), Texts.nested())
                .quizzes();
    }

    Arbitrary<Quiz> quizzes() {
        Arbitrary<Head> heads =
                Combinators.combine(
                                words().injectNull(0.3),
                                words().injectNull(0.7),
                                words().list().ofMaxSize(2),
                                Arbitraries.of("en", "de-AT", "ar", "fr", "no"),
                                Arbitraries.of(Mode.class),
                                Arbitraries.of(Shuffle.class),
                                Arbitraries.of(
                                        PassMark.percent(60),
                                        PassMark.percent(100),
                                        new PassMark(new BigDecimal("2.5"), false)),
                                Arbitraries.of(
                                        SyntaxParser.parse("", true),
                                        SyntaxParser.parse("", false),
                                        SyntaxParser.parse(DEFINITIONS, true)))
                        .as(Head::new);
        return Combinators.combine(
                        heads,
                        times(),
                        times(),
                        Arbitraries.of(Grading.class),
                        texts.injectNull(0.5),
                        plans().list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(1, 3).injectNull(0.7))
                .as(QuizArbitraries::quiz);
    }

    /** What the front matter says. */
    private record Head(
            @Nullable String title,
            @Nullable String other,
            List<String> tags,
            String lang,
            Mode mode,
            Shuffle shuffle,
            PassMark pass,
            FileTree around) {}

    private static Quiz quiz(
            Head head,
            @Nullable Duration time,
            @Nullable Duration estimate,
            Grading grading,
            @Nullable String introduction,
            List<Plan> plans,
            @Nullable Integer draw) {
        List<Question> questions =
                plans.stream().map(each -> each.question(head.around())).toList();
        List<Written<?>> keys = new ArrayList<>();
        for (Key<String> key :
                List.of(Key.DESCRIPTION, Key.TOPIC, Key.AUTHOR, Key.LICENSE, Key.DATE, Key.BADGE)) {
            Plan.add(keys, key, head.other());
        }
        Plan.add(keys, Key.TAGS, head.tags());
        Plan.add(keys, Key.LANG, head.lang());
        Plan.add(keys, Key.MODE, head.mode());
        Plan.add(keys, Key.SHUFFLE, head.shuffle());
        Plan.add(keys, Key.PASS, head.pass());
        Plan.add(keys, Key.DRAW, draw);
        Plan.add(keys, Key.TIME, time);
        Plan.add(keys, Key.ESTIMATE, estimate);
        Plan.add(keys, Key.GRADING, grading);
        Plan.add(keys, Key.MATH, head.around().math());
        return new Quiz(
                "generated/quiz",
                SourceFile.of("generated/quiz.md", ""),
                new io.github.quizmaven.quiz.key.Metadata(keys),
                head.title() == null ? null : new Title(head.title(), Span.at(0)),
                Plan.text(introduction, head.around()),
                questions);
    }

    private Arbitrary<Plan> plans() {
        return Combinators.combine(
                        Arbitraries.of("a", "b-2", "ä", "no", "1", "word"),
                        Arbitraries.oneOf(
                                Arbitraries.of("", "Word", "C #", "#", "a ##", "`x`: y", "[ref]"),
                                Texts.line().map(String::strip)),
                        responses(),
                        metadata(),
                        parts())
                .as(Plan::new);
    }

    private Arbitrary<Response> responses() {
        Arbitrary<List<Item>> items =
                Combinators.combine(nested, nested.injectNull(0.6), Arbitraries.of(true, false))
                        .as(Item::new)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(4);
        Arbitrary<List<Item>> sequences =
                Arbitraries.of("1,2", "2, 1", "`1,2`")
                        .map(each -> new Item(each, null, each.startsWith("1")))
                        .list()
                        .ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.of(QuestionType.class),
                        Combinators.combine(texts, leads).as(Stem::new).injectNull(0.3),
                        items,
                        sequences,
                        leads.injectNull(0.4),
                        Arbitraries.of(true, false),
                        numbers())
                .as(QuizArbitraries::response);
    }

    /** Steps are a list that a list above them would be taken for. */
    private record Stem(String text, String aboveSteps) {

        String of(QuestionType type) {
            return type == QuestionType.ORDERING ? aboveSteps : text;
        }
    }

    private static Response response(
            QuestionType type,
            @Nullable Stem stem,
            List<Item> items,
            List<Item> options,
            @Nullable String prompt,
            boolean listed,
            Numeric number) {
        int steps = items.size();
        List<Integer> order =
                IntStream.rangeClosed(1, steps)
                        .mapToObj(each -> listed ? each : steps + 1 - each)
                        .toList();
        return new Response(
                type,
                stem == null ? null : stem.of(type),
                items,
                options,
                options.isEmpty() ? order : List.of(),
                prompt,
                number);
    }

    private static Arbitrary<Numeric> numbers() {
        return Arbitraries.of(
                number("5", "5", null, false, null, null),
                number("3.14 ± 0.01", "3.14", "0.01", false, null, "m/s²"),
                number("−2 +- 50%", "-2", "50", true, null, "%"),
                number("1.2 .. 1.30", "1.2", null, false, "1.30", "true"));
    }

    private static Numeric number(
            String text,
            String value,
            @Nullable String tolerance,
            boolean relative,
            @Nullable String max,
            @Nullable String unit) {
        return new Numeric(
                new Numeric.Accepted(
                        text,
                        new BigDecimal(value),
                        tolerance == null ? null : new BigDecimal(tolerance),
                        relative,
                        max == null ? null : new BigDecimal(max),
                        Span.at(0)),
                unit);
    }

    private static Arbitrary<Metadata> metadata() {
        return Combinators.combine(
                        words().injectNull(0.7),
                        Arbitraries.of("easy", "expert")
                                .map(each -> Level.of(each).orElseThrow())
                                .injectNull(0.5),
                        times(),
                        Arbitraries.of("1", "2.5", "10").map(BigDecimal::new),
                        Arbitraries.integers().between(1, 20).injectNull(0.6),
                        words().list().ofMaxSize(2),
                        Arbitraries.of(true, false),
                        Combinators.combine(
                                        Arbitraries.of(Grading.class), Arbitraries.of(true, false))
                                .as((grading, sensitive) -> List.of(grading, sensitive)))
                .as(
                        (category, level, time, points, attempts, tags, shuffle, rest) ->
                                new Metadata(
                                        category,
                                        level,
                                        time,
                                        points,
                                        attempts,
                                        tags,
                                        shuffle,
                                        (Grading) rest.get(0),
                                        (Boolean) rest.get(1)));
    }

    private Arbitrary<Parts> parts() {
        return Combinators.combine(
                        texts.list().ofMaxSize(2),
                        solutions.injectNull(0.5),
                        Arbitraries.of("A", "A, B", "print(x).", "1,2,3").injectNull(0.6),
                        texts.injectNull(0.7),
                        nested.list().ofMaxSize(3),
                        leads.injectNull(0.5),
                        texts.injectNull(0.7))
                .as(Parts::new);
    }

    private static Arbitrary<@Nullable Duration> times() {
        return Arbitraries.of(90, 120, 3600, 3725).map(Duration::ofSeconds).injectNull(0.6);
    }

    /** Values of keys: lines that show something. */
    private static Arbitrary<String> words() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "No",
                        "true",
                        "007",
                        "1e3",
                        "2026-11-25",
                        "a: b",
                        "a #b",
                        "a, b",
                        "- x",
                        "x\ny"),
                Texts.line().map(each -> each.isBlank() ? "x" : each.strip()));
    }
}
