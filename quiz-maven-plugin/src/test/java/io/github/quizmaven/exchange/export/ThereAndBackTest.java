package io.github.quizmaven.exchange.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Importer;
import io.github.quizmaven.exchange.intake.Importers;
import io.github.quizmaven.exchange.outgoing.Exporter;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.response.Choice;
import io.github.quizmaven.quiz.response.Cloze;
import io.github.quizmaven.quiz.response.Matching;
import io.github.quizmaven.quiz.response.Numeric;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.response.Ordering;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.quiz.response.Sequences;
import io.github.quizmaven.quiz.response.ShortAnswer;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.folder.SourceTree;
import io.github.quizmaven.syntax.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is right and what it is worth comes back as it went out, in formats that can come in. */
class ThereAndBackTest {

    private static final Path FOLDER = Path.of("src/test/resources/export");

    static Stream<Exporter> formats() {
        return Exporters.all().stream().filter(each -> importer(each).isPresent());
    }

    private static Optional<Importer> importer(Exporter exporter) {
        return Importers.all().stream()
                .filter(each -> each.format().equals(exporter.format()))
                .findFirst();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void comesBackAsItWas(Exporter exporter) throws IOException {
        Path expected = FOLDER.resolve("expected").resolve(exporter.format());
        List<String> back = new ArrayList<>();
        try (Stream<Path> files = Files.list(expected)) {
            for (Path each : files.filter(file -> !file.endsWith("losses.txt")).toList()) {
                SourceFile file = SourceFile.decode(each.toString(), Files.readAllBytes(each));
                importer(exporter)
                        .orElseThrow()
                        .read(file, new ImportChoices(false))
                        .quizzes()
                        .forEach(quiz -> back.addAll(said(exporter, quiz)));
            }
        }

        assertEquals(sent(exporter), String.join("\n", back));
    }

    private static String sent(Exporter exporter) throws IOException {
        List<String> sent = new ArrayList<>();
        SourceTree bank = SourceTree.below(FOLDER.resolve("quizzes"), List.of(), List.of());
        Export export = Banks.export(exporter, bank);
        Export.Result result = export.finish(file -> {});
        for (Quiz quiz : Banks.quizzes(bank)) {
            for (Question each : quiz.questions()) {
                boolean leftOut =
                        result.losses().all().stream()
                                .anyMatch(
                                        loss ->
                                                loss.rule().name().equals("export-left-out")
                                                        && each.id().equals(loss.question()));
                if (!leftOut) {
                    sent.addAll(said(exporter, each));
                }
            }
        }
        return String.join("\n", sent);
    }

    private static List<String> said(Exporter exporter, Quiz quiz) {
        return quiz.questions().stream().flatMap(each -> said(exporter, each).stream()).toList();
    }

    /** What is right, and what it is worth if the format holds that. */
    private static List<String> said(Exporter exporter, Question question) {
        List<String> said = new ArrayList<>();
        said.add(shown(question.title()));
        said.add("  asks " + asked(question));
        said.add("  level " + question.level() + " category " + question.category());
        if (question.response() instanceof Ordering) {
            said.add("  grading " + question.settings().grading());
        }
        if (exporter.format().equals("moodle-xml")) {
            question.parts().hints().forEach(each -> said.add("  hint " + shown(each)));
        }
        said.add(
                exporter.held().ofQuestion().contains(Key.POINTS.name())
                        ? "worth " + question.points().stripTrailingZeros().toPlainString()
                        : "a question");
        Response response = question.response();
        said.addAll(response == null ? List.of("nothing") : response.accept(new Said()));
        return said;
    }

    /** The stem with the steps that became a part of it; images are elsewhere or gone. */
    private static String asked(Question question) {
        String asked = shown(question.stem());
        if (question.response() instanceof Sequences sequences) {
            String steps =
                    sequences.steps().stream()
                            .map(each -> "<li>" + shown(each.text()) + "</li>")
                            .collect(Collectors.joining("", "<ol 1>", "</ol>"));
            asked += steps + shown(sequences.prompt());
        }
        return asked.replaceAll("</?img[^>]*>", "");
    }

    private static String shown(@Nullable Text text) {
        return text == null ? "" : text.key();
    }

    /** What each kind of response says. */
    private static final class Said implements Response.Visitor<List<String>> {

        @Override
        public List<String> choice(Choice choice) {
            return options(choice.options());
        }

        private static List<String> options(List<Option> options) {
            return options.stream()
                    .map(
                            each ->
                                    "  %s %s > %s"
                                            .formatted(
                                                    each.correct() ? "[x]" : "[ ]",
                                                    shown(each.text()),
                                                    shown(each.feedback())))
                    .toList();
        }

        @Override
        public List<String> ordering(Ordering ordering) {
            return ordering.solved().stream().map(each -> "  then " + shown(each.text())).toList();
        }

        @Override
        public List<String> sequences(Sequences sequences) {
            return options(sequences.options());
        }

        @Override
        public List<String> matching(Matching matching) {
            return matching.pairs().stream()
                    .map(
                            each ->
                                    "  %s = %s"
                                            .formatted(
                                                    shown(each.left()),
                                                    each.right().prose().line()))
                    .toList();
        }

        @Override
        public List<String> cloze(Cloze cloze) {
            return cloze.blanks().stream().map(each -> "  blank " + each.answers()).toList();
        }

        @Override
        public List<String> recall(Response.Recall recall) {
            return List.of("  " + shown(recall.back()));
        }

        @Override
        public List<String> typed(Response.Typed typed) {
            if (typed instanceof Numeric numeric && numeric.accepted() != null) {
                return List.of(
                        "  from "
                                + numeric.accepted().from().stripTrailingZeros().toPlainString()
                                + " to "
                                + numeric.accepted().to().stripTrailingZeros().toPlainString());
            }
            return typed instanceof ShortAnswer answer
                    ? answer.answers().stream().map(each -> "  typed " + each).toList()
                    : List.of("  unknown");
        }
    }
}
