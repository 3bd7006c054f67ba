package io.github.quizmaven.read.response;

import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.syntax.Text;
import org.jspecify.annotations.Nullable;

/** Reads stem and response of the questions of one type, and reports what is wrong with them. */
public interface ResponseReader {

    /**
     * What was read.
     *
     * @param stem what is asked; null if the title asks it
     */
    record Outcome(@Nullable Text stem, Response response) {}

    Outcome read(Asked question);
}
