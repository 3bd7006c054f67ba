package io.github.quizmaven.schema.layer;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * One schema that is ready to be held against quizzes.
 *
 * @param name what a build calls it; null for the built-in one
 * @param ofQuestion whether it is about each question, rather than the quiz as a whole
 * @param root the schema
 * @param library the schemas that it may refer to
 * @param compiled the same for the validator
 */
public record Layer(
        @Nullable String name,
        boolean ofQuestion,
        LocatedSchema root,
        SchemaLibrary library,
        Schema compiled) {

    private static final JsonPointer QUESTIONS = JsonPointer.compile("/questions");

    /**
     * Hands over what it says against a quiz.
     *
     * @param errors takes the place of what was checked, and an error about something in it
     */
    public void check(JsonNode quiz, BiConsumer<JsonPointer, Error> errors) {
        if (!ofQuestion) {
            compiled.validate(quiz).forEach(each -> errors.accept(JsonPointer.empty(), each));
            return;
        }
        JsonNode questions = quiz.at(QUESTIONS);
        for (int index = 0; index < questions.size(); index++) {
            JsonPointer pointer = QUESTIONS.appendIndex(index);
            compiled.validate(questions.get(index)).forEach(each -> errors.accept(pointer, each));
        }
    }

    /** What is on the way through this layer's schemas to the keyword of an error. */
    public Trail trail(Error error, String property) {
        return Trail.of(library, root, error.getEvaluationPath(), error.getKeyword(), property);
    }
}
