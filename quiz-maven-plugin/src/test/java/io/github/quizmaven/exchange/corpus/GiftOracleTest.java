package io.github.quizmaven.exchange.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Imported;
import io.github.quizmaven.exchange.foreign.NoteKind;
import io.github.quizmaven.exchange.gift.GiftImporter;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.response.Choice;
import io.github.quizmaven.quiz.response.Cloze;
import io.github.quizmaven.quiz.response.Matching;
import io.github.quizmaven.quiz.response.Numeric;
import io.github.quizmaven.quiz.response.Ordering;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.quiz.response.ShortAnswer;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.syntax.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is read from GIFT against what {@code gift-pegjs} reads: run it with {@code
 * -Dgift.oracle=<folder of node_modules>} after {@code npm install gift-pegjs}, and with {@code
 * -Dcorpus.folder=<folder>} for more files than the fixtures.
 */
class GiftOracleTest {

    private static final Path FIXTURES = Path.of("src/test/resources/import/gift");
    private static final Path SCRIPT = Path.of("src/test/resources/oracle/gift.js");

    private static JsonNode oracle;

    @BeforeAll
    static void askTheOracle() throws IOException, InterruptedException {
        String modules = System.getProperty("gift.oracle", "");
        assumeTrue(
                Files.isDirectory(Path.of(modules, "gift-pegjs")),
                "skipped: -Dgift.oracle=<folder> names no folder with gift-pegjs");
        List<String> command = new ArrayList<>(List.of("node", SCRIPT.toString(), modules));
        files().forEach(file -> command.add(file.toString()));
        Path answer = Files.createTempFile("oracle", ".json");
        Process node =
                new ProcessBuilder(command)
                        .redirectOutput(answer.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        assertEquals(0, node.waitFor());
        oracle = JsonMapper.builder().build().readTree(Files.readString(answer));
        Files.delete(answer);
    }

    private static List<Path> files() throws IOException {
        String corpus = System.getProperty("corpus.folder", "");
        Path more = Path.of(corpus, "gift");
        List<Path> files = new ArrayList<>();
        for (Path folder : corpus.isEmpty() ? List.of(FIXTURES) : List.of(FIXTURES, more)) {
            try (Stream<Path> found = Files.walk(folder)) {
                found.filter(each -> each.toString().matches(".*[.]gift(?:[.]txt)?"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }

    @Test
    void agreesOnTypesOptionsAndKeys() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        List<String> differing = new ArrayList<>();
        for (Path path : files()) {
            SourceFile file = SourceFile.decode(path.toString(), Files.readAllBytes(path));
            Imported imported = new GiftImporter().read(file, new ImportChoices(false));
            for (JsonNode entry : oracle.get(path.toString())) {
                for (JsonNode theirs : entry.get("questions")) {
                    String type = theirs.get("type").asString();
                    String wanted = Theirs.of(theirs);
                    List<Question> ours = in(entry, imported, file);
                    String outcome =
                            ours.isEmpty() && isRefused(entry, imported)
                                    ? type + ", left out with a note"
                                    : outcome(type, wanted, ours);
                    counts.merge(outcome, 1, Integer::sum);
                    if (outcome.equals("differs")) {
                        differing.add(
                                path.getFileName()
                                        + ":"
                                        + entry.get("first").asInt()
                                        + ": "
                                        + wanted
                                        + " but "
                                        + ours.stream().map(GiftOracleTest::ours).toList());
                    }
                }
            }
        }
        System.out.println("gift-pegjs: " + counts);
        assertEquals(List.of(), differing);
        assertTrue(counts.getOrDefault("agrees", 0) > 0, counts.toString());
    }

    private static String outcome(String type, String wanted, List<Question> ours) {
        if (type.equals("unreadable")) {
            return ours.isEmpty() ? "read by neither" : "read here alone";
        }
        if (ours.stream().anyMatch(each -> each.response() instanceof Ordering)) {
            return "ordering, which it does not know";
        }
        if (wanted.isEmpty()) {
            return ours.isEmpty() ? type + ", left out" : "differs";
        }
        return ours.size() == 1 && ours(ours.get(0)).equals(wanted) ? "agrees" : "differs";
    }

    private static boolean isRefused(JsonNode entry, Imported imported) {
        return imported.notes().stream()
                .filter(each -> each.rule().equals(NoteKind.REFUSED.rule()))
                .mapToInt(each -> each.place().line())
                .anyMatch(
                        line ->
                                line >= entry.get("first").asInt()
                                        && line <= entry.get("last").asInt());
    }

    /** The questions that start on the lines of an entry. */
    private static List<Question> in(JsonNode entry, Imported imported, SourceFile file) {
        return imported.quizzes().stream()
                .flatMap(quiz -> quiz.questions().stream())
                .filter(
                        each -> {
                            int line = file.lines().line(each.head().place().start());
                            return line >= entry.get("first").asInt()
                                    && line <= entry.get("last").asInt();
                        })
                .toList();
    }

    private static String ours(Question question) {
        Response response = question.response();
        if (response instanceof Choice choice) {
            boolean truth =
                    choice.options().size() == 2
                            && words(choice.options().get(0).text()).equals("true");
            List<String> options =
                    choice.options().stream()
                            .map(each -> (each.correct() ? "=" : "~") + words(each.text()))
                            .toList();
            return (truth ? "TF " : "MC ") + options;
        }
        if (response instanceof ShortAnswer typed) {
            return "Short " + typed.answers().stream().map(GiftOracleTest::words).toList();
        }
        if (response instanceof Cloze cloze) {
            return "Short "
                    + cloze.blanks().get(0).answers().stream().map(GiftOracleTest::words).toList();
        }
        if (response instanceof Numeric number) {
            return "Numerical "
                    + number.accepted().from().stripTrailingZeros().toPlainString()
                    + " "
                    + number.accepted().to().stripTrailingZeros().toPlainString();
        }
        return "Matching "
                + ((Matching) response)
                        .pairs().stream()
                                .map(
                                        each ->
                                                (each.left() == null ? "" : words(each.left()))
                                                        + " -> "
                                                        + words(each.right()))
                                .toList();
    }

    private static String words(Text text) {
        return words(text.prose().text());
    }

    /** Letters and digits of a text without its tags. */
    static String words(String text) {
        return text.replaceAll("<[^>]*>", "")
                .replaceAll("&[a-z]+;", "")
                .replaceAll("[^\\p{L}\\p{N}+=-]", "")
                .toLowerCase(Locale.ROOT);
    }
}
