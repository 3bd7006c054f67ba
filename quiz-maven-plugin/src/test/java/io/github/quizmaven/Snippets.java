package io.github.quizmaven;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the snippets for editors insert: one sound question of each type. */
public final class Snippets {

    private static final Path FILE = Path.of("..", "docs", "quiz.code-snippets");

    private Snippets() {}

    /** The quizzes that hold what each snippet inserts, by its prefix. */
    public static Map<String, String> quizzes() {
        Map<String, String> quizzes = new TreeMap<>();
        for (JsonNode snippet : JsonMapper.shared().readTree(text())) {
            String prefix = snippet.path("prefix").asString();
            String head = prefix.equals("quiz") ? "" : "---\ntitle: T\n---\n\n";
            quizzes.put(prefix, head + inserted(snippet));
        }
        return quizzes;
    }

    /** A question of each type that has a snippet. */
    public static Map<QuestionType, Question> questions() {
        Map<QuestionType, Question> questions = new EnumMap<>(QuestionType.class);
        for (String text : quizzes().values()) {
            Quiz quiz = (Quiz) new QuizReader().quiz(SourceFile.of("quiz.md", text)).authored();
            Question question = quiz.questions().get(0);
            questions.put(question.type(), question);
        }
        return questions;
    }

    private static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What is inserted if nothing is typed: each place's default, of choices the first. */
    private static String inserted(JsonNode snippet) {
        return snippet.path("body")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.joining("\n"))
                .replaceAll("\\$\\{\\d+:([^}]*)\\}", "$1")
                .replaceAll("\\$\\{\\d+\\|([^,|]*)[^|]*\\|\\}", "$1")
                .replaceAll("\\$\\d+", "");
    }
}
