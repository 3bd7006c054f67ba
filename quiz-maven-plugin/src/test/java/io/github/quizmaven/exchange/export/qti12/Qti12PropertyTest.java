package io.github.quizmaven.exchange.export.qti12;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.write.QuizArbitraries;
import io.github.quizmaven.write.QuizMarkdownWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every question of any quiz is in the package, where it can be solved, or is said not to be. */
class Qti12PropertyTest {

    private static final double NEAR = 1e-9;

    /** What nobody types, and XML has no way to write. */
    private static final Pattern CONTROL =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]");

    @Property(seed = "20261201", tries = 150)
    void hasEveryQuestionForCanvas(@ForAll("quizzes") Quiz quiz) throws IOException {
        Qti12Package exported = Qti12Package.of("qti12", quiz);

        assertEquals(
                solved(exported),
                shares(exported, CanvasGrading::share),
                () -> exported.files().toString());
    }

    @Property(seed = "20261201", tries = 150)
    void hasEveryQuestionInACartridge(@ForAll("quizzes") Quiz quiz) throws IOException {
        Qti12Package exported = Qti12Package.of("common-cartridge", quiz);

        assertEquals(
                solved(exported),
                shares(exported, ResponseProcessing::share),
                () -> exported.files().toString());
    }

    @Provide
    Arbitrary<Quiz> quizzes() {
        return QuizArbitraries.sayable().map(Qti12PropertyTest::read).map(Qti12PropertyTest::sound);
    }

    /** As it is in a file, so that everything has its place. */
    private static Quiz read(Quiz quiz) {
        return (Quiz)
                Objects.requireNonNull(
                        new QuizReader()
                                .quiz(
                                        SourceFile.of(
                                                "generated/quiz.md",
                                                QuizMarkdownWriter.write(quiz).text()))
                                .authored());
    }

    /** Without what a check would report as an error: such quizzes are never exported. */
    private static Quiz sound(Quiz quiz) {
        Set<String> ids = new HashSet<>();
        List<Question> sound =
                quiz.questions().stream()
                        .filter(each -> isSound(each) && ids.add(each.id()))
                        .toList();
        return new Quiz(
                quiz.id(), quiz.file(), quiz.metadata(), quiz.title(), quiz.introduction(), sound);
    }

    private static boolean isSound(Question question) {
        if (!question.isAnswerable()) {
            return question.response() instanceof Response.Recall;
        }
        Response.Expected expected = question.response().expected();
        boolean keyed = expected.key().size() == 1 || !expected.form().equals("choice");
        Set<String> options = new HashSet<>();
        Set<String> steps = new HashSet<>();
        Set<String> left = new HashSet<>();
        return keyed
                && !expected.key().isEmpty()
                && question.options().stream().allMatch(each -> options.add(each.id()))
                && question.steps().stream().allMatch(each -> steps.add(each.id()))
                && (!expected.form().equals("matching")
                        || expected.key().stream()
                                .allMatch(each -> left.add(((String) each).split(":")[0])));
    }

    private static List<Question> taken(Qti12Package exported) {
        return exported.quiz().questions().stream()
                .filter(each -> exported.said("export-left-out", each.id()).isEmpty())
                .toList();
    }

    private static List<String> solved(Qti12Package exported) {
        return taken(exported).stream().map(each -> each.id() + " true").toList();
    }

    private static List<String> shares(Qti12Package exported, Qti12Platform platform) {
        List<Question> questions = taken(exported);
        List<String> shares = new ArrayList<>();
        if (exported.files().isEmpty()) {
            return shares;
        }
        Qti12ShapeTest.check(exported.assessment());
        List<Qti12Item> items = exported.items();
        for (int index = 0; index < items.size(); index++) {
            Question question = questions.get(index);
            Qti12Item item = items.get(index);
            List<String> right =
                    Given.right(question).stream()
                            .map(each -> CONTROL.matcher(each).replaceAll(""))
                            .toList();
            double share = platform.share(item, Given.asPlatformTakesIt(question, item, right));
            shares.add(question.id() + " " + (Math.abs(1 - share) < NEAR));
        }
        return shares;
    }
}
