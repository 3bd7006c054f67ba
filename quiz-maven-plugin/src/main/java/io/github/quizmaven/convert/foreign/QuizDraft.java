package io.github.quizmaven.convert.foreign;

import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.model.Grading;
import io.github.quizmaven.model.Mode;
import io.github.quizmaven.model.PassMark;
import io.github.quizmaven.model.Question;
import io.github.quizmaven.model.Quiz;
import io.github.quizmaven.model.Shuffle;
import io.github.quizmaven.parse.Slug;
import io.github.quizmaven.source.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A quiz on its way from a foreign format; what nobody sets keeps the format's default. */
public final class QuizDraft {

    private static final int SHARE_TO_PASS = 60;

    private final SourceFile file;
    private final List<QuestionDraft> questions = new ArrayList<>();
    private @Nullable String title;
    private @Nullable String description;
    private @Nullable String author;
    private @Nullable String license;
    private List<String> tags = List.of();
    private String language = "en";
    private boolean math = true;
    private @Nullable Markdown introduction;

    public QuizDraft(SourceFile file) {
        this.file = file;
    }

    public QuizDraft title(@Nullable String value) {
        title = value;
        return this;
    }

    public QuizDraft description(@Nullable String value) {
        description = value;
        return this;
    }

    public QuizDraft author(@Nullable String value) {
        author = value;
        return this;
    }

    public QuizDraft license(@Nullable String value) {
        license = value;
        return this;
    }

    public QuizDraft tags(List<String> value) {
        tags = value;
        return this;
    }

    public QuizDraft language(String value) {
        language = value;
        return this;
    }

    public QuizDraft math(boolean value) {
        math = value;
        return this;
    }

    public QuizDraft introduction(@Nullable Markdown value) {
        introduction = value;
        return this;
    }

    public QuizDraft add(QuestionDraft question) {
        questions.add(question);
        return this;
    }

    /**
     * @param id the quiz's
     */
    public Quiz build(String id) {
        Set<String> taken = new HashSet<>();
        List<Question> built = new ArrayList<>();
        for (QuestionDraft question : questions) {
            built.add(question.build(unused(question, built.size() + 1, taken)));
        }
        return new Quiz(
                id,
                file,
                title,
                description,
                null,
                tags,
                author,
                license,
                null,
                language,
                Mode.PRACTICE,
                null,
                PassMark.percent(SHARE_TO_PASS),
                Shuffle.NONE,
                null,
                null,
                null,
                Grading.PARTIAL,
                math,
                introduction,
                built);
    }

    /** The id that the heading gives, or that with a number behind it. */
    private static String unused(QuestionDraft question, int number, Set<String> taken) {
        Markdown heading = question.title();
        String slug = heading == null ? "" : Slug.ofTitle(heading);
        String base = slug.isEmpty() ? "question-" + number : slug;
        String id = base;
        for (int count = 2; !taken.add(id); count++) {
            id = base + "-" + count;
        }
        return id;
    }
}
