package io.github.quizmaven.convert.foreign;

import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.model.Grading;
import io.github.quizmaven.model.Option;
import io.github.quizmaven.model.Question;
import io.github.quizmaven.model.QuestionType;
import io.github.quizmaven.model.Solution;
import io.github.quizmaven.source.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question on its way from a foreign format; what nobody sets keeps the format's default. */
public final class QuestionDraft {

    private final Span heading;
    private @Nullable Markdown title;
    private @Nullable QuestionType type;
    private @Nullable Markdown stem;
    private final List<Option> options = new ArrayList<>();
    private final List<Markdown> hints = new ArrayList<>();
    private @Nullable Solution solution;
    private @Nullable Markdown references;

    /**
     * @param heading where the question starts in its source
     */
    public QuestionDraft(Span heading) {
        this.heading = heading;
    }

    public QuestionDraft title(@Nullable Markdown value) {
        title = value;
        return this;
    }

    @Nullable Markdown title() {
        return title;
    }

    public QuestionDraft type(@Nullable QuestionType value) {
        type = value;
        return this;
    }

    public QuestionDraft stem(@Nullable Markdown value) {
        stem = value;
        return this;
    }

    public QuestionDraft options(List<Option> value) {
        options.addAll(value);
        return this;
    }

    public QuestionDraft hints(List<Markdown> value) {
        hints.addAll(value);
        return this;
    }

    public QuestionDraft solution(@Nullable Solution value) {
        solution = value;
        return this;
    }

    public QuestionDraft references(@Nullable Markdown value) {
        references = value;
        return this;
    }

    /**
     * @param id unique in the quiz
     */
    Question build(String id) {
        return new Question(
                id,
                title,
                type,
                null,
                null,
                null,
                BigDecimal.ONE,
                null,
                List.of(),
                false,
                Grading.PARTIAL,
                stem,
                options,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                false,
                hints,
                solution,
                null,
                List.of(),
                null,
                references,
                heading);
    }
}
