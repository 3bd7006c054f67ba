package io.github.quizmaven.render;

import io.github.quizmaven.model.Quiz;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Renders a site piece by piece: each quiz by itself, then the pages that list them. Thread-safe;
 * the same input gives the same bytes.
 */
public final class SiteRenderer {

    private final TemplateSet templates = new TemplateSet();
    private final Assets assets = Assets.build();
    private final QuizPage quizPage = new QuizPage(templates, assets);

    /** The files that every page names; to be written before the pages. */
    public List<RenderedFile> assets() {
        return List.of(assets.style(), assets.script());
    }

    /**
     * A quiz's page, at {@code <id>/index.html}. The quiz must be free of errors.
     *
     * @param texts what the folders are called, for the way up
     */
    public RenderedFile quiz(Quiz quiz, List<CollectionText> texts) {
        String path = quiz.id() + "/index.html";
        return page(path, quizPage.html(quiz, path, texts));
    }

    /**
     * The catalogue and a page for each folder that holds quizzes.
     *
     * @param texts what the folders' {@code index.md} say, where there is one
     */
    public List<RenderedFile> catalogue(List<QuizSummary> quizzes, List<CollectionText> texts) {
        return new CataloguePages(templates, assets, quizzes, texts)
                .html().entrySet().stream()
                        .map(each -> page(each.getKey(), each.getValue()))
                        .toList();
    }

    private static RenderedFile page(String path, String html) {
        return new RenderedFile(path, html.getBytes(StandardCharsets.UTF_8), false);
    }
}
