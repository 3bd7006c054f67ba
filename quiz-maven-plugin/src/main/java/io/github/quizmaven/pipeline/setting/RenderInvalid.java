package io.github.quizmaven.pipeline.setting;

/** What becomes of the site when quizzes have errors: they themselves are never rendered. */
public enum RenderInvalid {
    FAIL,
    SKIP
}
