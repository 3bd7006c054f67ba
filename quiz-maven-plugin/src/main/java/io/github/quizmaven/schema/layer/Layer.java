package io.github.quizmaven.schema.layer;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** One schema of an organisation, ready to be held against quizzes. */
public final class Layer {

    private final SchemaFile file;
    private final boolean ofQuestion;
    private final SchemaLibrary.Located root;
    private final SchemaLibrary library;
    private final Schema compiled;

    Layer(
            SchemaFile file,
            boolean ofQuestion,
            SchemaLibrary.Located root,
            SchemaLibrary library,
            Schema compiled) {
        this.file = file;
        this.ofQuestion = ofQuestion;
        this.root = root;
        this.library = library;
        this.compiled = compiled;
    }

    /** What a build calls it. */
    public String name() {
        return file.name();
    }

    /** Whether it speaks of each question, rather than of the quiz as a whole. */
    boolean ofQuestion() {
        return ofQuestion;
    }

    SchemaLibrary.Located root() {
        return root;
    }

    /**
     * Hands over what it says against a quiz.
     *
     * @param errors takes the JSON pointer of what was checked, and an error about something in it
     */
    public void check(JsonNode quiz, BiConsumer<String, Error> errors) {
        if (!ofQuestion) {
            compiled.validate(quiz).forEach(each -> errors.accept("", each));
            return;
        }
        JsonNode questions = quiz.path("questions");
        for (int index = 0; index < questions.size(); index++) {
            String pointer = "/questions/" + index;
            compiled.validate(questions.get(index)).forEach(each -> errors.accept(pointer, each));
        }
    }

    /** The way through this layer's schemas to the keyword of an error. */
    public Trail trail(Error error) {
        return Trail.of(library, root, error.getEvaluationPath().toString());
    }
}
